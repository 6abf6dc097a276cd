package org.clustermaturity.scoring.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clustermaturity.content.ContentFile;
import org.clustermaturity.content.ContentProblems;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.scoring.Conclusion;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Fields;
import org.clustermaturity.scoring.Phase;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a rule file and refuses everything that is not in the subset. */
final class DrlReader {

    private static final Set<String> ANNOTATIONS = Set.of("source", "stage", "kind", "closes", "since");

    private final Fields fields;
    private final ContentProblems problems;
    private boolean allRead = true;

    DrlReader(Fields fields, ContentProblems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A rule as it stands in its file. */
    record ParsedRule(String id, Condition condition, Conclusion conclusion, RuleDescr descr, int line, String text) {

        /** The values of an annotation, which are separated by commas. */
        List<String> annotation(String name) {
            AnnotationDescr annotation = descr.getAnnotation(name);
            String value = annotation == null ? "" : String.valueOf(annotation.getSingleValueStripped());
            return Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    /** Whether every rule could be read; else nobody can say that one is missing. */
    boolean allRead() {
        return allRead;
    }

    List<ParsedRule> read(ContentFile file, Phase phase) {
        try {
            return readRules(file, phase);
        } catch (StackOverflowError e) {
            allRead = false;
            problems.add(file, 1, "Brackets or operators are nested too deep here.", "");
            return List.of();
        }
    }

    private List<ParsedRule> readRules(ContentFile file, Phase phase) {
        List<ParsedRule> rules = new ArrayList<>();
        Optional<PackageDescr> descr = parse(file);
        if (descr.isEmpty() || descr.get().getRules().isEmpty()) {
            allRead = false;
            descr.ifPresent(empty -> problems.add(file, 1, "There is no rule in this file.", ""));
            return rules;
        }
        checkFile(file, descr.get());
        for (RuleDescr rule : descr.get().getRules()) {
            read(file, phase, rule).ifPresentOrElse(rules::add, () -> allRead = false);
        }
        return rules;
    }

    private Optional<PackageDescr> parse(ContentFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, file.text());
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
                problems.add(
                        file,
                        line,
                        "The rule language does not know this.",
                        "Maybe a word or bracket before it is missing.");
            }
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(descr);
        } catch (DroolsParserException e) {
            problems.add(file, 1, "This is no rule file.", "");
            return Optional.empty();
        }
    }

    private void checkFile(ContentFile file, PackageDescr descr) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/'));
        String expected = folder.replace('/', '.').replace('-', '_');
        if (!expected.equals(descr.getName())) {
            problems.add(
                    file,
                    1,
                    "The package is \"%s\".".formatted(descr.getName()),
                    "Maybe it should be the folder: \"%s\".".formatted(expected));
        }
        refuseAll(file, descr.getImports(), "An import");
        refuseAll(file, descr.getFunctionImports(), "An import");
        refuseAll(file, descr.getAccumulateImports(), "An import");
        refuseAll(file, descr.getGlobals(), "A global");
        refuseAll(file, descr.getFunctions(), "A function");
        refuseAll(file, descr.getTypeDeclarations(), "A type declaration");
        refuseAll(file, descr.getEnumDeclarations(), "A type declaration");
        refuseAll(file, descr.getEntryPointDeclarations(), "An entry point");
        refuseAll(file, descr.getWindowDeclarations(), "A window");
        refuseAll(file, descr.getAttributes(), "An attribute");
        if (descr.getUnit() != null) {
            refuse(file, descr.getUnit().getLine(), "A unit is not allowed in a rule file.");
        }
    }

    private void refuseAll(ContentFile file, Iterable<? extends BaseDescr> descrs, String what) {
        descrs.forEach(descr -> refuse(file, descr.getLine(), what + " is not allowed in a rule file."));
    }

    private void refuse(ContentFile file, int line, String what) {
        problems.add(file, Math.max(1, line), what, "Maybe the rule can be said with comparisons alone.");
    }

    private Optional<ParsedRule> read(ContentFile file, Phase phase, RuleDescr rule) {
        String id = rule.getName().split(" ", 2)[0];
        int line = rule.getLine();
        checkHead(file, phase, rule, id);
        Optional<PatternDescr> pattern = pattern(file, phase, rule, id);
        Optional<Condition> condition = pattern.flatMap(found -> condition(file, phase, found, id));
        Optional<Conclusion> conclusion = ConclusionReader.read(String.valueOf(rule.getConsequence()), phase);
        if (conclusion.isEmpty()) {
            problems.add(
                    file,
                    Math.max(line, rule.getConsequenceLine()),
                    "Rule %s does not end with a conclusion of this folder.".formatted(id),
                    "Maybe one of: " + ConclusionReader.allowed(phase));
        }
        String text = file.text()
                .lines()
                .skip(line - 1L)
                .limit(rule.getEndLine() - line + 1L)
                .collect(Collectors.joining("\n"));
        return condition.isPresent() && conclusion.isPresent()
                ? Optional.of(new ParsedRule(id, condition.get(), conclusion.get(), rule, line, text))
                : Optional.empty();
    }

    private void checkHead(ContentFile file, Phase phase, RuleDescr rule, String id) {
        if (!rule.getName().matches(phase.prefix() + "-[A-Z]{3}-\\d{2} \\S.*")) {
            problems.add(
                    file,
                    rule.getLine(),
                    "Rule \"%s\" is not named like %s-ABC-01 and a statement."
                            .formatted(rule.getName(), phase.prefix()),
                    "");
        }
        // Attributes of the file come with every rule; they have been refused already.
        if (rule.getAttributes().values().stream().anyMatch(attribute -> attribute.getLine() >= rule.getLine())) {
            refuse(file, rule.getLine(), "An attribute (" + id + ") is not allowed in a rule file.");
        }
        if (!rule.getNamedConsequences().isEmpty() || rule.getParentName() != null) {
            refuse(file, rule.getLine(), "A named consequence or a parent rule (%s) is not allowed.".formatted(id));
        }
        for (String name : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(name)) {
                problems.add(
                        file,
                        rule.getLine(),
                        "Rule %s carries @%s, which does not exist.".formatted(id, name),
                        Suggestion.maybe(name, ANNOTATIONS));
            }
        }
    }

    private Optional<PatternDescr> pattern(ContentFile file, Phase phase, RuleDescr rule, String id) {
        List<? extends BaseDescr> parts = rule.getLhs().getDescrs();
        boolean onePattern = parts.size() == 1 && parts.get(0) instanceof PatternDescr;
        PatternDescr pattern = onePattern ? (PatternDescr) parts.get(0) : null;
        if (pattern == null
                || !phase.fact().pattern().equals(pattern.getObjectType())
                || pattern.getIdentifier() != null
                || pattern.getSource() != null
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotationNames().isEmpty()) {
            refuse(
                    file,
                    Math.max(rule.getLine(), rule.getLhs().getLine()),
                    "Rule %s is not one pattern %s( ... )."
                            .formatted(id, phase.fact().pattern()));
            return Optional.empty();
        }
        return Optional.of(pattern);
    }

    private Optional<Condition> condition(ContentFile file, Phase phase, PatternDescr pattern, String id) {
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                constraints.add(expression.getExpression());
            } else {
                refuse(file, pattern.getLine(), "Rule %s has a binding or a nested pattern.".formatted(id));
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new ConditionReader(fields, phase.fact()).read(constraints));
        } catch (ConditionReader.NotAllowed e) {
            problems.add(file, pattern.getLine(), "Rule %s: %s".formatted(id, e.getMessage()), e.hint());
            return Optional.empty();
        }
    }
}
