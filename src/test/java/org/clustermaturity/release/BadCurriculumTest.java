package org.clustermaturity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clustermaturity.release.Specimen.specimen;
import static org.clustermaturity.release.TinyContent.FORMAT;
import static org.clustermaturity.release.TinyContent.MODULES;
import static org.clustermaturity.release.TinyContent.valid;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in what is taught. */
class BadCurriculumTest {

    static Stream<Specimen> modules() {
        return Stream.of(
                specimen(
                        "a needed module that does not exist",
                        valid().replacing(MODULES, "needs: [ M01 ]", "needs: [ M91 ]"),
                        """
                        curriculum/modules/modules.yaml:19
                          Module M02 needs M91, which does not exist.
                          Maybe it should be "M01"."""),
                specimen(
                        "a module that needs itself",
                        valid().replacing(MODULES, "needs: [ M01 ]", "needs: [ M02 ]"),
                        """
                        curriculum/modules/modules.yaml:19
                          Module M02 needs itself in the end."""),
                specimen(
                        "modules that need each other",
                        valid().replacing(MODULES, "hours: 4\n", "hours: 4\n    needs: [ M03 ]\n"),
                        """
                        curriculum/modules/modules.yaml:8
                          Module M01 needs itself in the end.""",
                        """
                        curriculum/modules/modules.yaml:20
                          Module M02 needs itself in the end.""",
                        """
                        curriculum/modules/modules.yaml:33
                          Module M03 needs itself in the end."""),
                specimen("a module that stands twice", valid().replacing(MODULES, "id: M03", "id: M02"), """
                        curriculum/modules/modules.yaml:25
                          Module M02 stands twice."""),
                specimen(
                        "a stage that does not exist",
                        valid().replacing(MODULES, "stages: [ top ]", "stages: [ tip ]"),
                        """
                        curriculum/modules/modules.yaml:28
                          Module M03 is made for stage "tip", which does not exist.
                          Maybe it should be "top"."""),
                specimen(
                        "a dimension that does not exist",
                        valid().replacing(MODULES, "dimension: money", "dimension: mony"),
                        """
                        curriculum/modules/modules.yaml:15
                          Module M02 helps dimension "mony", which does not exist.
                          Maybe it should be "money"."""),
                specimen(
                        "a dimension that has no score",
                        valid().replacing(MODULES, "dimension: money", "dimension: context"),
                        """
                        curriculum/modules/modules.yaml:15
                          Module M02 helps dimension "context", which does not exist.
                          Maybe one of: money, strategy."""),
                specimen(
                        "a format that does not exist",
                        valid().replacing(MODULES, "formats: [ study-visit ]", "formats: [ study-trip ]"),
                        """
                        curriculum/modules/modules.yaml:30
                          Module M03 is taught in format "study-trip", which does not exist.
                          Maybe one of: classroom, coaching, study-visit, virtual."""),
                specimen(
                        "an unknown source",
                        valid().replacing(MODULES, "sources: [ book-2 ]", "sources: [ book-3 ]"),
                        """
                        curriculum/modules/modules.yaml:23
                          Module M02 names source "book-3", which docs/sources.yaml does not define.
                          Maybe it should be "book-1"."""),
                specimen("no source", valid().replacing(MODULES, "sources: [ book-2 ]", "sources: []"), """
                        curriculum/modules/modules.yaml:23
                          Module M02 names no source.
                          Maybe it should be "own-proposal"."""),
                specimen("no hours", valid().replacing(MODULES, "hours: 4", "hours: 0"), """
                        curriculum/modules/modules.yaml:7
                          Module M01 takes 0 hours."""),
                specimen("no stages", valid().replacing(MODULES, "stages: [ top ]", "stages: []"), """
                        curriculum/modules/modules.yaml:28
                          Module M03 is made for no stage or taught in no format."""));
    }

    static Stream<Specimen> formats() {
        return Stream.of(
                specimen(
                        "slots that are not numbered one after the other",
                        valid().replacing(FORMAT, "order: 2", "order: 3"),
                        """
                        curriculum/formats/short.yaml:8
                          Slot 2 of format short has order 3.
                          Maybe the slots are not numbered from 1."""),
                specimen(
                        "a slot in a format that does not exist",
                        valid().replacing(FORMAT, "format: classroom", "format: class"),
                        """
                        curriculum/formats/short.yaml:8
                          Slot 2 of format short has format "class", which does not exist.
                          Maybe one of: classroom, coaching, study-visit, virtual."""),
                specimen(
                        "a stage that does not exist",
                        valid().replacing(FORMAT, "suits: [ start, middle ]", "suits: [ start, middel ]"),
                        """
                        curriculum/formats/short.yaml:5
                          Format short suits stage "middel", which does not exist.
                          Maybe it should be "middle"."""),
                specimen(
                        "an unknown source",
                        valid().replacing(FORMAT, "sources: [ own-proposal ]", "sources: [ own ]"),
                        """
                        curriculum/formats/short.yaml:9
                          Format short names source "own", which docs/sources.yaml does not define.
                          Maybe one of: book, book-1, book-2, own-proposal."""),
                specimen(
                        "an id that differs from the file", valid().replacing(FORMAT, "id: short", "id: shorter"), """
                        curriculum/formats/short.yaml:1
                          The id "shorter" differs from the file's name."""),
                specimen("a slot that takes no time", valid().replacing(FORMAT, "hours: 2 }", "hours: -2 }"), """
                        curriculum/formats/short.yaml:7
                          Slot 1 of format short takes -2 hours."""),
                specimen(
                        "a largest cohort below the smallest",
                        valid().replacing(FORMAT, "cohort: { largest: 20 }", "cohort: { smallest: 30, largest: 20 }"),
                        """
                        curriculum/formats/short.yaml:4
                          Format short is made for a cohort that nobody can form."""));
    }

    @ParameterizedTest
    @MethodSource({"modules", "formats"})
    void everyFaultIsNamedWithItsPlaceAndALikelyFix(Specimen specimen) {
        List<String> found = specimen.found();

        assertThat(found).containsExactlyElementsOf(specimen.messages());
    }
}
