package org.clustermaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.clustermaturity.assessment.AnswerPatch.Part;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.CanonicalAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds of every patch, tried on answers and patches at random. */
class AnswerPatchPropertiesTest {

    private static final int TRIES = 500;
    private static final List<Answer.Status> STATUSES = List.of(Answer.Status.values());

    @RepeatedTest(4)
    void anAnswerAsAPatchOfItselfChangesNothing(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < TRIES; i++) {
            Answer answer = answer(random);

            assertThat(patch(parts(answer)).applyTo(answer)).isEqualTo(answer);
            assertThat(patch(parts(answer)).applyTo(null)).isEqualTo(answer);
        }
    }

    /** With the few words of ours on top: a status other than given drops the value, a value makes the status given. */
    @RepeatedTest(4)
    void partsMergeAsTheStandardSays(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < TRIES; i++) {
            Answer before = answer(random);
            Map<String, @Nullable Object> patch = parts(random);
            Map<String, Object> merged = merged(parts(before), patch);
            Answer after = Objects.requireNonNull(patch(patch).applyTo(before));

            Map<String, Object> shown = parts(after);
            for (String part : List.of("evidence", "note")) {
                assertThat(shown.get(part)).isEqualTo(merged.get(part));
            }
            if (patch.get("status") != null && patch.containsKey("value")) {
                assertThat(shown).isEqualTo(merged);
            }
            if (patch.get("value") != null && !patch.containsKey("status")) {
                assertThat(shown.get("status")).isEqualTo(Answer.Status.GIVEN);
            }
        }
    }

    @RepeatedTest(4)
    void twoPatchesInTurnAreTheSameAsBothInOne(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        int compared = 0;
        for (int i = 0; i < TRIES; i++) {
            Answer before = answer(random);
            Map<String, @Nullable Object> first = parts(random);
            Map<String, @Nullable Object> second = parts(random);
            Answer between = patch(first).applyTo(before);
            if (between == null || !between.isConsistent()) {
                continue;
            }
            Answer inTurn = patch(second).applyTo(between);
            Map<String, @Nullable Object> both = new LinkedHashMap<>(first);
            both.putAll(second);
            Answer atOnce = patch(both).applyTo(before);
            // A status and a value depend on each other, so patches that say only one of them are not compared.
            if (first.containsKey("status") == first.containsKey("value")
                    && second.containsKey("status") == second.containsKey("value")) {
                assertThat(atOnce).isEqualTo(inTurn);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @RepeatedTest(4)
    void whatIsTakenBackIsAsIfNeverGiven(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < TRIES; i++) {
            Map<String, @Nullable Object> patch = parts(random);
            Answer taken = AnswerPatch.TAKE_BACK.applyTo(answer(random));

            assertThat(taken).isNull();
            assertThat(patch(patch).applyTo(taken)).isEqualTo(patch(patch).applyTo(null));
        }
    }

    @RepeatedTest(4)
    void theOrderOfAnswersAndTicksDoesNotMatter(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<String> questions = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        Map<String, Answer> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question, answer(random)));
        Collections.shuffle(questions, random);
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        questions.forEach(question -> shuffled.put(question, answers.get(question)));

        assertThat(CanonicalAnswers.json(shuffled)).isEqualTo(CanonicalAnswers.json(answers));
        assertThat(AnswerPatch.toValue(List.of("x", "y")).applyTo(null))
                .isEqualTo(AnswerPatch.toValue(List.of("y", "x")).applyTo(null));
        assertThat(AnswerPatch.toValue(new BigDecimal("2.50")).applyTo(null))
                .isEqualTo(AnswerPatch.toValue(new BigDecimal("2.5")).applyTo(null));
    }

    @Test
    void aStatusAndAValueThatDoNotGoTogetherAreSeen() {
        Answer unknownWithValue = AnswerPatch.toParts(
                        Part.of(Answer.Status.UNKNOWN), Part.of("agreed"), Part.left(), Part.left())
                .applyTo(null);
        Answer givenWithout = AnswerPatch.toParts(Part.of(Answer.Status.GIVEN), Part.left(), Part.left(), Part.left())
                .applyTo(null);

        assertThat(unknownWithValue).isNotNull().matches(answer -> !answer.isConsistent());
        assertThat(givenWithout).isNotNull().matches(answer -> !answer.isConsistent());
    }

    private static Answer answer(Random random) {
        Answer.Status status = STATUSES.get(random.nextInt(STATUSES.size()));
        Answer answer = new Answer(
                status,
                status == Answer.Status.GIVEN ? value(random) : null,
                random.nextBoolean() ? "https://e.example/" + random.nextInt(3) : null,
                random.nextBoolean() ? "note \"" + random.nextInt(3) + "\"\n" : null);
        return CanonicalAnswers.of(answer);
    }

    private static Object value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3));
            case 1 -> random.nextBoolean();
            case 2 -> List.of("b" + random.nextInt(2), "a" + random.nextInt(2));
            default -> "option-" + random.nextInt(3);
        };
    }

    /** Some parts of a patch, each null where it takes away. */
    private static Map<String, @Nullable Object> parts(Random random) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts(answer(random)).forEach((name, part) -> {
            if (random.nextInt(3) > 0) {
                parts.put(name, part);
            }
        });
        for (String name : List.of("evidence", "note", "value")) {
            if (random.nextInt(6) == 0) {
                parts.put(name, null);
            }
        }
        return parts;
    }

    private static Map<String, Object> parts(Answer answer) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("status", answer.status());
        if (answer.value() != null) {
            parts.put("value", answer.value());
        }
        if (answer.evidence() != null) {
            parts.put("evidence", answer.evidence());
        }
        if (answer.note() != null) {
            parts.put("note", answer.note());
        }
        return parts;
    }

    /** RFC 7396 on a flat object. */
    private static Map<String, Object> merged(Map<String, Object> target, Map<String, @Nullable Object> patch) {
        Map<String, Object> merged = new LinkedHashMap<>(target);
        patch.forEach((name, part) -> {
            if (part == null) {
                merged.remove(name);
            } else {
                merged.put(name, part);
            }
        });
        return merged;
    }

    private static AnswerPatch patch(Map<String, ? extends @Nullable Object> parts) {
        return AnswerPatch.toParts(
                parts.containsKey("status") ? Part.of((Answer.Status) parts.get("status")) : Part.left(),
                parts.containsKey("value") ? Part.of(parts.get("value")) : Part.left(),
                parts.containsKey("evidence") ? Part.of((String) parts.get("evidence")) : Part.left(),
                parts.containsKey("note") ? Part.of((String) parts.get("note")) : Part.left());
    }
}
