package org.clustermaturity.questionnaire;

import java.util.List;

/**
 * A doubtful point of a model, with every way in which it can be read. A sheet chooses one; results show the others, too.
 *
 * @param why what is doubtful about it
 * @param scale the ways, none of which is better than another
 * @param usual the position of the way that counts when a sheet chooses none
 */
public record Switch(String id, String title, String why, Scale scale, int usual, List<String> sources) {

    public Switch {
        sources = List.copyOf(sources);
    }
}
