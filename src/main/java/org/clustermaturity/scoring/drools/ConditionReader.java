package org.clustermaturity.scoring.drools;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clustermaturity.content.Suggestion;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Scale;
import org.clustermaturity.scoring.Condition;
import org.clustermaturity.scoring.Condition.Operator;
import org.clustermaturity.scoring.Fact;
import org.clustermaturity.scoring.Field;
import org.clustermaturity.scoring.Fields;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;

/** Reads the constraints of a pattern: fields compared with literals, and nothing else. */
final class ConditionReader {

    private static final Map<BinaryExpr.Operator, Operator> OPERATORS = Map.of(
            BinaryExpr.Operator.EQUALS, Operator.IS,
            BinaryExpr.Operator.GREATER_EQUALS, Operator.AT_LEAST,
            BinaryExpr.Operator.GREATER, Operator.ABOVE,
            BinaryExpr.Operator.LESS_EQUALS, Operator.AT_MOST,
            BinaryExpr.Operator.LESS, Operator.BELOW);

    private final Fields fields;
    private final Fact fact;

    ConditionReader(Fields fields, Fact fact) {
        this.fields = fields;
        this.fact = fact;
    }

    /** What is not allowed in a condition, with a hint. */
    static final class NotAllowed extends Exception {

        private static final long serialVersionUID = 1L;

        private final String hint;

        NotAllowed(String what, String hint) {
            super(what);
            this.hint = hint;
        }

        String hint() {
            return hint;
        }
    }

    /** Several constraints of one pattern, all of which must hold. */
    Condition read(List<String> constraints) throws NotAllowed {
        List<Condition> parts = new ArrayList<>();
        for (String constraint : constraints) {
            parts.add(read(parse(constraint)));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static Expression parse(String constraint) throws NotAllowed {
        DrlxExpression parsed;
        try {
            parsed = DrlxParser.parseExpression(DrlxParser.buildDrlxParserWithArguments(List.of()), constraint);
        } catch (RuntimeException e) {
            throw new NotAllowed(
                    "\"%s\" is no comparison.".formatted(constraint), "Maybe a bracket or an operator is missing.");
        }
        if (parsed.getBind() != null) {
            throw new NotAllowed(
                    "\"%s\" gives a field another name.".formatted(constraint),
                    "Maybe the text can name the field itself.");
        }
        return parsed.getExpr();
    }

    private Condition read(Expression expression) throws NotAllowed {
        if (expression instanceof EnclosedExpr enclosed) {
            return read(enclosed.getInner());
        }
        if (expression instanceof PointFreeExpr pointFree
                && pointFree.getOperator().asString().equals("in")
                && !pointFree.isNegated()) {
            Field field = field(pointFree.getLeft());
            List<Condition> options = new ArrayList<>();
            for (Expression option : pointFree.getRight()) {
                options.add(new Condition.Comparison(field, Operator.IS, value(field, option)));
            }
            return new Condition.Any(options);
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(binary);
        }
        throw new NotAllowed(
                "\"%s\" is not allowed in a rule.".formatted(text(expression)),
                "Maybe compare a field with a number or an option: field >= 3, field == Scale.KEY.");
    }

    private Condition binary(BinaryExpr binary) throws NotAllowed {
        if (binary.getOperator() == BinaryExpr.Operator.AND) {
            return new Condition.All(List.of(read(binary.getLeft()), read(binary.getRight())));
        }
        if (binary.getOperator() == BinaryExpr.Operator.OR) {
            return new Condition.Any(List.of(read(binary.getLeft()), read(binary.getRight())));
        }
        Operator operator = OPERATORS.get(binary.getOperator());
        if (operator == null) {
            throw new NotAllowed(
                    "Operator %s in \"%s\" is not allowed."
                            .formatted(binary.getOperator().asString(), text(binary)),
                    "Maybe one of: ==, >=, >, <=, <, in.");
        }
        Field field = field(binary.getLeft());
        boolean unordered = operator != Operator.IS
                && field.scale() != null
                && !field.scale().isOrdered();
        if (unordered) {
            throw new NotAllowed(
                    "\"%s\" orders options of field \"%s\", none of which is better than another."
                            .formatted(text(binary), field.name()),
                    "Maybe == or in.");
        }
        return new Condition.Comparison(field, operator, value(field, binary.getRight()));
    }

    private Field field(Expression expression) throws NotAllowed {
        if (!(expression instanceof NameExpr name)) {
            throw new NotAllowed(
                    "\"%s\" is not allowed where a field is expected.".formatted(text(expression)),
                    "Maybe the name of a question.");
        }
        List<String> known = fields.list(fact).stream().map(Field::name).toList();
        Field field = fields.find(name.getNameAsString()).orElse(null);
        if (field == null || !known.contains(field.name())) {
            throw new NotAllowed(
                    "%s has no field \"%s\".".formatted(fact.pattern(), name.getNameAsString()),
                    Suggestion.maybeNearest(name.getNameAsString(), known));
        }
        return field;
    }

    private static double value(Field field, Expression literal) throws NotAllowed {
        return field.scale() == null ? number(field, literal) : option(field, field.scale(), literal);
    }

    private static double number(Field field, Expression literal) throws NotAllowed {
        if (literal instanceof UnaryExpr minus && minus.getOperator() == UnaryExpr.Operator.MINUS) {
            return -number(field, minus.getExpression());
        }
        boolean number = literal instanceof IntegerLiteralExpr || literal instanceof DoubleLiteralExpr;
        if (!number || !text(literal).matches("\\d{1,9}(\\.\\d{1,4})?")) {
            throw new NotAllowed(
                    "Field \"%s\" is compared with \"%s\", which is no plain number."
                            .formatted(field.name(), text(literal)),
                    "");
        }
        return Double.parseDouble(text(literal));
    }

    private static double option(Field field, Scale scale, Expression literal) throws NotAllowed {
        List<String> names = scale.options().stream()
                .map(option -> className(scale) + "." + constant(option))
                .toList();
        boolean name = literal instanceof FieldAccessExpr;
        int index = name ? names.indexOf(text(literal)) : -1;
        if (index < 0) {
            throw new NotAllowed(
                    "Field \"%s\" is compared with \"%s\", which is none of its options."
                            .formatted(field.name(), text(literal)),
                    Suggestion.maybe(text(literal), names));
        }
        return index;
    }

    private static String text(Expression expression) {
        return PrintUtil.printNode(expression);
    }

    private static String className(Scale scale) {
        StringBuilder name = new StringBuilder();
        for (String word : scale.id().split("-", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static String constant(Option option) {
        return option.key().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
