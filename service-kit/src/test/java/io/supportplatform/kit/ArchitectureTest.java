package io.supportplatform.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The kit stays mechanism: no framework in decisions, Kafka in one package, no word of the business anywhere. */
@AnalyzeClasses(packages = "io.supportplatform.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DECISIONS_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..decision..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..kit.decision..", "org.jspecify..");

    @ArchTest
    static final ArchRule KAFKA_STAYS_IN_MESSAGING = noClasses()
            .that()
            .resideOutsideOfPackages("..kit.messaging..", "..kit.observability..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule TRANSACTIONS_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage("..kit.transaction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..kit.messaging..", "..kit.rest..", "..kit.operations..");

    @ArchTest
    static final ArchRule NO_WORD_OF_THE_BUSINESS = noClasses()
            .should()
            .haveNameMatching(".*\\.[A-Za-z]*(Ticket|Contract|Appointment|Advocate|Incident|Mail)[A-Za-z]*");
}
