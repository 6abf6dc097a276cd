package org.clustermaturity.curriculum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
            return (renewal && module.renewal()) || !Collections.disjoint(module.stages(), stages);
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
        return new Planner(curriculum, calls, standing).plan();
    }

    private static final class Planner {

        private static final Comparator<Called> MOST_URGENT_FIRST = Comparator.comparing(
                        (Called call) -> !call.closesGate())
                .thenComparing(Comparator.comparingDouble(Called::gap).reversed())
                .thenComparingDouble(call -> call.module().hours())
                .thenComparing(call -> call.module().id());

        private final Curriculum curriculum;
        private final Standing standing;
        private final Map<String, Called> called = new HashMap<>();
        private final Map<String, Boolean> open = new HashMap<>();
        /** By id: hashing whole modules would take longer than everything else here. */
        private final Map<String, TrainingModule> path = new LinkedHashMap<>();

        private final List<Called> urgent;

        Planner(Curriculum curriculum, Collection<Called> calls, Standing standing) {
            this.curriculum = curriculum;
            this.standing = standing;
            this.urgent = new ArrayList<>(calls);
            urgent.sort(MOST_URGENT_FIRST);
            urgent.forEach(call -> called.put(call.module().id(), call));
        }

        LearningPath plan() {
            for (Called call : urgent) {
                if (isOpen(call.module())) {
                    addWithNeeds(call.module());
                }
            }
            List<TrainingModule> ordered = new ArrayList<>(path.values());
            int closing = 0;
            for (TrainingModule module : ordered) {
                Called call = called.get(module.id());
                closing += call != null && call.closesGate() ? 1 : 0;
            }
            int first = Math.min(ordered.size(), Math.max(FEWEST_FIRST, Math.min(MOST_FIRST, closing)));
            return new LearningPath(ordered.subList(0, first), ordered.subList(first, ordered.size()));
        }

        private boolean isOpen(TrainingModule module) {
            Boolean known = open.get(module.id());
            if (known != null) {
                return known;
            }
            boolean fits = standing.suits(module);
            for (String need : module.needs()) {
                fits = fits && (isMet(need) || isOpen(curriculum.get(need)));
            }
            open.put(module.id(), fits);
            return fits;
        }

        private void addWithNeeds(TrainingModule module) {
            for (String need : module.needs()) {
                if (!isMet(need)) {
                    addWithNeeds(curriculum.get(need));
                }
            }
            path.putIfAbsent(module.id(), module);
        }

        /** Whether a module that another one needs is not called for, or made for stages that lie behind. */
        private boolean isMet(String need) {
            if (!called.containsKey(need)) {
                return true;
            }
            TrainingModule needed = curriculum.get(need);
            return standing.hasOutgrown(needed) && !standing.suits(needed);
        }
    }
}
