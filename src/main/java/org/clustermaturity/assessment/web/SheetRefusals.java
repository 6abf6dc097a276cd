package org.clustermaturity.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.questionnaire.Misfit;
import org.clustermaturity.questionnaire.MisfittingAnswers;
import org.springframework.http.HttpStatus;

/** Why sheets are refused, with everything that is wrong with them. */
final class SheetRefusals {

    /** Enough to mend; a hostile body must not make a long answer. */
    private static final int MOST_FAULTS = 100;

    private SheetRefusals() {}

    static Refusal notReadable(List<Fault> faults) {
        return refusal(HttpStatus.BAD_REQUEST, "not-readable", faults);
    }

    static Refusal misfitting(List<Fault> faults) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "misfitting-sheet", faults);
    }

    /** What does not fit of a sheet that is kept. */
    static Refusal misfitting(MisfittingAnswers answers) {
        return misfitting(answers.misfits().stream()
                .map(misfit -> fault(misfit, question -> Fault.pointerTo("answers", question)))
                .toList());
    }

    /** @param pointers where the answer to a question stands in the body */
    static Fault fault(Misfit misfit, UnaryOperator<String> pointers) {
        return new Fault(
                misfit.part() == Misfit.Part.SWITCHES
                        ? Fault.pointerTo("switches", misfit.id())
                        : pointers.apply(misfit.id()),
                misfit.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                misfit.what(),
                misfit.hint());
    }

    private static Refusal refusal(HttpStatus status, String code, List<Fault> faults) {
        Sentence detail = faults.size() > MOST_FAULTS
                ? Sentence.of("problem.too-many-faults", MOST_FAULTS)
                : Sentence.of("problem.faults", faults.size());
        return new Refusal(status, code, detail, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }
}
