package org.clustermaturity.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Prints a document as PDF/UA-1: tagged, with its fonts in it. It fetches nothing: neither from the network nor from the file
 * system, whatever a page may ask for.
 */
final class PdfPrinter {

    /** Latin, Greek and Cyrillic letters, and those of two more alphabets; a style names them in this order. */
    private static final List<String> FAMILIES = List.of("Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Set<FSFontUseCase> USES = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final String PRODUCER = "Cluster maturity engine";

    private final List<Face> faces = new ArrayList<>();

    PdfPrinter() {
        XRLog.setLoggingEnabled(false);
        for (String family : FAMILIES) {
            String file = family.replace(" ", "");
            faces.add(new Face(family, REGULAR, font(file + "-Regular.ttf")));
            faces.add(new Face(family, BOLD, font(file + "-Bold.ttf")));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Face(String family, int weight, byte[] font) {

        void useIn(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true, USES);
        }
    }

    byte[] print(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128_000);
        try (BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(document, svg).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument made = renderer.getPdfDocument()) {
                new PdfStamp(document.made()).press(made);
                made.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document document, BatikSVGDrawer svg) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer(PRODUCER);
        faces.forEach(face -> face.useIn(builder));
        builder.useSVGDrawer(svg);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        builder.addDOMMutator(PdfPrinter::nameFigures);
        builder.withHtmlContent(document.page().html(), null);
        return builder;
    }

    /** The printer looks for the words for a picture where HTML has them for others, not where SVG has them. */
    private static void nameFigures(org.w3c.dom.Document page) {
        NodeList pictures = page.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            NodeList descriptions = picture.getElementsByTagName("desc");
            if (descriptions.getLength() > 0) {
                picture.setAttribute("alt", descriptions.item(0).getTextContent());
            }
        }
    }

    private static byte[] font(String name) {
        try (InputStream font = PdfPrinter.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(font, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
