package org.clustermaturity.scoring;

import java.util.List;

/** What label readiness is judged by. It is a hint and no label. */
public record Labels(String notice, List<Label> labels) {

    /** The labels of a questionnaire that has none. */
    public static final Labels NONE = new Labels("", List.of());

    /** One label; it is ready when every item is met. */
    public record Label(String id, String title, String about, List<String> sources, List<Item> items) {}

    /** One indicator of a label and the gate that stands for it. */
    public record Item(String gate, String indicator) {}
}
