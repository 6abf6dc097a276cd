package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.questionnaire.AnswerSheet;

/**
 * One statement about a questionnaire and its rules, and how sure it is.
 *
 * @param tried how many sheets were tried; 0 unless the verdict says that trying is all
 * @param statement what holds or what is broken, in plain words
 * @param hint a likely fix, starting with "Maybe"; empty when none suggests itself
 * @param sheets the smallest sheets that show it; each can be handed in as it is
 */
public record Proof(
        ProofKind kind,
        Verdict verdict,
        int tried,
        String statement,
        Place place,
        String hint,
        List<AnswerSheet> sheets) {

    /** How sure a statement is. */
    public enum Verdict {
        /** It holds for every sheet. */
        PROVED,
        /** No sheet that was tried says otherwise. */
        TRIED,
        /** It holds, and its author should have a look. */
        WARNED,
        /** It does not hold. */
        BROKEN
    }

    /** Where the author has to look. */
    public record Place(String path, int line) {}

    public Proof {
        sheets = List.copyOf(sheets);
    }
}
