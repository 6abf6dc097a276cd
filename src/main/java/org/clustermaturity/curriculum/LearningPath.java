package org.clustermaturity.curriculum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The modules advised to one cluster organisation, in order: each after the modules it needs; what closes a gate first, then
 * what fills the largest gap, then the shortest.
 *
 * @param first the three to six to begin with
 * @param more the rest
 */
public record LearningPath(List<TrainingModule> first, List<TrainingModule> more) {

    private static final int FEWEST_FIRST = 3;
    private static final int MOST_FIRST = 6;

    /**
     * A module that rules call for.
     *
     * @param closesGate whether it helps to meet a gate of the next stage
     * @param gap how many points its dimension lacks to what the next stage expects; 0 when none
     */
    public record Called(TrainingModule module, boolean closesGate, double gap) {}

    /**
     * Where the cluster organisation stands.
     *
     * @param stages the stage reached and the next one
     * @param passed the stages below the one reached
     * @param renewal whether it needs renewal
     */
    public record Standing(Set<String> stages, Set<String> passed, boolean renewal) {

        boolean suits(TrainingModule module) {
            return module.stages().stream().anyMatch(stages::contains) || (renewal && module.renewal());
        }

        boolean hasOutgrown(TrainingModule module) {
            return passed.containsAll(module.stages());
        }
    }

    public LearningPath {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** Chooses and orders. A module that needs one which is called for but does not fit the stage has to wait. */
    public static LearningPath of(Curriculum curriculum, Collection<Called> calls, Standing standing) {
        Map<String, Called> called = new LinkedHashMap<>();
        calls.stream()
                .sorted(Comparator.comparing((Called call) -> !call.closesGate())
                        .thenComparing(call -> -call.gap())
                        .thenComparing(call -> call.module().hours())
                        .thenComparing(call -> call.module().id()))
                .forEach(call -> called.put(call.module().id(), call));
        Set<TrainingModule> path = new LinkedHashSet<>();
        for (Called call : called.values()) {
            if (isOpen(call.module(), curriculum, called, standing)) {
                addWithNeeds(call.module(), curriculum, called, standing, path);
            }
        }
        List<TrainingModule> ordered = List.copyOf(path);
        long closing = ordered.stream()
                .map(module -> called.get(module.id()))
                .filter(call -> call != null && call.closesGate())
                .count();
        int first = Math.min(ordered.size(), (int) Math.max(FEWEST_FIRST, Math.min(MOST_FIRST, closing)));
        return new LearningPath(ordered.subList(0, first), ordered.subList(first, ordered.size()));
    }

    private static boolean isOpen(
            TrainingModule module, Curriculum curriculum, Map<String, Called> called, Standing standing) {
        return standing.suits(module)
                && needsStillOpen(module, curriculum, called, standing).stream()
                        .allMatch(needed -> isOpen(needed, curriculum, called, standing));
    }

    private static void addWithNeeds(
            TrainingModule module,
            Curriculum curriculum,
            Map<String, Called> called,
            Standing standing,
            Set<TrainingModule> path) {
        for (TrainingModule needed : needsStillOpen(module, curriculum, called, standing)) {
            addWithNeeds(needed, curriculum, called, standing, path);
        }
        path.add(module);
    }

    /** What a module needs and is not met: called for by a rule, and not made for stages that lie behind. */
    private static List<TrainingModule> needsStillOpen(
            TrainingModule module, Curriculum curriculum, Map<String, Called> called, Standing standing) {
        List<TrainingModule> open = new ArrayList<>();
        for (String need : module.needs()) {
            TrainingModule needed = curriculum.get(need);
            if (called.containsKey(need) && !(standing.hasOutgrown(needed) && !standing.suits(needed))) {
                open.add(needed);
            }
        }
        return open;
    }
}
