package io.supportplatform.contracts;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

/** The shape of the service: what holds it together, and what may not know what. */
@AnalyzeClasses(packages = "io.supportplatform.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domainIsPlainJava = classes()
            .that()
            .resideInAPackage("..contracts..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "io.supportplatform.kit.decision..", "..contracts..domain..", "org.jspecify..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("io.supportplatform.contracts.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheKitTouchesKafka =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyTheKitTakesConnections =
            noClasses().should().dependOnClassesThat().areAssignableTo(Pool.class);

    @ArchTest
    static final ArchRule onlyTheKitSubscribes =
            noClasses().should().callMethod(Uni.class, "await").orShould().callMethod(Uni.class, "subscribe");

    @ArchTest
    static final ArchRule rowsStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Row")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule resourcesStayInside =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesJoinTransactions = noClasses()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Queries")
            .or()
            .haveSimpleNameEndingWith("Handler")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PgTransaction.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PanacheTransaction.class);

    @ArchTest
    static final ArchRule hibernateKnowsProductsOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..contracts.product..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))));

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
