package org.clustermaturity.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All modules and all delivery formats. */
public final class Curriculum {

    private final LocalDate published;
    private final String title;
    private final String about;
    private final List<TrainingModule> modules;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<List<Integer>> needs;
    private final List<DeliveryFormat> formats;

    public Curriculum(
            LocalDate published,
            String title,
            String about,
            Collection<TrainingModule> modules,
            List<DeliveryFormat> formats) {
        this.published = published;
        this.title = title;
        this.about = about;
        this.modules = List.copyOf(modules);
        this.modules.forEach(module -> positions.put(module.id(), positions.size()));
        this.needs = this.modules.stream()
                .map(module -> module.needs().stream()
                        // One that does not exist is a fault of the content, which is said elsewhere.
                        .filter(positions::containsKey)
                        .map(this::positionOf)
                        .toList())
                .toList();
        this.formats = List.copyOf(formats);
    }

    public LocalDate published() {
        return published;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public List<TrainingModule> modules() {
        return modules;
    }

    public List<DeliveryFormat> formats() {
        return formats;
    }

    public Optional<TrainingModule> find(String id) {
        return Optional.ofNullable(positions.get(id)).map(modules::get);
    }

    /**
     * The place of a module in {@link #modules()}.
     *
     * @throws IllegalArgumentException when there is no such module
     */
    public int positionOf(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("There is no module (%s).".formatted(id));
        }
        return position;
    }

    /** The places of the modules that come before one. */
    List<Integer> needs(int position) {
        return needs.get(position);
    }
}
