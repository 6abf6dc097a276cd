package org.clustermaturity.content;

import java.util.List;
import java.util.stream.Collectors;

/** Content that cannot become a release; carries every fault of every file. */
public final class FaultyContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always an immutable list of records; never sent anywhere
    private final List<ContentProblem> problems;

    public FaultyContent(List<ContentProblem> problems) {
        super("The content has %d fault%s:%n%s"
                .formatted(
                        problems.size(),
                        problems.size() == 1 ? "" : "s",
                        problems.stream().map(ContentProblem::message).collect(Collectors.joining("\n"))));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
