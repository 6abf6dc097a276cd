package org.clustermaturity.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to run a programme: slots in order.
 *
 * @param cohort how many participants it is made for; null when that is not known
 * @param suits the stages that it is made for
 */
public record DeliveryFormat(
        String id,
        String title,
        String about,
        @Nullable Cohort cohort,
        List<String> suits,
        List<Slot> slots,
        List<String> sources) {

    /** The number of participants; a bound that is not known is null. */
    public record Cohort(
            @Nullable Integer smallest, @Nullable Integer largest) {}

    /** One meeting; {@code homework} says whether it ends with some. */
    public record Slot(int order, String format, String title, double hours, boolean homework) {}
}
