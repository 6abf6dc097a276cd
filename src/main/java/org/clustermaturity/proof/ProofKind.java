package org.clustermaturity.proof;

import java.util.Locale;

/** What is proved. The key of a kind is stable. */
public enum ProofKind {
    STAGES_REACHED("Every stage is the result of some sheet."),
    GATES_DECIDE("Every gate can be met and can be missed."),
    OPTIONS_MATTER("Every option makes a difference to points, to a rule or to what else is asked."),
    BANDS_COVER("Bands and levels leave no gap and do not overlap."),
    RULES_FIRE("Every rule with a condition fires on some sheet and not on every sheet."),
    ADVICE_DIFFERS("No two advice rules say the same."),
    BETTER_NEVER_LOSES("A better answer never loses a gate and never brings a cap about."),
    CONDITIONS_DECIDE("Every question with a condition is shown on some sheets and hidden on others."),
    WEIGHTS_COUNT("Every scored question moves the score of its dimension."),
    MODULES_ADVISED("Every module is called for by some rule."),
    GATES_CLOSED("Every gate of a stage is closed by some module, or by time."),
    ADVICE_CAN_HELP("Advice that closes a gate fires on some sheet that does not meet it.");

    private final String about;

    ProofKind(String about) {
        this.about = about;
    }

    /** The word for programs, such as {@code stages-reached}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds when all is well, for a person. */
    public String about() {
        return about;
    }
}
