package io.supportplatform.requests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

/** The shape of the service: plain domain, features without cycles, one kind of transaction, rows that nobody else sees. */
@AnalyzeClasses(packages = "io.supportplatform.requests", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..requests..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "..kit.decision..",
                    "..kit.identity..",
                    "..requests..domain..",
                    "..requests.violation..");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("io.supportplatform.requests.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_USE_CASES_OPEN_TRANSACTIONS = noClasses()
            .that()
            .haveNameMatching(".*(Resource|Json|Repository|Row|Queries|Publications|Problems|Handler|Policy|Config)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PanacheTransaction.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PgTransaction.class);

    @ArchTest
    static final ArchRule ONE_KIND_OF_TRANSACTION = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PgTransaction.class)
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(PanacheTransaction.class);

    @ArchTest
    static final ArchRule ROWS_ARE_PRIVATE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule RESOURCES_ARE_PRIVATE =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule HANDLERS_ARE_NAMED_FOR_WHAT_THEY_HEAR =
            classes().that().implement(EventHandler.class).should().haveSimpleNameEndingWith("Handler");

    @ArchTest
    static final ArchRule KAFKA_STAYS_IN_THE_KIT =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka..");
}
