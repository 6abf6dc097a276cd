package org.clustermaturity.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.language.Sentence;

/** One published version of what is asked. It never changes: a change is a new version. */
public final class Questionnaire {

    private final String id;
    private final String version;
    private final LocalDate published;
    private final String title;
    private final String about;
    private final String minutes;
    private final List<Dimension> dimensions;
    private final List<Dimension> scoredDimensions;
    private final List<Level> levels;
    private final List<DerivedField> derived;
    private final Scheme scheme;
    private final Nodes nodes = new Nodes();
    private final List<Question> questions;
    private final long partsOfAPoint;
    private final Map<String, Integer> positions = new HashMap<>();

    public Questionnaire(
            String id,
            String version,
            LocalDate published,
            String title,
            String about,
            String minutes,
            List<Dimension> dimensions,
            List<Level> levels,
            List<DerivedField> derived,
            Scheme scheme) {
        this.id = id;
        this.version = version;
        this.published = published;
        this.title = title;
        this.about = about;
        this.minutes = minutes;
        this.dimensions = List.copyOf(dimensions);
        this.scoredDimensions = dimensions.stream().filter(Dimension::isScored).toList();
        this.levels = List.copyOf(levels);
        this.derived = List.copyOf(derived);
        this.scheme = scheme;
        this.questions = dimensions.stream()
                .flatMap(dimension -> dimension.questions().stream())
                .toList();
        this.partsOfAPoint = partsOfAPoint(questions);
        for (int i = 0; i < questions.size(); i++) {
            positions.put(questions.get(i).id(), i);
        }
        questions.forEach(nodes::add);
        scheme.indicators().forEach(nodes::add);
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    /** Id and version, such as {@code cluster-maturity/2026-1}. */
    public String name() {
        return id + "/" + version;
    }

    public LocalDate published() {
        return published;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    /** How long it takes to fill in, such as "15-20". */
    public String minutes() {
        return minutes;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The dimensions that have a score. */
    public List<Dimension> scoredDimensions() {
        return scoredDimensions;
    }

    public List<Level> levels() {
        return levels;
    }

    public List<DerivedField> derived() {
        return derived;
    }

    /** How it is scored, beyond what stands at its questions. */
    public Scheme scheme() {
        return scheme;
    }

    /** What scores are made of. */
    public Nodes nodes() {
        return nodes;
    }

    /** All questions, dimension by dimension. */
    public List<Question> questions() {
        return questions;
    }

    /** The place of a question in {@link #questions()}, or -1. */
    public int indexOf(String question) {
        return positions.getOrDefault(question, -1);
    }

    /** How many parts a point has, so that every answer is worth a whole number of them. */
    public long partsOfAPoint() {
        return partsOfAPoint;
    }

    private static long partsOfAPoint(List<Question> questions) {
        long parts = 1;
        for (Question question : questions) {
            if (question.kind() == QuestionKind.TICKS) {
                parts = leastCommonMultiple(parts, question.options().options().size());
            }
        }
        return parts;
    }

    /**
     * Reads a sheet.
     *
     * @throws MisfittingAnswers with everything that does not fit
     */
    public Answers fit(AnswerSheet sheet) {
        List<Misfit> misfits = new ArrayList<>();
        AnswerReader reader = new AnswerReader(sheet.referenceDate().getYear(), misfits);
        double[] answered = new double[questions.size()];
        Arrays.fill(answered, Double.NaN);
        BitSet notApplicable = new BitSet();
        sheet.answers().forEach((question, answer) -> {
            int position = indexOf(question);
            if (position < 0) {
                misfits.add(unknownQuestion(question));
            } else {
                answered[position] = reader.read(questions.get(position), answer);
                notApplicable.set(position, answer.status() == Answer.Status.NOT_APPLICABLE);
            }
        });
        int[] choices = choices(sheet.switches(), misfits);
        if (!misfits.isEmpty()) {
            throw new MisfittingAnswers(misfits);
        }
        return new Answers(this, sheet.referenceDate().getYear(), answered, notApplicable, choices);
    }

    private int[] choices(Map<String, String> chosen, List<Misfit> misfits) {
        List<String> ids = scheme.switches().stream().map(Switch::id).toList();
        int[] choices = scheme.switches().stream().mapToInt(Switch::usual).toArray();
        chosen.forEach((id, option) -> {
            int position = ids.indexOf(id);
            if (position < 0) {
                misfits.add(new Misfit(
                        Misfit.Code.UNKNOWN_SWITCH,
                        Misfit.Part.SWITCHES,
                        id,
                        Sentence.of("switch.unknown", name(), shown(id)),
                        Suggestion.hint(id, ids)));
            } else {
                Scale scale = scheme.switches().get(position).scale();
                choices[position] = scale.indexOf(option);
                if (choices[position] < 0) {
                    misfits.add(new Misfit(
                            Misfit.Code.UNKNOWN_OPTION,
                            Misfit.Part.SWITCHES,
                            id,
                            Sentence.of("switch.unknown-option", id, AnswerReader.shortened(option)),
                            Suggestion.hint(option, scale.keys())));
                }
            }
        });
        return choices;
    }

    /** A sheet in numbers on which nothing is said: one place per question, and behind them one per switch, all NaN. */
    public double[] nothing() {
        double[] nothing = new double[questions.size() + scheme.switches().size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /** A sheet in numbers: an answer per question, then an option per switch; NaN where nothing is said. They must fit. */
    public Answers answersOf(double[] sheet, int referenceYear) {
        int[] choices = scheme.switches().stream().mapToInt(Switch::usual).toArray();
        for (int i = 0; i < choices.length; i++) {
            double chosen = sheet[questions.size() + i];
            choices[i] = Double.isNaN(chosen) ? choices[i] : (int) chosen;
        }
        return new Answers(this, referenceYear, Arrays.copyOf(sheet, questions.size()), new BitSet(), choices);
    }

    private Misfit unknownQuestion(String question) {
        return new Misfit(
                Misfit.Code.UNKNOWN_QUESTION,
                Misfit.Part.ANSWERS,
                question,
                Sentence.of("answer.unknown-question", name(), shown(question)),
                Suggestion.hintAtNearest(question, positions.keySet()));
    }

    private static String shown(String id) {
        return id.length() > 64 ? id.substring(0, 64) + "..." : id;
    }

    private static long leastCommonMultiple(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return one / a * other;
    }
}
