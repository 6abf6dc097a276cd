package org.clustermaturity.curriculum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

        /** Where no ladder says it: every module of the curriculum suits. */
        public static Standing anywhere(Curriculum curriculum, boolean renewal) {
            Set<String> stages = new HashSet<>();
            curriculum.modules().forEach(module -> stages.addAll(module.stages()));
            return new Standing(stages, Set.of(), renewal);
        }

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
        private final List<Called> urgent;
        /** By the module's position in the curriculum; this runs for every sheet. */
        private final @Nullable Called[] called;

        private final @Nullable Boolean[] open;
        private final boolean[] placed;
        private final List<TrainingModule> path = new ArrayList<>();

        Planner(Curriculum curriculum, Collection<Called> calls, Standing standing) {
            this.curriculum = curriculum;
            this.standing = standing;
            this.urgent = new ArrayList<>(calls);
            int modules = curriculum.modules().size();
            this.called = new Called[modules];
            this.open = new Boolean[modules];
            this.placed = new boolean[modules];
            urgent.sort(MOST_URGENT_FIRST);
            urgent.forEach(call -> called[curriculum.positionOf(call.module().id())] = call);
        }

        LearningPath plan() {
            int closing = 0;
            for (Called call : urgent) {
                int position = curriculum.positionOf(call.module().id());
                if (isOpen(position)) {
                    addWithNeeds(position);
                    closing += call.closesGate() ? 1 : 0;
                }
            }
            int first = Math.min(path.size(), Math.max(FEWEST_FIRST, Math.min(MOST_FIRST, closing)));
            return new LearningPath(path.subList(0, first), path.subList(first, path.size()));
        }

        private boolean isOpen(int module) {
            Boolean known = open[module];
            if (known != null) {
                return known;
            }
            boolean fits = standing.suits(curriculum.modules().get(module));
            for (int need : curriculum.needs(module)) {
                fits = fits && (isMet(need) || isOpen(need));
            }
            open[module] = fits;
            return fits;
        }

        private void addWithNeeds(int module) {
            if (!placed[module]) {
                for (int need : curriculum.needs(module)) {
                    if (!isMet(need)) {
                        addWithNeeds(need);
                    }
                }
                placed[module] = true;
                path.add(curriculum.modules().get(module));
            }
        }

        /** Whether a module that another one needs is not called for, or made for stages that lie behind. */
        private boolean isMet(int need) {
            if (called[need] == null) {
                return true;
            }
            TrainingModule needed = curriculum.modules().get(need);
            return standing.hasOutgrown(needed) && !standing.suits(needed);
        }
    }
}
