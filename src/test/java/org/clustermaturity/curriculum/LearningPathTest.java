package org.clustermaturity.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clustermaturity.curriculum.LearningPath.Called;
import org.clustermaturity.curriculum.LearningPath.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningPathTest {

    private static final Standing GROWING = new Standing(Set.of("growth", "mature"), Set.of("start"), false);

    @Test
    void whatClosesAGateComesFirstThenTheLargestGapThenTheShortest() {
        TrainingModule closing = module("closing", 8);
        TrainingModule gapping = module("gapping", 8);
        TrainingModule brief = module("brief", 2);
        TrainingModule lengthy = module("lengthy", 3);
        List<Called> calls = List.of(
                new Called(lengthy, false, 10),
                new Called(brief, false, 10),
                new Called(gapping, false, 30),
                new Called(closing, true, 0));

        List<String> path = ids(LearningPath.of(curriculum(closing, gapping, brief, lengthy), calls, GROWING));

        assertThat(path).containsExactly("closing", "gapping", "brief", "lengthy");
    }

    @Test
    void theOrderOfTheCallsDoesNotMatter() {
        TrainingModule[] modules =
                IntStream.range(0, 8).mapToObj(i -> module("m" + i, 1 + i % 2)).toArray(TrainingModule[]::new);
        List<Called> calls = new ArrayList<>();
        for (TrainingModule module : modules) {
            calls.add(new Called(module, false, 5));
        }

        List<String> path = ids(LearningPath.of(curriculum(modules), calls, GROWING));
        Collections.reverse(calls);
        List<String> turned = ids(LearningPath.of(curriculum(modules), calls, GROWING));

        assertThat(path).isEqualTo(turned).containsExactly("m0", "m2", "m4", "m6", "m1", "m3", "m5", "m7");
    }

    @Test
    void aModuleComesAfterTheOnesItNeeds() {
        TrainingModule vision = module("vision", 4);
        TrainingModule plan = module("plan", 4, "vision");
        TrainingModule review = module("review", 4, "plan");
        List<Called> calls =
                List.of(new Called(review, true, 50), new Called(vision, false, 0), new Called(plan, false, 0));

        List<String> path = ids(LearningPath.of(curriculum(vision, plan, review), calls, GROWING));

        assertThat(path).containsExactly("vision", "plan", "review");
    }

    @Test
    void aNeedThatNoRuleCallsForIsTakenAsMet() {
        TrainingModule vision = module("vision", 4);
        TrainingModule plan = module("plan", 4, "vision");

        List<String> path =
                ids(LearningPath.of(curriculum(vision, plan), List.of(new Called(plan, false, 5)), GROWING));

        assertThat(path).containsExactly("plan");
    }

    @Test
    void aModuleThatNeedsOneForALaterStageHasToWait() {
        TrainingModule later = moduleFor("later", "excellence");
        TrainingModule plan = module("plan", 4, "later");
        TrainingModule other = module("other", 4);
        List<Called> calls =
                List.of(new Called(plan, true, 5), new Called(later, true, 5), new Called(other, false, 0));

        List<String> path = ids(LearningPath.of(curriculum(later, plan, other), calls, GROWING));

        assertThat(path).containsExactly("other");
    }

    @Test
    void aNeedFromAStageThatLiesBehindKeepsNobodyWaiting() {
        TrainingModule behind = moduleFor("behind", "start");
        TrainingModule plan = module("plan", 4, "behind");
        List<Called> calls = List.of(new Called(plan, false, 5), new Called(behind, true, 50));

        List<String> path = ids(LearningPath.of(curriculum(behind, plan), calls, GROWING));

        assertThat(path).containsExactly("plan");
    }

    @Test
    void renewalOpensModulesThatTheStageDoesNot() {
        TrainingModule restart = new TrainingModule(
                "restart",
                "restart",
                "strategy",
                List.of("start"),
                true,
                List.of("virtual"),
                4,
                List.of(),
                "",
                "",
                "",
                List.of());
        List<Called> calls = List.of(new Called(restart, false, 0));
        Standing renewing = new Standing(GROWING.stages(), GROWING.passed(), true);

        List<String> steady = ids(LearningPath.of(curriculum(restart), calls, GROWING));
        List<String> path = ids(LearningPath.of(curriculum(restart), calls, renewing));

        assertThat(steady).isEmpty();
        assertThat(path).containsExactly("restart");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "2, 0, 2", "2, 2, 2", "10, 0, 3", "10, 2, 3", "10, 4, 4", "10, 6, 6", "10, 9, 6"})
    void threeToSixStandInFrontByHowManyCloseAGate(int all, int closing, int inFront) {
        List<Called> calls = IntStream.range(0, all)
                .mapToObj(i -> new Called(module("m" + i, 4), i < closing, 0))
                .toList();
        Curriculum curriculum = curriculum(calls.stream().map(Called::module).toArray(TrainingModule[]::new));

        LearningPath path = LearningPath.of(curriculum, calls, GROWING);

        assertThat(path.first()).hasSize(inFront);
        assertThat(path.more()).hasSize(all - inFront);
    }

    private static List<String> ids(LearningPath path) {
        List<TrainingModule> all = new ArrayList<>(path.first());
        all.addAll(path.more());
        return all.stream().map(TrainingModule::id).toList();
    }

    private static TrainingModule module(String id, double hours, String... needs) {
        return new TrainingModule(
                id,
                id,
                "strategy",
                List.of("growth"),
                false,
                List.of("virtual"),
                hours,
                List.of(needs),
                "",
                "",
                "",
                List.of());
    }

    private static TrainingModule moduleFor(String id, String stage) {
        return new TrainingModule(
                id, id, "strategy", List.of(stage), false, List.of("virtual"), 4, List.of(), "", "", "", List.of());
    }

    private static Curriculum curriculum(TrainingModule... modules) {
        return new Curriculum(LocalDate.of(2026, 1, 1), "Tiny", "", List.of(modules), List.of());
    }
}
