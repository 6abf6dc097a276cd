package org.clustermaturity.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.clustermaturity.http.Fault;
import org.clustermaturity.language.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Opens untrusted bytes as JSON within limits, and says what is wrong when they are none. */
public final class SheetBody {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(40)
                    .maxStringLength(10_000)
                    .maxNameLength(200)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private SheetBody() {}

    /** Reads a sheet of any shape. */
    static ReadSheet read(byte[] body, int offset, int length, Function<SheetTokens, ReadSheet> reading) {
        List<Fault> faults = new ArrayList<>();
        ReadSheet sheet = read(body, offset, length, faults, reading);
        return sheet == null ? new ReadSheet(null, faults, question -> "") : sheet;
    }

    /**
     * Reads a body that must be one JSON object; the tokens stand before its first name.
     *
     * @param faults takes what is wrong
     * @return null when it cannot be read
     */
    public static <T> @Nullable T read(
            byte[] body, int offset, int length, List<Fault> faults, Function<SheetTokens, T> reading) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body, offset, length)) {
            SheetTokens tokens = new SheetTokens(parser, faults);
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                return reading.apply(tokens);
            }
            tokens.fault(Place.ROOT, "wrong-kind", Sentence.of("sheet.no-object"), Sentence.of("hint.object"));
        } catch (StreamConstraintsException e) {
            faults.add(new Fault("", "beyond-limits", Sentence.of("sheet.beyond-limits"), Sentence.NONE));
        } catch (StreamReadException e) {
            faults.add(new Fault("", "not-json", notJson(e.getLocation()), Sentence.of("hint.json")));
        } catch (JacksonException e) {
            faults.add(new Fault("", "not-json", notJson(null), Sentence.of("hint.utf-8")));
        }
        return null;
    }

    private static Sentence notJson(@Nullable TokenStreamLocation at) {
        return at == null
                ? Sentence.of("sheet.not-json")
                : Sentence.of("sheet.not-json-at", at.getLineNr(), at.getColumnNr());
    }
}
