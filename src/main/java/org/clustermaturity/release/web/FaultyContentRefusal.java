package org.clustermaturity.release.web;

import java.util.List;
import org.clustermaturity.content.ContentProblem;
import org.clustermaturity.content.FaultyContent;
import org.clustermaturity.http.Fault;
import org.clustermaturity.http.Refusal;
import org.clustermaturity.language.Sentence;
import org.springframework.http.HttpStatus;

/** What is said to somebody whose content has faults. */
final class FaultyContentRefusal {

    private FaultyContentRefusal() {}

    /** A refusal with every fault of every file. */
    static Refusal of(FaultyContent faulty) {
        List<Fault> faults =
                faulty.problems().stream().map(FaultyContentRefusal::fault).toList();
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "faulty-content",
                Sentence.of("problem.faulty-content", faults.size()),
                faults);
    }

    /** In the words of the check, which speaks to authors of content and so in English. */
    private static Fault fault(ContentProblem problem) {
        return new Fault(
                "",
                "content-fault",
                Sentence.asItIs(problem.what()),
                Sentence.asItIs(problem.hint()),
                problem.path(),
                problem.line());
    }
}
