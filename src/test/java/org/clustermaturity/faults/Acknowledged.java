package org.clustermaturity.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All that the service has acknowledged, by id; what it says itself must not be more, less or other. */
record Acknowledged(Map<String, Organisation> organisations, Map<String, Assessment> assessments) {

    Acknowledged() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /**
     * An organisation in the state that was acknowledged last.
     *
     * @param name belongs to no other
     */
    record Organisation(String id, String name, int founded, int version) {}

    /**
     * An assessment in the state that was acknowledged last.
     *
     * @param reference belongs to no other
     * @param answered what the question {@code committedMembers} was answered with, in order
     */
    record Assessment(String id, String reference, List<Integer> answered, int version, boolean submitted) {}
}
