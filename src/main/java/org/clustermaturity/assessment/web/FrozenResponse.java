package org.clustermaturity.assessment.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.clustermaturity.assessment.FrozenResult;
import org.clustermaturity.http.InLanguages;
import org.clustermaturity.language.Language;

/** A frozen result, sent as it was kept. */
public record FrozenResponse(FrozenResult result) implements InLanguages {

    @JsonValue
    @JsonRawValue
    String json() {
        return result.json();
    }

    @JsonIgnore
    @Override
    public Set<Language> languages() {
        return result.languages();
    }
}
