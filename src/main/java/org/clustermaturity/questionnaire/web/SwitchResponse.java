package org.clustermaturity.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Switch;

/** A doubtful point of the model. */
@Schema(name = "Switch")
record SwitchResponse(
        String id,
        String title,

        @Schema(description = "What is doubtful about it.") String why,

        List<Option> options,

        @JsonProperty("default") @Schema(description = "The option that counts when a sheet chooses none.")
        String usual,

        List<String> sources) {

    static SwitchResponse of(Switch each) {
        return new SwitchResponse(
                each.id(),
                each.title(),
                each.why(),
                each.scale().options(),
                each.scale().keys().get(each.usual()),
                each.sources());
    }
}
