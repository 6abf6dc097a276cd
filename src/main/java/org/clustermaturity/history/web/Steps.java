package org.clustermaturity.history.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clustermaturity.assessment.NodeScore;
import org.clustermaturity.assessment.web.EvaluationResponse;
import org.clustermaturity.history.Attribution;
import org.clustermaturity.history.Difference;
import org.clustermaturity.history.ShownShares;
import org.clustermaturity.history.Step;
import org.clustermaturity.history.Yardstick;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.language.Words;
import org.clustermaturity.questionnaire.Answer;
import org.clustermaturity.questionnaire.AnswerText;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.scoring.GateState;
import org.jspecify.annotations.Nullable;

/** Says what moved between two submitted assessments, and by what. */
final class Steps {

    /** Any move of the overall score goes before moves of other scores. */
    private static final BigDecimal SLIGHT = new BigDecimal("0.000001");

    private final Submitted from;
    private final Submitted to;
    private final Contents contents;
    private final Step step;
    private final @Nullable Attribution attribution;
    private final boolean sameContent;
    private final int decimals;
    private final Map<String, ShownShares> shares = new LinkedHashMap<>();
    private final List<Difference> differences;

    private Steps(Submitted from, Submitted to, Contents contents) {
        this.from = from;
        this.to = to;
        this.contents = contents;
        this.step = Step.between(from.point(), to.point());
        this.sameContent = from.point().contentRelease().equals(to.point().contentRelease())
                && from.point().questionnaire().equals(to.point().questionnaire());
        Optional<Yardstick> now = contents.yardstick(to);
        Optional<Yardstick> then = sameContent ? now : contents.yardstick(from);
        this.decimals = now.or(() -> then)
                .map(yardstick -> yardstick.questionnaire().scheme().range().decimals())
                .orElse(1);
        this.attribution = then.isPresent() && now.isPresent()
                ? Attribution.between(from.sheet(), then.get(), to.sheet(), now.get())
                : null;
        this.differences =
                attribution == null ? Difference.between(from.sheet(), to.sheet()) : attribution.differences();
        step.scores().forEach(this::divide);
    }

    static StepResponse of(Submitted from, Submitted to, Contents contents) {
        return new Steps(from, to, contents).toResponse();
    }

    private void divide(Step.ScoreMove move) {
        BigDecimal difference = move.difference();
        if (attribution != null && difference != null) {
            int shown = Math.max(decimals, difference.stripTrailingZeros().scale());
            attribution
                    .shown(move.node(), difference.setScale(shown, RoundingMode.UNNECESSARY), shown)
                    .ifPresent(parts -> shares.put(move.node(), parts));
        }
    }

