package io.supportplatform.scheduling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** The shape of the service, held by the build. */
@AnalyzeClasses(packages = "io.supportplatform.scheduling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.supportplatform.kit.decision..",
                    "io.supportplatform.kit.identity..",
                    "io.supportplatform.scheduling..domain..");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("io.supportplatform.scheduling.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_KIT_KNOWS_KAFKA =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule A_CLASS_USES_ONE_KIND_OF_TRANSACTION = noClasses()
            .that(describe("use the pg transaction", ArchitectureTest::usesPg))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PanacheTransaction.class);

    @ArchTest
    static final ArchRule RESOURCES_OPEN_NO_TRANSACTION = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.supportplatform.kit.transaction..");

    @ArchTest
    static final ArchRule ROWS_STAY_INSIDE_THEIR_FEATURE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    private static boolean usesPg(JavaClass candidate) {
        return candidate.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(PgTransaction.class));
    }
}
