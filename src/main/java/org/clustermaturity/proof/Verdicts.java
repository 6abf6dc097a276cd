package org.clustermaturity.proof;

import java.util.ArrayList;
import java.util.List;
import org.clustermaturity.proof.Proof.Place;
import org.clustermaturity.proof.Proof.Verdict;
import org.clustermaturity.questionnaire.AnswerSheet;

/** Gathers what one prover finds. */
final class Verdicts {

    private final ProofKind kind;
    private final List<Proof> found = new ArrayList<>();
    private int tried;

    Verdicts(ProofKind kind) {
        this.kind = kind;
    }

    /** Notes something that does not hold. */
    void broken(String statement, Place place, String hint, AnswerSheet... sheets) {
        found.add(new Proof(kind, Verdict.BROKEN, 0, statement, place, hint, List.of(sheets)));
    }

    /** Notes something that deserves a look. */
    void warned(String statement, Place place, String hint, AnswerSheet... sheets) {
        found.add(new Proof(kind, Verdict.WARNED, 0, statement, place, hint, List.of(sheets)));
    }

    /** Notes that sheets were tried and found nothing wrong, which is no proof. */
    void tried(int sheets) {
        tried += sheets;
    }

    /**
     * What was found, or that all is well: proved, unless something was only tried.
     *
     * @param looked how many things it is about; where there are none, nothing is said
     */
    List<Proof> orAllIsWell(int looked, String statement, Place place, List<AnswerSheet> sheets) {
        return found.isEmpty() && looked > 0
                ? List.of(new Proof(
                        kind, tried == 0 ? Verdict.PROVED : Verdict.TRIED, tried, statement, place, "", sheets))
                : List.copyOf(found);
    }
}
