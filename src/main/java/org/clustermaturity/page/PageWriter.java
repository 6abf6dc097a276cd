package org.clustermaturity.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Writes answers as pages and documents where the client wants that. */
final class PageWriter implements HttpMessageConverter<Object> {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Pages pages;
    private final Pdfs pdfs;

    PageWriter(Pages pages, Pdfs pdfs) {
        this.pages = pages;
        this.pdfs = pdfs;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return getSupportedMediaTypes(type).stream()
                .anyMatch(supported -> mediaType == null || supported.isCompatibleWith(mediaType));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_PDF);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        boolean page = AsPage.class.isAssignableFrom(type);
        boolean document = AsDocument.class.isAssignableFrom(type);
        return getSupportedMediaTypes().stream()
                .filter(each -> each.equals(MediaType.TEXT_HTML) ? page : document)
                .toList();
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Pages are only written.");
    }

    @Override
    public void write(Object answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        if (MediaType.APPLICATION_PDF.isCompatibleWith(mediaType) && answer instanceof AsDocument printed) {
            write(printed.toDocument(pages), message);
        } else if (answer instanceof AsPage shown) {
            write(shown.toPage(pages), message);
        }
    }

    private static void write(WebPage page, HttpOutputMessage message) throws IOException {
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        message.getHeaders().setContentType(HTML);
        PagePolicy.of(page.style()).write(message.getHeaders());
        message.getBody().write(bytes);
    }

    private void write(Document document, HttpOutputMessage message) throws IOException {
        byte[] bytes = pdfs.make(document);
        HttpHeaders headers = message.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentLength(bytes.length);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(document.fileName() + ".pdf")
                .build());
        message.getBody().write(bytes);
    }
}
