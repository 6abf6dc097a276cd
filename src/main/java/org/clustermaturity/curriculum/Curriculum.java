package org.clustermaturity.curriculum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All modules by id, and all delivery formats. */
public final class Curriculum {

    private final LocalDate published;
    private final String title;
    private final String about;
    private final Map<String, TrainingModule> modules;
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
        this.modules = modules.stream()
                .collect(Collectors.toMap(
                        TrainingModule::id, Function.identity(), (one, two) -> one, LinkedHashMap::new));
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
        return List.copyOf(modules.values());
    }

    public List<DeliveryFormat> formats() {
        return formats;
    }

    public Optional<TrainingModule> find(String id) {
        return Optional.ofNullable(modules.get(id));
    }

    /** The module of this id, which must exist. */
    public TrainingModule get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no module (%s).".formatted(id)));
    }
}
