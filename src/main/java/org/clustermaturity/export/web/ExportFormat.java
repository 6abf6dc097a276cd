package org.clustermaturity.export.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clustermaturity.http.PageRequest;
import org.clustermaturity.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The formats that exports can be written in. */
enum ExportFormat {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    NDJSON("application/x-ndjson");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** As it stands in addresses and at the end of file names, such as {@code csv}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is asked for: the parameter when it is there, otherwise the header; CSV when neither says anything.
     *
     * @throws Refusal when there is no such format
     * @throws HttpMediaTypeNotAcceptableException when the header asks for something else
     */
    static ExportFormat asked(@Nullable String format, @Nullable String accept)
            throws HttpMediaTypeNotAcceptableException {
        if (format != null) {
            return Stream.of(values())
                    .filter(each -> each.key().equals(format))
                    .findFirst()
                    .orElseThrow(() -> PageRequest.unknownValue(
                            "format",
                            format,
                            Stream.of(values()).map(ExportFormat::key).toList()));
        }
        return accepted(accept);
    }

    private static ExportFormat accepted(@Nullable String accept) throws HttpMediaTypeNotAcceptableException {
        if (accept == null || accept.isBlank()) {
            return CSV;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted.stream()
                    .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                            .reversed())
                    .flatMap(range -> Stream.of(values()).filter(each -> range.includes(each.type())))
                    .findFirst()
                    .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                            Stream.of(values()).map(ExportFormat::type).toList()));
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("The header Accept cannot be read.");
        }
    }
}
