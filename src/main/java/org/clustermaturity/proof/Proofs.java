package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.content.ContentFolder;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.scoring.RuleBook;

/** All proofs there are. */
public final class Proofs {

    private static final List<Prover> ALL = List.of(
            new StagesReached(),
            new GatesDecide(),
            new OptionsMatter(),
            new BandsCover(),
            new RulesFire(),
            new AdviceDiffers(),
            new BetterNeverLoses(),
            new ConditionsDecide(),
            new WeightsCount(),
            new ModulesAdvised(),
            new GatesClosed(),
            new AdviceCanHelp());

    private Proofs() {}

    /** Every proof about a questionnaire; the folder tells where things stand. */
    public static List<Proof> of(RuleBook rules, Curriculum curriculum, ContentFolder folder) {
        Subject subject = new Subject(rules, curriculum, new Places(rules.questionnaire(), folder));
        return ALL.stream().flatMap(prover -> prover.prove(subject).stream()).toList();
    }
}
