package org.clustermaturity.proof;

import java.util.List;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Phase;

/** Every module for a dimension of the questionnaire is called for by some rule, where it gives advice at all. */
final class ModulesAdvised implements Prover {

    @Override
    public List<Proof> prove(Subject subject) {
        Verdicts verdicts = new Verdicts(ProofKind.MODULES_ADVISED);
        List<String> dimensions =
                subject.questionnaire().dimensions().stream().map(Dimension::id).toList();
        List<String> advised = subject.rules().rules().stream()
                .map(rule -> rule.conclusion() instanceof Conclusion.Module module ? module.id() : "")
                .toList();
        boolean advises = !subject.rules(Phase.ADVICE).isEmpty();
        List<TrainingModule> modules = subject.curriculum().modules().stream()
                .filter(module -> advises && dimensions.contains(module.dimension()))
                .toList();
        for (TrainingModule module : modules) {
            if (!advised.contains(module.id())) {
                verdicts.warned(
                        "No rule calls for module %s.".formatted(module.id()),
                        subject.places().module(module.id()),
                        "Maybe an advice rule is missing.");
            }
        }
        return verdicts.orAllIsWell(
                modules.size(),
                "every module is called for by some rule (%d modules)".formatted(modules.size()),
                subject.places().rules(),
                List.of());
    }
}
