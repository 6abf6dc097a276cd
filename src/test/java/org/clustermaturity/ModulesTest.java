package org.clustermaturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Packages are modules: no cycles, and nobody reaches into what another one keeps to itself. */
class ModulesTest {

    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules modules = ApplicationModules.of(ClusterMaturityApplication.class);

        modules.verify();

        assertThat(modules.stream().map(ApplicationModule::getDisplayName))
                .contains(
                        "Language",
                        "Content",
                        "Questionnaire",
                        "Scoring",
                        "Curriculum",
                        "Access",
                        "Assessment",
                        "Review",
                        "Benchmark",
                        "Changes",
                        "Impact",
                        "Proof",
                        "Receipt",
                        "Chart",
                        "Page",
                        "Report",
                        "History",
                        "Store",
                        "Release");
    }

    @Test
    void twoModulesThatNeedEachOtherAreFound() {
        ImportOption everything = location -> true;
        ApplicationModules modules = ApplicationModules.of("org.clustermaturity.specimens.cycle", everything);

        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("first")
                .hasMessageContaining("second");
    }
}
