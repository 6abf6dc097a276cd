package org.clustermaturity.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of all files, so that an author sees every one of them at once. */
public final class ContentProblems {

    private final List<ContentProblem> problems = new ArrayList<>();

    /** Notes a fault; the hint may be empty. */
    public void add(ContentFile file, int line, String what, String hint) {
        problems.add(new ContentProblem(file.path(), line, what, hint));
    }

    /** All faults so far, by file and line. */
    public List<ContentProblem> list() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentProblem::path).thenComparing(ContentProblem::line))
                .toList();
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Throws {@link FaultyContent} with every fault when there is at least one. */
    public void refuse() {
        if (!isEmpty()) {
            throw new FaultyContent(list());
        }
    }
}
