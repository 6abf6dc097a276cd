package org.clustermaturity.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who sees everything that was ever published, knows who was counted in what, and owns all organisations of one
 * account. Looks for members that can be told from all others by adding, subtracting and overlapping.
 */
final class Attacker {

    private final List<Set<Member>> published;

    Attacker(Collection<Set<Member>> published) {
        this.published = List.copyOf(new HashSet<>(published));
    }

    /** The smallest sets of others that each account can single out, below a threshold; empty when there are none. */
    List<Set<Member>> singledOut(int threshold) {
        List<Set<Member>> found = new ArrayList<>();
        for (Set<Member> atom : atoms()) {
            for (String account : accounts()) {
                Set<Member> others = atom.stream()
                        .filter(member -> !member.account().equals(account))
                        .collect(Collectors.toSet());
                if (!others.isEmpty() && others.size() < threshold) {
                    found.add(others);
                }
            }
        }
        return found;
    }

    /** What is left of one publication without another one, or of that without a third, below a threshold of others. */
    Optional<Set<Member>> difference(int threshold) {
        for (Set<Member> one : published) {
            for (Set<Member> other : published) {
                Set<Member> rest = without(one, other);
                if (!rest.isEmpty() && rest.size() < threshold) {
                    return Optional.of(rest);
                }
                for (Set<Member> third : published) {
                    Set<Member> less = without(rest, third);
                    if (!less.isEmpty() && less.size() < threshold) {
                        return Optional.of(less);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The members that lie in the same publications, all of them: no chain of set operations tells them apart. */
    Collection<Set<Member>> atoms() {
        Map<BitSet, Set<Member>> atoms = new HashMap<>();
        Set<Member> all = published.stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (Member member : all) {
            BitSet in = new BitSet();
            for (int i = 0; i < published.size(); i++) {
                in.set(i, published.get(i).contains(member));
            }
            atoms.computeIfAbsent(in, key -> new HashSet<>()).add(member);
        }
        return atoms.values();
    }

    private Set<String> accounts() {
        return published.stream().flatMap(Set::stream).map(Member::account).collect(Collectors.toSet());
    }

    private static Set<Member> without(Set<Member> one, Set<Member> other) {
        Set<Member> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }
}
