package org.clustermaturity.impact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.clustermaturity.assessment.Assessments;
import org.clustermaturity.assessment.Basis;
import org.clustermaturity.language.Editions;

/** Judges everything that was submitted on two contents and tells what differs. */
public final class CompareContent {

    /** Read ahead of the judging; more would only take memory. */
    private static final int MOST_WAITING = 4;

    private final Assessments assessments;
    private final ExecutorService threads;

    /** @param threads in which assessments are judged; they are read in the thread of the caller */
    public CompareContent(Assessments assessments, ExecutorService threads) {
        this.assessments = assessments;
        this.threads = threads;
    }

    /**
     * What would differ if {@code after} came in the place of {@code before}. What is submitted meanwhile may be counted or not.
     */
    public Impact compare(Editions<Basis> before, Editions<Basis> after) {
        Comparison comparison = new Comparison(before, after);
        Tally all = new Tally();
        Deque<Future<Tally>> waiting = new ArrayDeque<>();
        assessments.eachSubmitted(page -> {
            waiting.add(threads.submit(() -> comparison.of(page)));
            if (waiting.size() > MOST_WAITING) {
                all.add(await(waiting.remove()));
            }
        });
        waiting.forEach(each -> all.add(await(each)));
        return all.impact();
    }

    private static Tally await(Future<Tally> counted) {
        try {
            return counted.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the comparison any more.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An assessment could not be judged.", e.getCause());
        }
    }
}
