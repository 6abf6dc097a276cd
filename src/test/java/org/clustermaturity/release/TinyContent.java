package org.clustermaturity.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentFolder;

/** The smallest content that has one of everything, and ways to spoil it. */
public final class TinyContent {

    public static final String QUESTIONNAIRE = "questionnaires/tiny/1/questionnaire.yaml";
    public static final String SCALES = "questionnaires/tiny/1/scales.yaml";
    public static final String CONTEXT = "questionnaires/tiny/1/context.yaml";
    public static final String STRATEGY = "questionnaires/tiny/1/strategy.yaml";
    public static final String MONEY = "questionnaires/tiny/1/money.yaml";
    public static final String LADDER = "rules/tiny/ladder.yaml";
    public static final String LABELS = "rules/tiny/labels.yaml";
    public static final String SCORING = "rules/tiny/scoring/scoring.drl";
    public static final String SCORING_TEXTS = "rules/tiny/scoring/scoring.texts.en.yaml";
    public static final String GATES = "rules/tiny/gates/gates.drl";
    public static final String GATES_TEXTS = "rules/tiny/gates/gates.texts.en.yaml";
    public static final String FLAGS = "rules/tiny/flags/flags.drl";
    public static final String FLAGS_TEXTS = "rules/tiny/flags/flags.texts.en.yaml";
    public static final String ADVICE = "rules/tiny/advice/advice.drl";
    public static final String ADVICE_TEXTS = "rules/tiny/advice/advice.texts.en.yaml";
    public static final String CURRICULUM = "curriculum/curriculum.yaml";
    public static final String MODULES = "curriculum/modules/modules.yaml";
    public static final String FORMAT = "curriculum/formats/short.yaml";
    public static final String SOURCES = "docs/sources.yaml";

