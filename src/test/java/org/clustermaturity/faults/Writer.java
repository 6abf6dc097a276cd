package org.clustermaturity.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One client that writes until enough is acknowledged, and notes what was. */
final class Writer implements Runnable {

    private static final int MOST_CHANGES = 6;

    private final String name;
    private final Sender sender;
    private final Random random;
    private final KillPlan plan;
    private final AtomicInteger writes;
    private final Acknowledged acknowledged;

    /**
     * A writer that has not begun.
     *
     * @param name begins the names of all that it creates
     * @param writes counts what was acknowledged, to all writers
     */
    Writer(String name, Sender sender, Random random, KillPlan plan, AtomicInteger writes, Acknowledged acknowledged) {
        this.name = name;
        this.sender = sender;
        this.random = random;
        this.plan = plan;
        this.writes = writes;
        this.acknowledged = acknowledged;
    }

    @Override
    public void run() {
        for (int number = 1; writes.get() < plan.writes(); number++) {
            String unique = name + "-" + number;
            Acknowledged.Organisation organisation = organisation(unique);
            if (changed(organisation) && plan.assessments()) {
                assessment(organisation.id(), unique);
            }
        }
    }

    private Acknowledged.Organisation organisation(String unique) {
        String id = sender.create("/v1/organisations", """
                        {"name": "%s", "country": "AT", "sectors": ["timber"], "founded": 1900}""".formatted(unique)).at("/id");
        Acknowledged.Organisation created = new Acknowledged.Organisation(id, unique, 1900, 1);
        note(created);
        return created;
    }

    /** Changes an organisation a few times; false when it is found not to be as acknowledged. */
    private boolean changed(Acknowledged.Organisation created) {
        String path = "/v1/organisations/" + created.id();
        int changes = random.nextInt(MOST_CHANGES);
        for (int version = 1; version <= changes; version++) {
            if (!sender.change(path, version, "PATCH", path, "{\"founded\": %d}".formatted(1900 + version))) {
                return false;
            }
            note(new Acknowledged.Organisation(created.id(), created.name(), 1900 + version, version + 1));
        }
        return true;
    }

    private void assessment(String organisation, String unique) {
        String id = sender.create("/v1/assessments", """
                        {"organisation": "%s", "questionnaire": "cluster-maturity/2026-1", "reference": "%s"}""".formatted(organisation, unique))
                .at("/id");
        note(new Acknowledged.Assessment(id, unique, List.of(), 1, false));
        List<Integer> answered = answered(id, unique);
        String path = "/v1/assessments/" + id;
        int version = answered.size() + 1;
        if (random.nextBoolean() && sender.change(path, version, "POST", path + "/submission", "")) {
            note(new Acknowledged.Assessment(id, unique, answered, version + 1, true));
        }
    }

    /** Answers one question of a draft again and again; what was acknowledged, in order. */
    private List<Integer> answered(String id, String unique) {
        String path = "/v1/assessments/" + id;
        List<Integer> answered = List.of();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int version = 1; version <= changes; version++) {
            String answer = "{\"committedMembers\": %d}".formatted(version);
            if (!sender.change(path, version, "PATCH", path + "/answers", answer)) {
                return answered;
            }
            answered = IntStream.rangeClosed(1, version).boxed().toList();
            note(new Acknowledged.Assessment(id, unique, answered, version + 1, false));
        }
        return answered;
    }

    private void note(Acknowledged.Organisation state) {
        acknowledged.organisations().put(state.id(), state);
        writes.incrementAndGet();
    }

    private void note(Acknowledged.Assessment state) {
        acknowledged.assessments().put(state.id(), state);
        writes.incrementAndGet();
    }
}
