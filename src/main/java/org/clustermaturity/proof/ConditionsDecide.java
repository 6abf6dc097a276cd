package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.ShownWhen;

/** Every question with a condition is shown on some sheets and hidden on others. The worst and the best answers say so exactly. */
final class ConditionsDecide implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.CONDITIONS_DECIDE);
        double[] worst = subject.worst(subject.nothing());
        double[] best = subject.best(subject.nothing());
        int conditional = 0;
        for (Question question : subject.questionnaire().questions()) {
            ShownWhen condition = question.shownWhen();
            if (condition != null) {
                conditional++;
                int position = subject.questionnaire().indexOf(question.id());
                if (subject.answers(worst).isShown(position)) {
                    double[] sheet = subject.nothing();
                    sheet[condition.index()] = worst[condition.index()];
                    verdicts.broken(
                            "Question \"%s\" is always shown: the worst answer to \"%s\" is enough."
                                    .formatted(question.id(), condition.question()),
                            subject.places().question(question),
                            "Maybe \"at-least\" should be higher, or the condition is left over.",
                            subject.sheet(sheet));
                } else if (!subject.answers(best).isShown(position)) {
                    verdicts.broken(
                            "Question \"%s\" is never shown: no answer to \"%s\" is enough."
                                    .formatted(question.id(), condition.question()),
                            subject.places().question(question),
                            "Maybe \"at-least\" should be lower.",
                            subject.sheet(best));
                }
            }
        }
        return verdicts.orAllIsWell(
                conditional,
                "every condition for showing can hold and can fail (%d questions)".formatted(conditional),
                subject.places().questionnaire(),
                List.of());
    }
}