    private static final Map<String, String> VALID = Map.ofEntries(
            Map.entry(QUESTIONNAIRE, """
                    id: tiny
                    version: "1"
                    published: "2026-01-15"
                    title: "Tiny"
                    about: "One question of each kind."
                    minutes: "2"
                    dimensions: [ context, strategy, money ]

                    levels:
                      - { level: 1, from: 0, title: "Starting" }
                      - { level: 2, from: 40, title: "Growing" }
                      - { level: 3, from: 80, title: "Leading" }

                    derived:
                      - { id: age, title: "Age", unit: "years", years-since: founded }
                      - { id: shares, title: "Both shares", unit: "%", sum: [ privateShare, publicShare ] }
                      - { id: publicBeyondPrivate, title: "Difference", unit: "%", difference: [ publicShare, privateShare ] }
                      - { id: signs, title: "Signs of trouble", unit: "signs", tally: true }
                    """),
            Map.entry(SCALES, """
                    merger:
                      - { key: none, label: "No merger" }
                      - { key: planned, label: "A merger is planned" }
                      - { key: recent, label: "Merged recently" }

                    written:
                      - { key: none, points: 0, label: "No" }
                      - { key: in-preparation, points: 25, label: "In preparation" }
                      - { key: agreed, points: 100, label: "Yes, agreed" }

                    topics:
                      - { key: market, label: "Market" }
                      - { key: skills, label: "Skills" }
                      - { key: energy, label: "Energy" }
                    """),
            Map.entry(CONTEXT, """
                    dimension: context
                    title: "Context"
                    why: "Helps to read the result."
                    weight: 0

                    questions:
                      - id: founded
                        text: "In which year did it start?"
                        help: "Work counts."
                        kind: year
                        min: 1950
                        better: lower
                        weight: 0
                        source: book-1

                      - id: merger
                        text: "Has it merged?"
                        help: "Organisations, not projects."
                        kind: choice
                        scale: merger
                        weight: 0
                        source: own-proposal
                    """),
            Map.entry(STRATEGY, """
                    dimension: strategy
                    title: "Strategy"
                    why: "Shows whether it knows where to go."
                    weight: 2

                    questions:
                      - id: writtenStrategy
                        text: "Is there a written strategy?"
                        help: "A copy can be handed out."
                        kind: choice
                        scale: written
                        weight: 2
                        source: book-1

                      - id: actionPlan
                        text: "Is there an action plan?"
                        help: "With dates and people."
                        kind: yes-no
                        better: "yes"
                        shown-when: { question: writtenStrategy, at-least: in-preparation }
                        weight: 1
                        source: book-2

                      - id: topics
                        text: "Which topics does the strategy cover?"
                        help: "Tick all that apply."
                        kind: ticks
                        scale: topics
                        weight: 1
                        source: own-proposal
                    """),
            Map.entry(MONEY, """
                    dimension: money
                    title: "Money"
                    why: "Shows who pays."
                    weight: 1

                    questions:
                      - id: members
                        text: "How many members are committed?"
                        help: "Signed letters count."
                        kind: number
                        unit: "members"
                        min: 0
                        max: 1000
                        better: higher
                        bands:
                          - { from: 0, points: 0 }
                          - { from: 5, points: 40 }
                          - { from: 20, points: 100 }
                        weight: 1
                        source: book-2

                      - id: privateShare
                        text: "What share is private money?"
                        help: "Fees and paid services."
                        kind: percentage
                        better: higher
                        bands:
                          - { from: 0, points: 0 }
                          - { from: 50, points: 100 }
                        weight: 1
                        source: own-proposal

                      - id: publicShare
                        text: "What share is public money?"
                        help: "Basic funding only."
                        kind: percentage
                        better: none
                        weight: 0
                        source: own-proposal

                      - id: exporters
                        text: "How many members export?"
                        help: "Not applicable in a home market."
                        kind: number
                        unit: "members"
                        max: 100
                        better: higher
                        bands:
                          - { from: 0, points: 0 }
                          - { from: 10, points: 100 }
                        weight: 1
                        not-applicable: true
                        source: own-proposal
                    """),
            Map.entry(LADDER, """
                    published: "2026-01-15"
                    source: own-proposal
                    about: "Three stages."
                    stages:
                      - id: start
                        rung: 0
                        title: "Start"
                        meaning: "Nothing has to be in place."
                        expected-score: 0
                        compares-with: "nothing"
                        sources: [ own-proposal ]

                      - id: middle
                        rung: 1
                        title: "Middle"
                        meaning: "There is a strategy."
                        expected-score: 40
                        compares-with: "nothing"
                        sources: [ own-proposal ]

                      - id: top
                        rung: 2
                        title: "Top"
                        meaning: "There is weight behind it."
                        expected-score: 80
                        compares-with: "nothing"
                        sources: [ own-proposal ]
                    """),
            Map.entry(LABELS, """
                    notice: "A hint, no label."
                    source: own-proposal
                    labels:
                      - id: bronze
                        title: "Bronze"
                        about: "Basic conditions."
                        sources: [ book ]
                        items:
                          - { gate: GAT-MID-01, indicator: "Strategy" }
                          - { gate: GAT-TOP-01, indicator: "Members" }
                    """),
            Map.entry(SCORING, """
                    package rules.tiny.scoring;

                    rule "SCO-STR-01 strategy is the weighted mean of its answers"
                        @source("own-proposal")
                    when
                        Answers()
                    then
                        conclude.weightedMean("strategy");
                    end

                    rule "SCO-MON-01 money is the weighted mean of its answers"
                        @source("own-proposal")
                    when
                        Answers()
                    then
                        conclude.weightedMean("money");
                    end

                    rule "SCO-MON-02 no member is committed"
                        @source("own-proposal")
                    when
                        Answers( members < 1 )
                    then
                        conclude.cap("money", 40);
                    end

                    rule "SCO-SIG-01 a merger is planned"
                        @source("book-2")
                    when
                        Answers( merger == Merger.PLANNED )
                    then
                        conclude.tally("signs");
                    end
                    """),
            Map.entry(SCORING_TEXTS, """
                    SCO-STR-01: { statement: "Strategy is a weighted mean." }
                    SCO-MON-01: { statement: "Money is a weighted mean." }
                    SCO-MON-02: { statement: "With {members} members money is limited." }
                    SCO-SIG-01: { statement: "A merger is planned." }
                    """),
            Map.entry(GATES, """
                    package rules.tiny.gates;

                    rule "GAT-MID-01 a strategy is agreed"
                        @stage("middle") @source("book-1")
                    when
                        Scored( writtenStrategy >= Written.AGREED )
                    then
                        conclude.gateMet();
                    end

                    rule "GAT-MID-02 the organisation is two years old"
                        @stage("middle") @source("book-1")
                    when
                        Scored( age >= 2 )
                    then
                        conclude.gateMet();
                    end

                    rule "GAT-TOP-01 many members or much private money"
                        @stage("top") @source("book-2, own-proposal")
                    when
                        Scored( members >= 15 || privateShare >= 50 )
                    then
                        conclude.gateMet();
                    end

                    rule "GAT-TOP-02 the overall score is high"
                        @stage("top") @source("own-proposal")
                    when
                        Scored( overallScore >= 60 )
                    then
                        conclude.gateMet();
                    end
                    """),
            Map.entry(GATES_TEXTS, """
                    GAT-MID-01: { statement: "It is agreed.", needs: "a strategy", has: "{writtenStrategy}" }
                    GAT-MID-02: { statement: "It is two years old.", needs: "2 years", has: "{age}" }
                    GAT-TOP-01: { statement: "It has weight.", needs: "15 or 50 %", has: "{members}, {privateShare}" }
                    GAT-TOP-02: { statement: "The score is high.", needs: "60 points", has: "{overallScore}" }
                    """),
            Map.entry(FLAGS, """
                    package rules.tiny.flags;

                    rule "FLG-MER-01 a merger is planned or recent"
                        @kind("renewal") @source("book-2")
                    when
                        Scored( merger in ( Merger.PLANNED, Merger.RECENT ) )
                    then
                        conclude.flag();
                    end

                    rule "FLG-SHA-01 both shares together exceed the whole"
                        @kind("contradiction") @source("own-proposal")
                    when
                        Scored( shares > 100 )
                    then
                        conclude.flag();
                    end
                    """),
            Map.entry(FLAGS_TEXTS, """
                    FLG-MER-01: { statement: "There is a merger." }
                    FLG-SHA-01: { statement: "The shares come to {shares} %." }
                    """),
            Map.entry(ADVICE, """
                    package rules.tiny.advice;

                    rule "ADV-STR-01 no strategy is agreed"
                        @source("book-1") @closes("GAT-MID-01")
                    when
                        Staged( writtenStrategy < Written.AGREED )
                    then
                        conclude.module("M01");
                    end

                    rule "ADV-MON-01 money is short in the middle"
                        @source("own-proposal")
                    when
                        Staged( stage == Stage.MIDDLE, moneyScore < 50 )
                    then
                        conclude.module("M02");
                    end
                    """),
            Map.entry(ADVICE_TEXTS, """
                    ADV-STR-01: { statement: "No strategy is agreed." }
                    ADV-MON-01: { statement: "Money comes to {moneyScore} of 100." }
                    """),
            Map.entry(CURRICULUM, """
                    published: "2026-01-20"
                    title: "Tiny curriculum"
                    about: "Three modules."
                    """),
            Map.entry(MODULES, """
                    modules:
                      - id: M01
                        title: "Strategy"
                        dimension: strategy
                        stages: [ start, middle ]
                        formats: [ classroom ]
                        hours: 4
                        about: "You write one."
                        outcome: "You have one."
                        homework: "Hand it out."
                        sources: [ book-1 ]

                      - id: M02
                        title: "Money"
                        dimension: money
                        stages: [ middle, top ]
                        formats: [ virtual, coaching ]
                        hours: 3
                        needs: [ M01 ]
                        about: "You count it."
                        outcome: "You know it."
                        homework: "Count again."
                        sources: [ book-2 ]

                      - id: M03
                        title: "Renewal"
                        dimension: strategy
                        stages: [ top ]
                        renewal: true
                        formats: [ study-visit ]
                        hours: 2.5
                        needs: [ M01, M02 ]
                        about: "You start again."
                        outcome: "You can start again."
                        homework: "Start."
                        sources: [ own-proposal ]
                    """),
            Map.entry(FORMAT, """
                    id: short
                    title: "Short"
                    about: "Two meetings."
                    cohort: { largest: 20 }
                    suits: [ start, middle ]
                    slots:
                      - { order: 1, format: virtual, title: "Beginning", hours: 2 }
                      - { order: 2, format: classroom, title: "End", hours: 4, homework: true }
                    sources: [ own-proposal ]
                    """),
            Map.entry(SOURCES, """
                    - id: own-proposal
                      kind: own-proposal
                      title: "Our own proposal"
                      says: "A choice of ours."

                    - id: book
                      kind: published
                      title: "The book"
                      publisher: "A publisher"
                      says: "Everything."
                      parts:
                        1: "First part"
                        2: "Second part"
                    """));

