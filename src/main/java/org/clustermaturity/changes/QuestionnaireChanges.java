package org.clustermaturity.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clustermaturity.changes.Change.Kind;
import org.clustermaturity.changes.Changes.Names;
import org.clustermaturity.questionnaire.DerivedField;
import org.clustermaturity.questionnaire.Dimension;
import org.clustermaturity.questionnaire.Level;
import org.clustermaturity.questionnaire.Question;
import org.clustermaturity.questionnaire.Questionnaire;
import org.clustermaturity.questionnaire.Questionnaires;
import org.clustermaturity.questionnaire.ScoreRange;

/** Compares what is asked. */
public final class QuestionnaireChanges {

    private final Changes changes = new Changes();

    private QuestionnaireChanges() {}

    /** Every change; a new version of a questionnaire is compared with the latest one that was there before. */
    public static List<Change> between(Questionnaires before, Questionnaires after) {
        QuestionnaireChanges comparison = new QuestionnaireChanges();
        for (Questionnaire questionnaire : after.list()) {
            comparison.compare(before, questionnaire);
        }
        for (Questionnaire questionnaire : before.list()) {
            if (after.find(questionnaire.id(), questionnaire.version()).isEmpty()) {
                comparison.changes.add(subject(questionnaire), Kind.REMOVED, shown(questionnaire));
            }
        }
        return comparison.changes.list();
    }

    private void compare(Questionnaires before, Questionnaire after) {
        Optional<Questionnaire> same = before.find(after.id(), after.version());
        if (same.isPresent()) {
            compare(same.get(), after);
            return;
        }
        Optional<Questionnaire> earlier = before.findLatest(after.id());
        String follows =
                earlier.map(found -> ", compared below with " + found.name()).orElse("");
        changes.add(subject(after), Kind.ADDED, shown(after) + follows);
        earlier.ifPresent(found -> compare(found, after));
    }

    private void compare(Questionnaire before, Questionnaire after) {
        String owner = " of " + after.name();
        changes.subject(subject(after))
                .text("title", before.title(), after.title())
                .text("about", before.about(), after.about())
                .value("minutes", before.minutes(), after.minutes())
                .value("published", before.published(), after.published())
                .value("score range", range(before), range(after))
                .value(
                        "decimals of scores",
                        before.scheme().range().decimals(),
                        after.scheme().range().decimals())
                .value(
                        "missing answers",
                        before.scheme().missing().key(),
                        after.scheme().missing().key())
                .order("dimension", dimensions(before), dimensions(after));
        changes.each(before.dimensions(), after.dimensions(), dimensionNames(owner), QuestionnaireChanges::dimension);
        changes.each(
                before.questions(),
                after.questions(),
                questionNames(owner),
                (subject, was, is) -> QuestionChanges.of(subject, before, was, after, is));
        changes.each(before.levels(), after.levels(), levelNames(owner), QuestionnaireChanges::level);
        SchemeChanges.between(changes, owner, before.scheme(), after.scheme());
        changes.each(
                before.derived(),
                after.derived(),
                derivedNames(owner),
                (subject, was, is) -> subject.text("title", was.title(), is.title())
                        .value("unit", was.unit(), is.unit())
                        .value("made of", madeOf(was, before), madeOf(is, after)));
    }

    private static void dimension(Subject subject, Dimension before, Dimension after) {
        subject.text("title", before.title(), after.title())
                .text("why", before.why(), after.why())
                .value("weight", before.weight(), after.weight())
                .order("question", questions(before), questions(after));
    }

    private static void level(Subject subject, Level before, Level after) {
        if (!start(before).equals(start(after))) {
            String is = before.inclusive() == after.inclusive() ? Wording.shown(after.start()) : start(after);
            subject.changed(start(before) + " -> " + is);
        }
        subject.text("title", before.title(), after.title());
    }

    private static String start(Level level) {
        return (level.inclusive() ? "from " : "above ") + Wording.shown(level.start());
    }

    private static String range(Questionnaire questionnaire) {
        ScoreRange range = questionnaire.scheme().range();
        return Wording.shown(range.from()) + " to " + Wording.shown(range.to());
    }

    private static Names<Dimension> dimensionNames(String owner) {
        return new Names<>(
                Dimension::id,
                dimension -> "dimension " + dimension.id() + owner,
                dimension -> Wording.quoted(dimension.title()) + ", weight " + dimension.weight());
    }

    private static Names<Question> questionNames(String owner) {
        return new Names<>(
                Question::id,
                question -> "question " + question.id() + owner,
                question -> Wording.quoted(question.text()) + ", weight " + question.weight());
    }

    private static Names<Level> levelNames(String owner) {
        return new Names<>(
                Level::level,
                level -> "level " + level.level() + owner,
                level -> Wording.quoted(level.title()) + ", " + start(level));
    }

    private static Names<DerivedField> derivedNames(String owner) {
        return new Names<>(
                DerivedField::id,
                field -> "derived field " + field.id() + owner,
                field -> Wording.quoted(field.title()));
    }

    private static String madeOf(DerivedField field, Questionnaire questionnaire) {
        String operator = field.operator().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<String> inputs = field.inputs().stream()
                .map(position -> questionnaire.questions().get(position).id())
                .toList();
        return inputs.isEmpty() ? operator : operator + " " + String.join(", ", inputs);
    }

    private static List<String> dimensions(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream().map(Dimension::id).toList();
    }

    private static List<String> questions(Dimension dimension) {
        return dimension.questions().stream().map(Question::id).toList();
    }

    private static String subject(Questionnaire questionnaire) {
        return "questionnaire " + questionnaire.name();
    }

    private static String shown(Questionnaire questionnaire) {
        int questions = questionnaire.questions().size();
        return "%s, %d question%s"
                .formatted(Wording.quoted(questionnaire.title()), questions, questions == 1 ? "" : "s");
    }
}
