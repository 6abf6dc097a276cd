package org.clustermaturity.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustermaturity.curriculum.Curriculum;
import org.clustermaturity.curriculum.LearningPath;
import org.clustermaturity.curriculum.TrainingModule;
import org.clustermaturity.language.Gaps;
import org.clustermaturity.questionnaire.AnswerSheet;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Findings;
import org.clustermaturity.scoring.Fraction;
import org.clustermaturity.scoring.Ladder;
import org.clustermaturity.scoring.Rule;
import org.clustermaturity.scoring.RuleBook;
import org.jspecify.annotations.Nullable;

/** Makes what the fired advice rules call for into a learning path, each module with its reasons. */
final class Advice {

    private final Curriculum curriculum;
    private final RuleBook rules;
    private final Findings findings;
    private final Map<String, AdvisedModule.Gap> gaps = new HashMap<>();
    private final Set<String> openGates = new HashSet<>();

    Advice(Curriculum curriculum, RuleBook rules, Findings findings) {
        this.curriculum = curriculum;
        this.rules = rules;
        this.findings = findings;
        findGaps();
        rules.missing(findings).forEach(gate -> openGates.add(gate.id()));
    }

    Assessment assessment(String release, Gaps gaps, AnswerSheet sheet) {
        AdvisedModule[] advised = advised();
        List<LearningPath.Called> calls = new ArrayList<>();
        for (AdvisedModule each : advised) {
            if (each != null) {
                AdvisedModule.Gap gap = each.gap();
                double points = gap == null ? 0 : gap.points().toDouble();
                calls.add(new LearningPath.Called(each.module(), !each.closes().isEmpty(), points));
            }
        }
        LearningPath path = LearningPath.of(curriculum, calls, standing());
        return new Assessment(
                release, gaps, sheet, rules, findings, pick(advised, path.first()), pick(advised, path.more()));
    }

    /** The modules that rules call for, each at its place in the curriculum. */
    private @Nullable AdvisedModule[] advised() {
        @Nullable
        AdvisedModule[] advised = new AdvisedModule[curriculum.modules().size()];
        BitSet fired = findings.fired();
        for (int i = fired.nextSetBit(0); i >= 0; i = fired.nextSetBit(i + 1)) {
            Rule rule = rules.rules().get(i);
            if (rule.conclusion() instanceof Conclusion.Module module) {
                int position = curriculum.positionOf(module.id());
                AdvisedModule known = advised[position];
                advised[position] = known == null ? first(position, rule) : known.and(rule, closedBy(rule));
            }
        }
        return advised;
    }

    private AdvisedModule first(int position, Rule rule) {
        TrainingModule module = curriculum.modules().get(position);
        return new AdvisedModule(module, List.of(rule), closedBy(rule), gaps.get(module.dimension()));
    }

    private List<String> closedBy(Rule rule) {
        List<String> closes = List.of();
        for (String gate : rule.closes()) {
            if (openGates.contains(gate)) {
                closes = AdvisedModule.joined(closes, List.of(gate));
            }
        }
        return closes;
    }

    private List<AdvisedModule> pick(@Nullable AdvisedModule[] advised, List<TrainingModule> modules) {
        List<AdvisedModule> picked = new ArrayList<>(modules.size());
        for (TrainingModule module : modules) {
            AdvisedModule each = advised[curriculum.positionOf(module.id())];
            if (each != null) {
                picked.add(each);
            }
        }
        return picked;
    }

    private void findGaps() {
        if (rules.ladder().isEmpty()) {
            return;
        }
        int next = Math.min(findings.certain() + 1, rules.ladder().top());
        BigDecimal expected = rules.ladder().stages().get(next).expectedScore();
        List<Dimension> dimensions = rules.questionnaire().scoredDimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            Fraction score = findings.given().dimensions().get(i);
            Fraction read = score == null ? null : rules.ruler().read(score);
            if (read != null && read.compareTo(Fraction.of(expected)) < 0) {
                String dimension = dimensions.get(i).id();
                gaps.put(dimension, new AdvisedModule.Gap(dimension, read, expected));
            }
        }
    }

    private LearningPath.Standing standing() {
        if (rules.ladder().isEmpty()) {
            return LearningPath.Standing.anywhere(curriculum, findings.renewal());
        }
        int certain = findings.certain();
        List<Ladder.Stage> stages = rules.ladder().stages();
        Set<String> here = new HashSet<>();
        Set<String> passed = new HashSet<>();
        for (Ladder.Stage stage : stages) {
            if (stage.rung() < certain) {
                passed.add(stage.id());
            } else if (stage.rung() <= certain + 1) {
                here.add(stage.id());
            }
        }
        return new LearningPath.Standing(here, passed, findings.renewal());
    }
}