    private final Map<String, String> files;

    private TinyContent(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /** Content without a fault. */
    public static TinyContent valid() {
        return new TinyContent(VALID);
    }

    /** Content of other files. */
    static TinyContent of(Map<String, String> files) {
        return new TinyContent(files);
    }

    /** The same with this file, new or instead of the one of this path. */
    public TinyContent with(String path, String text) {
        TinyContent changed = new TinyContent(files);
        changed.files.put(path, text);
        return changed;
    }

    /** The same without this file, which must be there. */
    public TinyContent without(String path) {
        TinyContent changed = new TinyContent(files);
        if (changed.files.remove(path) == null) {
            throw new IllegalArgumentException("There is no file (%s).".formatted(path));
        }
        return changed;
    }

    /** The same with another wording in one file; the old one must stand there exactly once. */
    public TinyContent replacing(String path, String old, String changed) {
        String text = text(path);
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("(%s) does not stand once in (%s).".formatted(old, path));
        }
        return with(path, text.replace(old, changed));
    }

    /** The text of a file, which must be there. */
    public String text(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new IllegalArgumentException("There is no file (%s).".formatted(path));
        }
        return text;
    }

    /** What the reader of content gets. */
    public ContentFolder folder() {
        List<ContentFile> content = new ArrayList<>();
        files.forEach((path, text) -> content.add(new ContentFile(path, text)));
        return new ContentFolder(content);
    }
}
