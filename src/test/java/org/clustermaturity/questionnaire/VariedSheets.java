package org.clustermaturity.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Answer sheets between the best one and one at random, so that every stage comes about; the same for the same seed. */
public final class VariedSheets {

    private static final double ANSWERED = 0.98;

    private final SeededSheets random;
    private final Random share;
    private final Map<String, Answer> best;

    public VariedSheets(Questionnaire questionnaire, long seed) {
        this.random = new SeededSheets(questionnaire, seed);
        this.share = new Random(seed);
        AnswerSheet empty = new AnswerSheet(questionnaire.name(), SeededSheets.REFERENCE_DATE, Map.of());
        this.best = AnswerWriter.answers(questionnaire, questionnaire.fit(empty).best());
    }

    /** A sheet of which up to half is at random, and little is left out. */
    public AnswerSheet next() {
        double atRandom = share.nextDouble() / 2;
        AnswerSheet other = random.next(ANSWERED);
        Map<String, Answer> answers = new LinkedHashMap<>(best);
        answers.keySet().removeIf(question -> share.nextDouble() < 1 - ANSWERED);
        other.answers().forEach((question, answer) -> {
            if (share.nextDouble() < atRandom) {
                answers.put(question, answer);
            }
        });
        return new AnswerSheet(other.questionnaire(), other.referenceDate(), answers, other.switches());
    }
}
