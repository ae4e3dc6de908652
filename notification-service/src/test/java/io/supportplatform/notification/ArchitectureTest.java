package io.supportplatform.notification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.vertx.VertxContextSupport;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.PgTransaction;

/** The lines that the code keeps. */
@AnalyzeClasses(packages = "io.supportplatform.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "io.supportplatform.kit.decision",
                            "io.supportplatform.kit.identity")
                    .or(resideInAPackage("io.supportplatform.notification..domain..")));

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("io.supportplatform.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheKitTouchesKafka =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule everythingGoesThroughThePgClient =
            noClasses().should().dependOnClassesThat().areAssignableTo(PanacheTransaction.class);

    @ArchTest
    static final ArchRule onlyUseCasesOpenTransactions = noClasses()
            .that()
            .haveNameMatching(".*(Resource|Repository|Queries|Claims|Handler|Publications)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PgTransaction.class);

    @ArchTest
    static final ArchRule onlyOneClassWaitsForReactiveWork = noClasses()
            .that()
            .doNotHaveSimpleName("Reactive")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(VertxContextSupport.class);

    @ArchTest
    static final ArchRule onlyMailAndDeliveryKnowTheMailLibrary = noClasses()
            .that()
            .resideOutsideOfPackages("..notification.mail..", "..notification.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule onlyTheWriterKnowsTheCalendarLibrary = noClasses()
            .that()
            .doNotHaveSimpleName("ICalendarWriter")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.fortuna..");

    @ArchTest
    static final ArchRule handlersAreNamedForWhatTheyHear = classes()
            .that()
            .areAssignableTo(EventHandler.class)
            .should()
            .haveSimpleNameEndingWith("Handler")
            .andShould()
            .notBePublic();
}
