package org.clustermaturity.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts a fixed moment where a PDF says when it was made, so that the same content gives the same bytes. */
final class PdfStamp {

    private static final Pattern DATE = Pattern.compile("(<(xmp:\\w*Date)>)[^<]*(</)");

    private final Instant made;

    PdfStamp(Instant made) {
        this.made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    void press(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar moment = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentId(made.getEpochSecond());
        metadata(document);
    }

    private void metadata(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String stamped = DATE.matcher(xmp).replaceAll("$1" + made + "$3");
            metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
        }
    }
}
