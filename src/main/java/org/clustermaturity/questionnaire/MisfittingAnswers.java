package org.clustermaturity.questionnaire;

import java.util.List;

/** Answers that do not fit the questionnaire; carries every misfit. */
public final class MisfittingAnswers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always an immutable list of records; never sent anywhere
    private final List<Misfit> misfits;

    MisfittingAnswers(List<Misfit> misfits) {
        super(misfits.size() + " answers do not fit the questionnaire.");
        this.misfits = List.copyOf(misfits);
    }

    public List<Misfit> misfits() {
        return misfits;
    }
}
