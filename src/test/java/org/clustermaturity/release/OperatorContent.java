package org.clustermaturity.release;

import java.util.Map;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.scoring.RuleBook;
import org.clustermaturity.scoring.drools.KeptRules;

/**
 * A model of another make: every operator, a matrix, scores from 1 to 5, four bands instead of stages, and a doubtful point as a
 * switch. It has no ladder and no labels.
 */
public final class OperatorContent {

    public static final String NAME = "operators/1";
    public static final String QUESTIONNAIRE = "questionnaires/operators/1/questionnaire.yaml";
    public static final String SCALES = "questionnaires/operators/1/scales.yaml";
    public static final String STRATEGY = "questionnaires/operators/1/strategy.yaml";
    public static final String TECHNOLOGY = "questionnaires/operators/1/technology.yaml";
    public static final String DATA = "questionnaires/operators/1/data.yaml";
    public static final String SAFETY = "questionnaires/operators/1/safety.yaml";
    public static final String TOOLS = "questionnaires/operators/1/tools.yaml";
    public static final String GREEN = "questionnaires/operators/1/green.yaml";
    public static final String SCORING = "rules/operators/scoring/scoring.drl";
    public static final String SCORING_TEXTS = "rules/operators/scoring/scoring.texts.en.yaml";
    public static final String FLAGS = "rules/operators/flags/flags.drl";
    public static final String FLAGS_TEXTS = "rules/operators/flags/flags.texts.en.yaml";
    public static final String ADVICE = "rules/operators/advice/advice.drl";
    public static final String ADVICE_TEXTS = "rules/operators/advice/advice.texts.en.yaml";

