package org.clustermaturity.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.springframework.http.HttpStatus;

/** Why sheets are refused, with everything that is wrong with them. */
public final class SheetRefusals {

    /** Enough to mend; a hostile body must not make a long answer. */
    private static final int MOST_FAULTS = 100;

    private SheetRefusals() {}

    /** A body that is no JSON object. */
    public static Refusal notReadable(List<Fault> faults) {
        return refusal(HttpStatus.BAD_REQUEST, "not-readable", faults);
    }

    /** What was sent does not fit; with every fault, a hundred at most. */
    public static Refusal misfitting(List<Fault> faults) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "misfitting-sheet", faults);
    }

    /** What does not fit of a sheet that is kept. */
    static Refusal misfitting(MisfittingAnswers answers) {
        return misfitting(answers.misfits().stream()
                .map(misfit -> fault(misfit, question -> Fault.pointerTo("answers", question)))
                .toList());
    }

    /**
     * A misfit as a fault of the request.
     *
     * @param pointers where the answer to a question stands in the body
     */
    public static Fault fault(Misfit misfit, UnaryOperator<String> pointers) {
        return new Fault(
                misfit.part() == Misfit.Part.SWITCHES
                        ? Fault.pointerTo("switches", misfit.id())
                        : pointers.apply(misfit.id()),
                misfit.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                misfit.what(),
                misfit.hint());
    }

    /** What is wrong when a status and a value, or no value, do not go together. */
    public static Fault notTogether(Answer.Status status, String pointer) {
        return new Fault(
                pointer,
                "status-and-value",
                Sentence.of(
                        status == Answer.Status.GIVEN ? "sheet.status-without-value" : "sheet.status-with-value",
                        status.key()),
                Sentence.of("hint.status"));
    }

    private static Refusal refusal(HttpStatus status, String code, List<Fault> faults) {
        Sentence detail = faults.size() > MOST_FAULTS
                ? Sentence.of("problem.too-many-faults", MOST_FAULTS)
                : Sentence.of("problem.faults", faults.size());
        return new Refusal(status, code, detail, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }
}
