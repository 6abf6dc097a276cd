package org.clustermaturity.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what may be published next. An assessment enters once, in a block of newcomers; a block is only ever told apart in
 * parts that each hide their members; and every published group is made of whole blocks. So whatever is computed from all
 * that was ever published, by adding, subtracting and overlapping, is about whole blocks, too.
 */
final class NextRound {

    /** A group is published only when this much of it is counted: two of three. */
    private static final long COUNTED = 2;

    private static final long OF = 3;

    private final Safety safety;
    private final Supplier<UUID> ids;
    private final Map<UUID, Entry> live;
    private List<Block> blocks = new ArrayList<>();

    private NextRound(Safety safety, Supplier<UUID> ids, Collection<Entry> live) {
        this.safety = safety;
        this.ids = ids;
        this.live = live.stream()
                .sorted(Comparator.comparing(entry -> entry.member().assessment()))
                .collect(Collectors.toMap(
                        entry -> entry.member().assessment(),
                        Function.identity(),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    /**
     * What may be published next.
     *
     * @param live the latest submitted assessment of every organisation that agreed, one each
     */
    static Counted of(Held held, Collection<Entry> live, Safety safety, Supplier<UUID> ids) {
        NextRound round = new NextRound(safety, ids, live);
        held.blocks().forEach(round::carryOn);
        round.takeIn(held);
        return round.counted();
    }

    private Counted counted() {
        Map<Group, List<Block>> groups = publish();
        return new Counted(blocks, groups);
    }

    /** Lets those go who are no longer to be counted, if that may be; otherwise the block stays as it was. */
    private void carryOn(Block block) {
        List<Member> staying = block.members().stream()
                .filter(member -> live.containsKey(member.assessment()))
                .toList();
        List<Member> leaving = block.members().stream()
                .filter(member -> !live.containsKey(member.assessment()))
                .toList();
        if (leaving.isEmpty()) {
            blocks.add(Block.of(block.id(), entries(staying)));
        } else if (safety.mayLeave(leaving, staying)) {
            if (!staying.isEmpty()) {
                blocks.add(Block.of(ids.get(), entries(staying)));
            }
        } else {
            blocks.add(block);
        }
    }

    /** Takes in those who were never counted, all together, unless an earlier assessment of theirs still is. */
    private void takeIn(Held held) {
        Set<UUID> known = new HashSet<>(held.left());
        held.blocks().forEach(block -> block.members().forEach(member -> known.add(member.assessment())));
        Set<UUID> counted = blocks.stream()
                .flatMap(block -> block.members().stream())
                .map(Member::organisation)
                .collect(Collectors.toSet());
        List<Entry> newcomers = live.values().stream()
                .filter(entry -> !known.contains(entry.member().assessment()))
                .filter(entry -> !counted.contains(entry.member().organisation()))
                .toList();
        if (safety.mayJoin(newcomers.stream().map(Entry::member).toList())) {
            blocks.add(Block.of(ids.get(), newcomers));
        }
    }

    /** Tells blocks apart group by group, the largest of a kind first, as far as enough of the group can be told. */
    private Map<Group, List<Block>> publish() {
        Map<Group, Set<UUID>> published = new LinkedHashMap<>();
        for (Group group : candidates()) {
            List<Block> parted =
                    blocks.stream().flatMap(block -> parts(block, group)).toList();
            Set<UUID> inside = parted.stream()
                    .filter(block -> block.within().contains(group))
                    .flatMap(block -> block.members().stream())
                    .map(Member::assessment)
                    .collect(Collectors.toSet());
            if (safety.isEnough(inside.size()) && OF * inside.size() >= COUNTED * size(group)) {
                blocks = parted;
                published.put(group, inside);
            }
        }
        Map<Group, List<Block>> groups = new LinkedHashMap<>();
        published.forEach((group, inside) -> groups.put(group, made(inside)));
        return groups;
    }

    /** The blocks that a published group is made of, which later groups may have told apart further. */
    private List<Block> made(Set<UUID> inside) {
        return blocks.stream()
                .filter(block -> inside.contains(block.members().get(0).assessment()))
                .toList();
    }

    private List<Group> candidates() {
        return Stream.concat(Stream.of(Group.ALL), live.values().stream().flatMap(entry -> entry.groups().stream()))
                .distinct()
                .sorted(Comparator.comparing(Group::by)
                        .thenComparing(this::size, Comparator.reverseOrder())
                        .thenComparing(Group::value))
                .toList();
    }

    /** How many of those who are counted and known belong to a group. */
    private long size(Group group) {
        return blocks.stream()
                .flatMap(block -> entries(block.members()).stream())
                .filter(entry -> entry.groups().contains(group))
                .count();
    }

    private Stream<Block> parts(Block block, Group group) {
        List<Entry> entries = entries(block.members());
        List<Entry> inside =
                entries.stream().filter(entry -> entry.groups().contains(group)).toList();
        List<Entry> outside = entries.stream()
                .filter(entry -> !entry.groups().contains(group))
                .toList();
        // Of a member that is no longer live nobody knows where it belongs.
        boolean known = entries.size() == block.members().size();
        boolean parts =
                known && !inside.isEmpty() && !outside.isEmpty() && safety.mayPart(members(inside), members(outside));
        return parts ? Stream.of(Block.of(ids.get(), inside), Block.of(ids.get(), outside)) : Stream.of(block);
    }

    private List<Entry> entries(List<Member> members) {
        return members.stream()
                .map(member -> live.get(member.assessment()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<Member> members(List<Entry> entries) {
        return entries.stream().map(Entry::member).toList();
    }
}