    private StepResponse toResponse() {
        List<StepResponse.Changed> answers = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            StepResponse.Changed changed = changed(i);
            boolean counts = !changed.effects().isEmpty() || !changed.gates().isEmpty();
            // Days pass between any two assessments; only worth a word where that did something.
            if (differences.get(i).kind() != Difference.Kind.REFERENCE_DATE || counts) {
                answers.add(changed);
            }
        }
        answers.sort(Comparator.comparing(Steps::weight).reversed());
        return new StepResponse(
                step.from().assessment().toString(),
                step.to().assessment().toString(),
                sameContent,
                attribution != null,
                stage(),
                step.scores().stream().map(this::score).toList(),
                step.gates().stream().map(this::gate).toList(),
                answers);
    }

    /** How much it did to the overall score, or else to any other. */
    private static BigDecimal weight(StepResponse.Changed changed) {
        BigDecimal most = changed.gates().isEmpty() ? BigDecimal.ZERO : SLIGHT;
        for (StepResponse.Effect effect : changed.effects()) {
            BigDecimal size = effect.points().abs();
            most = most.max(effect.node().equals(NodeScore.OVERALL) ? size : size.multiply(SLIGHT));
        }
        return most;
    }

    private StepResponse.StageMove stage() {
        var before = PointResponse.of(from, contents).stage();
        var after = PointResponse.of(to, contents).stage();
        if (before == null || after == null) {
            return new StepResponse.StageMove(before, after, "other");
        }
        List<String> stages = contents.stages(to);
        int was = stages.indexOf(before.id());
        int is = stages.indexOf(after.id());
        String change =
                before.id().equals(after.id()) ? "same" : was < 0 || is < 0 ? "other" : is > was ? "up" : "down";
        return new StepResponse.StageMove(before, after, change);
    }

    private StepResponse.ScoreMove score(Step.ScoreMove move) {
        ShownShares parts = shares.get(move.node());
        boolean isNow = to.point().score(move.node()).isPresent();
        return new StepResponse.ScoreMove(
                move.node(),
                PointResponse.titleOf(isNow ? to : from, move.node(), Words.in(contents.language())),
                move.from(),
                move.to(),
                move.difference(),
                move.certain(),
                parts == null
                        ? null
                        : new StepResponse.Parts(parts.cluster(), parts.questions(), parts.together(), paths(parts)));
    }

    private StepResponse.@Nullable Paths paths(ShownShares parts) {
        ShownShares.Paths paths = parts.paths();
        return sameContent
                ? null
                : new StepResponse.Paths(
                        paths.clusterThen(), paths.clusterNow(), paths.questionsThen(), paths.questionsNow());
    }

    private StepResponse.GateMove gate(Step.GateMove move) {
        EvaluationResponse.Gate shown = Stream.concat(gates(to, move.id()), gates(from, move.id()))
                .findFirst()
                .orElseThrow();
        List<String> by = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            if (touched(i).contains(move.id())) {
                by.add(differences.get(i).id());
            }
        }
        return new StepResponse.GateMove(
                move.id(), shown.stage(), shown.statement(), key(move.from()), key(move.to()), move.change(), by);
    }

    private static Stream<EvaluationResponse.Gate> gates(Submitted submitted, String id) {
        return submitted.result().gates().stream().filter(gate -> gate.id().equals(id));
    }

    private static @Nullable String key(@Nullable GateState state) {
        return state == null ? null : state.key();
    }

    /** The gates that moved and look at a difference, and those that it alone decides. */
    private Set<String> touched(int place) {
        Set<String> touched = new LinkedHashSet<>();
        String id = differences.get(place).id();
        for (Step.GateMove move : step.gates()) {
            boolean looks = Stream.concat(gates(to, move.id()), gates(from, move.id()))
                    .anyMatch(gate -> gate.answers().contains(id));
            boolean decides =
                    attribution != null && attribution.gates().get(place).contains(move.id());
            if (looks || decides) {
                touched.add(move.id());
            }
        }
        return touched;
    }

    private StepResponse.Changed changed(int place) {
        Difference difference = differences.get(place);
        Question question = contents.question(difference.id(), to, from).orElse(null);
        List<StepResponse.Effect> effects = new ArrayList<>();
        shares.forEach((node, parts) -> {
            BigDecimal effect = parts.effects().get(place);
            if (effect.signum() != 0) {
                effects.add(new StepResponse.Effect(node, effect));
            }
        });
        return new StepResponse.Changed(
                difference.kind().key(),
                difference.id(),
                text(difference, question),
                said(question, difference.before()),
                said(question, difference.after()),
                question == null ? null : question.dimension(),
                List.copyOf(touched(place)),
                effects);
    }

    private String text(Difference difference, @Nullable Question question) {
        if (difference.kind() == Difference.Kind.REFERENCE_DATE) {
            return Sentence.of("history.reference-date").in(contents.language());
        }
        return question == null ? difference.id() : question.text();
    }

    private StepResponse.Said said(@Nullable Question question, Answer answer) {
        return new StepResponse.Said(
                answer.status().key(), answer.value(), new AnswerText(contents.language()).of(question, answer));
    }
}
