package org.clustermaturity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two walls of the house, each with a specimen that runs into it. */
class ArchitectureTest {

    private static final String HOUSE = "org.clustermaturity";
    private static final String SPECIMENS = HOUSE + ".specimens";
    private static final List<String> CORE_ROOMS = List.of(
            "language",
            "content",
            "questionnaire",
            "scoring",
            "curriculum",
            "access",
            "organisation",
            "assessment",
            "review",
            "benchmark",
            "changes",
            "impact",
            "proof",
            "receipt",
            "chart",
            "report",
            "history");
    private static final List<String> DROOLS = List.of("org.drools..", "org.kie..", "com.github.javaparser..");

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses SPECIMEN_CLASSES = new ClassFileImporter().importPackages(SPECIMENS);

    @Test
    void theCoreUsesNothingButJavaAndItself() {
        coreUsesNothingButJavaAndItself(HOUSE).check(HOUSE_CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KnowsSpring", "KnowsASideRoom"})
    void aCoreClassThatUsesMoreIsFound(String specimen) {
        List<String> found = violations(coreUsesNothingButJavaAndItself(SPECIMENS + ".core"), SPECIMEN_CLASSES);

        assertThat(found).anySatisfy(violation -> assertThat(violation).contains(specimen));
    }

    @Test
    void onlyOneRoomKnowsDrools() {
        onlyItsRoomKnowsDrools().check(HOUSE_CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KnowsDrools", "KnowsTheParser"})
    void aClassElsewhereThatKnowsDroolsIsFound(String specimen) {
        List<String> found = violations(onlyItsRoomKnowsDrools(), SPECIMEN_CLASSES);

        assertThat(found).anySatisfy(violation -> assertThat(violation).contains(specimen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language",
                "content",
                "questionnaire",
                "scoring",
                "curriculum",
                "access",
                "organisation",
                "assessment",
                "review",
                "benchmark",
                "changes",
                "impact",
                "proof",
                "receipt",
                "chart",
                "report",
                "history",
                "scoring.drools"
            })
    void everyRoomThatTheRulesNameHasClasses(String room) {
        Stream<JavaClass> inside = HOUSE_CLASSES.stream()
                .filter(type -> type.getPackageName().equals(HOUSE + "." + room))
                .filter(type -> !type.getSimpleName().equals("package-info"));

        assertThat(inside).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.drools.", "org.kie.", "com.github.javaparser."})
    void theRoomOfDroolsUsesEveryLibraryThatTheRuleNames(String library) {
        Stream<JavaClass> users = HOUSE_CLASSES.stream()
                .filter(type -> type.getPackageName().equals(HOUSE + ".scoring.drools"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getName().startsWith(library)));

        assertThat(users).isNotEmpty();
    }

    private static ArchRule coreUsesNothingButJavaAndItself(String root) {
        String[] core = CORE_ROOMS.stream().map(room -> root + "." + room).toArray(String[]::new);
        String[] allowed = Stream.concat(
                        Stream.of("java..", "javax.crypto..", "org.jspecify..", "org.apache.commons.text.."),
                        Stream.of(core))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(core)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("a rule author and a tester must be able to use the core without a framework");
    }

    private static ArchRule onlyItsRoomKnowsDrools() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".scoring.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS.toArray(String[]::new))
                .because("the rule language can only be exchanged, and guarded, in one place");
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