    private static final Map<String, String> VALID = Map.ofEntries(
            Map.entry(QUESTIONNAIRE, """
                    id: operators
                    version: "1"
                    published: "2026-02-01"
                    title: "Operators"
                    about: "One of each operator."
                    minutes: "5"
                    dimensions: [ strategy, technology, data, safety, tools, green ]
                    score: { from: 1, to: 5, decimals: 2 }

                    levels:
                      - { level: 1, from: 1, to: 2, title: "Basic" }
                      - { level: 2, above: 2, to: 3, title: "Average" }
                      - { level: 3, above: 3, to: 4, title: "Moderately advanced" }
                      - { level: 4, above: 4, to: 5, title: "Advanced" }

                    indicators:
                      - { id: bestInvestments, title: "Investments, the best counts", operator: best-per-option, of: [ invested, planned ], points: [ 100, 50 ], weight: 1 }
                      - { id: allInvestments, title: "Investments, all count", operator: ratio-of-ticks, of: [ invested, planned ], weight: 2 }
                      - { id: practices, title: "Practices", operator: ratio-of-ticks, of: [ dataPractices ], without: [ not-digital ], weight: 1 }
                      - { id: handling, title: "Handling", operator: mean, of: [ practices, quality ], weight: 1 }

                    switches:
                      - { id: counting, title: "How plans count", why: "Two descriptions differ.", scale: counting, default: alike, source: book-1 }
                    """),
            Map.entry(SCALES, """
                    counting:
                      - { key: alike, label: "A plan counts like an investment" }
                      - { key: half, label: "A plan counts half" }

                    areas:
                      - { key: sales, label: "Sales" }
                      - { key: buying, label: "Buying" }
                      - { key: design, label: "Design" }
                      - { key: delivery, label: "Delivery" }

                    ready:
                      - { key: money, label: "Money" }
                      - { key: people, label: "People" }

                    practices:
                      - { key: policy, label: "There is a policy" }
                      - { key: not-digital, label: "Data is on paper" }
                      - { key: stored, label: "Data is stored" }

                    use:
                      - { key: unused, points: 0, label: "Not used" }
                      - { key: tested, points: 50, label: "Tested" }
                      - { key: used, points: 100, label: "Used" }
                    """),
            Map.entry(STRATEGY, """
                    dimension: strategy
                    title: "Strategy"
                    why: "Shows where money goes."
                    weight: 1

                    questions:
                      - id: invested
                        text: "Where have you invested?"
                        help: "Tick all."
                        kind: ticks
                        scale: areas
                        weight: 0
                        source: book-1

                      - id: planned
                        text: "Where do you plan to?"
                        help: "Tick all."
                        kind: ticks
                        scale: areas
                        weight: 0
                        source: book-1

                      - id: preparation
                        text: "What is prepared?"
                        help: "Tick all."
                        kind: ticks
                        scale: ready
                        weight: 1
                        source: book-1
                    """),
            Map.entry(TECHNOLOGY, """
                    dimension: technology
                    title: "Technology"
                    why: "Shows what is in use."
                    weight: 1

                    questions:
                      - id: website
                        text: "Is there a website?"
                        help: "A page counts."
                        kind: yes-no
                        better: "yes"
                        weight: 1
                        source: book-1

                      - id: advanced
                        text: "How far are you with these?"
                        help: "One answer per row."
                        kind: matrix
                        scale: use
                        rows:
                          - { key: simulation, text: "Simulation" }
                          - { key: additive-manufacturing, text: "Additive manufacturing" }
                          - { key: robotics, text: "Robotics" }
                        weight: 2
                        source: book-1
                    """),
            Map.entry(DATA, """
                    dimension: data
                    title: "Data"
                    why: "Shows the weakest link."
                    weight: 1

                    questions:
                      - id: dataPractices
                        text: "How do you handle data?"
                        help: "Tick all."
                        kind: ticks
                        scale: practices
                        weight: 0
                        source: book-2

                      - id: quality
                        text: "Is data checked?"
                        help: "By anybody."
                        kind: choice
                        scale: use
                        weight: 1
                        source: book-2

                      - id: protection
                        text: "Is data protected?"
                        help: "By anything."
                        kind: choice
                        scale: use
                        weight: 1
                        source: book-2
                    """),
            Map.entry(SAFETY, """
                    dimension: safety
                    title: "Safety"
                    why: "Shows how far the stairs go."
                    weight: 1

                    questions:
                      - id: policy
                        text: "Is there a policy?"
                        help: "On paper."
                        kind: yes-no
                        better: "yes"
                        weight: 1
                        source: book-2

                      - id: backup
                        text: "Is there a backup?"
                        help: "Anywhere."
                        kind: choice
                        scale: use
                        weight: 1
                        source: book-2

                      - id: drills
                        text: "How many drills a year?"
                        help: "Real ones."
                        kind: number
                        unit: "drills"
                        max: 100
                        better: higher
                        bands:
                          - { from: 0, to: 1, points: 0 }
                          - { from: 1, to: 100, points: 100 }
                        weight: 1
                        source: book-2
                    """),
            Map.entry(TOOLS, """
                    dimension: tools
                    title: "Tools"
                    why: "Shows how many."
                    weight: 1

                    questions:
                      - id: shop
                        text: "Is there a shop?"
                        help: "On the web."
                        kind: yes-no
                        better: "yes"
                        weight: 1
                        source: book-2

                      - id: accounts
                        text: "Are accounts digital?"
                        help: "All of them."
                        kind: yes-no
                        better: "yes"
                        weight: 3
                        not-applicable: true
                        source: book-2
                    """),
            Map.entry(GREEN, """
                    dimension: green
                    title: "Green"
                    why: "Shows what is ticked."
                    weight: 1

                    questions:
                      - id: greenReady
                        text: "What is ready?"
                        help: "Tick all."
                        kind: ticks
                        scale: ready
                        weight: 1
                        source: book-2

                      - id: greenAreas
                        text: "Where?"
                        help: "Tick all."
                        kind: ticks
                        scale: areas
                        weight: 1
                        source: book-2
                    """),
            Map.entry(SCORING, """
                    package rules.operators.scoring;

                    rule "SCO-STR-01 plans count like investments"
                        @source("book-1")
                    when
                        Answers( counting == Counting.ALIKE )
                    then
                        conclude.weightedMean("strategy", "allInvestments", "preparation");
                    end

                    rule "SCO-STR-02 plans count half"
                        @source("book-1")
                    when
                        Answers( counting == Counting.HALF )
                    then
                        conclude.weightedMean("strategy", "bestInvestments", "preparation");
                    end

                    rule "SCO-TEC-01 technology is the mean of its answers"
                        @source("book-1")
                    when
                        Answers()
                    then
                        conclude.weightedMean("technology");
                    end

                    rule "SCO-DAT-01 data is as strong as its weakest link"
                        @source("book-2")
                    when
                        Answers()
                    then
                        conclude.minimum("data", "handling", "protection");
                    end

                    rule "SCO-SAF-01 safety goes as far as its stairs"
                        @source("book-2")
                    when
                        Answers()
                    then
                        conclude.staircase("safety", "policy", "backup", "drills");
                    end

                    rule "SCO-TOO-01 tools add up"
                        @source("book-2")
                    when
                        Answers()
                    then
                        conclude.sum("tools");
                    end

                    rule "SCO-TOO-02 without a shop tools are limited"
                        @source("book-2")
                    when
                        Answers( shop == YesNo.NO )
                    then
                        conclude.cap("tools", 3.75);
                    end

                    rule "SCO-GRE-01 green is the share of ticks"
                        @source("book-2")
                    when
                        Answers()
                    then
                        conclude.ratioOfTicks("green");
                    end
                    """),
            Map.entry(SCORING_TEXTS, """
                    SCO-STR-01: { statement: "Plans count like investments." }
                    SCO-STR-02: { statement: "Plans count half." }
                    SCO-TEC-01: { statement: "The mean of the answers." }
                    SCO-DAT-01: { statement: "The weakest link." }
                    SCO-SAF-01: { statement: "The share of the stairs." }
                    SCO-TOO-01: { statement: "The sum of the tools." }
                    SCO-TOO-02: { statement: "Without a shop the tools are limited." }
                    SCO-GRE-01: { statement: "The share of ticks." }
                    """),
            Map.entry(FLAGS, """
                    package rules.operators.flags;

                    rule "FLG-DAT-01 data is weak"
                        @kind("warning") @source("book-2")
                    when
                        Scored( dataScore < 2.5 )
                    then
                        conclude.flag();
                    end
                    """),
            Map.entry(FLAGS_TEXTS, """
                    FLG-DAT-01: { statement: "Data comes to {dataScore} of 5." }
                    """),
            Map.entry(ADVICE, """
                    package rules.operators.advice;

                    rule "ADV-TEC-01 technology is not in use"
                        @source("book-1")
                    when
                        Staged( technologyScore < 3 )
                    then
                        conclude.module("M51");
                    end
                    """),
            Map.entry(ADVICE_TEXTS, """
                    ADV-TEC-01: { statement: "Technology comes to {technologyScore} of 5." }
                    """),
            Map.entry(TinyContent.CURRICULUM, """
                    published: "2026-01-20"
                    title: "One module"
                    about: "One module."
                    """),
            Map.entry(TinyContent.MODULES, """
                    modules:
                      - id: M51
                        title: "Technology"
                        dimension: technology
                        stages: [ any ]
                        formats: [ classroom ]
                        hours: 4
                        about: "You try one."
                        outcome: "You know one."
                        homework: "Use it."
                        sources: [ book-1 ]
                    """),
            Map.entry(TinyContent.SOURCES, TinyContent.valid().text(TinyContent.SOURCES)));

    private OperatorContent() {}

    /** Content without a fault. */
    public static TinyContent valid() {
        return TinyContent.of(VALID);
    }

    /** What assessments on this content rest on. */
    public static Basis basis(TinyContent content) {
        ContentRelease release = new ContentReleases(KeptRules.nowhere()).make(content.folder());
        return new Basis(release.id(), release.ruleBooks(), release.curriculum(), release.sources());
    }

    public static RuleBook ruleBook(TinyContent content) {
        return basis(content).ruleBooks().find(NAME).orElseThrow();
    }
}
