package org.clustermaturity.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment for people, in one language and in the order in which it is read.
 *
 * @param language two letters after ISO 639-1
 * @param summary sentences that say the whole in a minute
 * @param review null unless an approved review stands beside the assessment
 * @param ladder the stages from the first to the last; empty without a ladder
 * @param next what the next stage asks for; null at the top and without a ladder
 * @param settled the gates of the certain stage; all of them are met
 * @param flags contradictions first
 * @param modules the modules to begin with, in order
 * @param labels null when the questionnaire has no labels
 * @param can what the report can say
 * @param cannot what it cannot say
 * @param open the questions without an answer, by dimension
 * @param sources what it cites, in the order in which it is first cited
 */
public record Report(
        String language,
        String title,
        ReportHead head,
        List<String> summary,
        @Nullable ReportedReview review,
        ReportedScores scores,
        List<ReportedStage> ladder,
        @Nullable NextStage next,
        List<ReportedGate> settled,
        List<ReportedFlag> flags,
        List<ReportedModule> modules,
        List<ReportedModule> moreModules,
        @Nullable ReportedLabels labels,
        List<String> can,
        List<String> cannot,
        List<OpenDimension> open,
        ReportOrigin origin,
        List<ReportedSource> sources) {

    /**
     * What was assessed, and when.
     *
     * @param organisation its name; null when nobody said it
     * @param questionnaire with its version, such as {@code cluster-maturity/2026-1}
     * @param referenceDate the day that ages are counted to
     * @param reference what it is called elsewhere; null when nothing
     * @param status draft, submitted or not-kept
     * @param notice what the status means
     */
    public record ReportHead(
            @Nullable String organisation,
            String questionnaire,
            String questionnaireTitle,
            LocalDate referenceDate,
            @Nullable String reference,
            String status,
            String notice) {}

    /**
     * All scores.
     *
     * @param from the worst score that there can be
     * @param to the best score that there can be
     * @param decimals how many a score has
     */
    public record ReportedScores(
            BigDecimal from, BigDecimal to, int decimals, ReportedScore overall, List<ReportedDimension> dimensions) {

        public ReportedScores {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * The overall score.
     *
     * @param value from the given answers; null when there is none
     * @param lowest when every open answer turns out worst
     * @param highest when every open answer turns out best
     * @param level the name of its range; null when there is none
     */
    public record ReportedScore(
            @Nullable Double value,
            @Nullable Double lowest,
            @Nullable Double highest,
            @Nullable String level,
            int answered,
            int asked) {

        /** Whether open answers can still change it. */
        public boolean isOpen() {
            return lowest != null && highest != null && !lowest.equals(highest);
        }
    }

    /** The score of a dimension. */
    public record ReportedDimension(String id, String title, ReportedScore score) {}

    /**
     * A stage of the ladder.
     *
     * @param place passed, certain, reachable or above
     */
    public record ReportedStage(String id, String title, String meaning, String place) {}

    /** The stage above the certain one, and its gates in the order of the content. */
    public record NextStage(String id, String title, List<ReportedGate> gates) {}

    /**
     * A gate.
     *
     * @param state met, not-met or open
     * @param sources the ids of its sources
     */
    public record ReportedGate(
            String id, String statement, String needs, String has, String state, List<String> sources) {}

    /**
     * Something in the answers that deserves a look.
     *
     * @param kind contradiction, warning or renewal
     * @param questions what was asked, where it is known
     */
    public record ReportedFlag(String id, String kind, String statement, List<String> questions, String source) {}

    /**
     * A recommended module.
     *
     * @param about empty when the content does not know the module any more
     * @param outcome what a participant can do afterwards; empty as above
     * @param needs the titles of the modules that come before it
     * @param closes what the gates ask for that it helps to meet
     */
    public record ReportedModule(
            String id,
            int rank,
            String title,
            double hours,
            String about,
            String outcome,
            List<String> needs,
            List<String> closes,
            List<ReportedReason> reasons) {}

    /** Why a module is recommended. */
    public record ReportedReason(String rule, String statement, String source) {}

    /** A hint at labels. */
    public record ReportedLabels(String notice, List<ReportedLabel> labels) {}

    /**
     * How far a label is.
     *
     * @param state ready, not-ready or open
     * @param missing what is open or not met, without what a label before it has named
     */
    public record ReportedLabel(
            String id, String title, String state, int met, int asked, List<ReportedIndicator> missing) {}

    /** An indicator of a label that is open or not met. */
    public record ReportedIndicator(String indicator, String needs, String has, String state) {}

    /** The questions of a dimension that have no answer. */
    public record OpenDimension(String id, String title, List<OpenQuestion> questions) {}

    /** A question without an answer. */
    public record OpenQuestion(String id, String text) {}

    /**
     * What the report rests on.
     *
     * @param contentRelease what the result rests on
     * @param textsFrom the content release of the texts beside it; another one only when the first is not known any more
     * @param check how to check it
     * @param untranslated the ids of the texts that are in English because the language lacks them
     */
    public record ReportOrigin(String contentRelease, String textsFrom, List<String> check, List<String> untranslated) {

        /** Whether the texts beside the result are of another release than the result. */
        public boolean isRetold() {
            return !contentRelease.equals(textsFrom);
        }
    }

    /**
     * A source.
     *
     * @param number from 1, in the order in which sources are cited
     * @param address where it can be read; null when it has no lasting address
     * @param ownProposal whether it is this project's own proposal and nobody's published rule
     */
    public record ReportedSource(
            int number,
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String address,
            boolean ownProposal) {}
}
