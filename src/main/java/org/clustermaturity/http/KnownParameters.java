package org.clustermaturity.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.clustermaturity.language.Sentence;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters in the address that an operation does not take, or takes once; all of them at once. */
final class KnownParameters implements HandlerInterceptor {

    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_COMPARED = 64;
    private static final int MOST_TYPING_ERRORS = 2;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_TYPING_ERRORS);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<Fault> faults = faults(request.getParameterMap(), parametersOf(method));
            if (!faults.isEmpty()) {
                throw new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "unknown-parameter",
                        Sentence.of("problem.unknown-parameter"),
                        faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
            }
        }
        return true;
    }

    /** The parameters that an operation takes, and whether each may stand several times. */
    private static Map<String, Boolean> parametersOf(HandlerMethod method) {
        Map<String, Boolean> parameters = new TreeMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                String name =
                        annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name();
                Class<?> type = parameter.getParameterType();
                parameters.put(name, type.isArray() || Collection.class.isAssignableFrom(type));
            }
        }
        return parameters;
    }

    private static List<Fault> faults(Map<String, String[]> sent, Map<String, Boolean> known) {
        List<Fault> faults = new ArrayList<>();
        sent.forEach((name, values) -> {
            Boolean several = known.get(name);
            if (several == null) {
                faults.add(new Fault(
                        "",
                        "unknown-parameter",
                        Sentence.of("parameter.unknown", Printable.shown(name)),
                        hint(name, known.keySet())));
            } else if (!several && values.length > 1) {
                faults.add(new Fault(
                        "",
                        "repeated-parameter",
                        Sentence.of("parameter.repeated", name, values.length),
                        Sentence.of("hint.leave-one-out")));
            }
        });
        return faults;
    }

    private static Sentence hint(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return Sentence.of("hint.no-parameters");
        }
        return known.stream()
                .filter(other -> distance(name, other) >= 0)
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .map(near -> Sentence.of("hint.nearest", near))
                .orElseGet(() -> Sentence.of("hint.one-of", String.join(", ", known)));
    }

    /** How many letters differ; negative when they are too many for a typing error. */
    private static int distance(String name, String other) {
        return name.length() > LONGEST_COMPARED
                ? -1
                : DISTANCE.apply(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
