package org.clustermaturity.report.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import org.clustermaturity.http.Worded;
import org.clustermaturity.language.Language;
import org.clustermaturity.page.AsDocument;
import org.clustermaturity.page.AsPage;
import org.clustermaturity.page.Document;
import org.clustermaturity.page.Pages;
import org.clustermaturity.page.WebPage;
import org.clustermaturity.report.Report;

/**
 * A report on its way out: as data, as a page or as a document.
 *
 * @param made the moment that the document bears
 */
record ReportAnswer(@JsonValue Report report, @JsonIgnore Instant made) implements Worded, AsPage, AsDocument {

    @Override
    public List<String> untranslated() {
        return report.origin().untranslated();
    }

    @Override
    public Language language() {
        return new Language(report.language());
    }

    @Override
    public WebPage toPage(Pages pages) {
        return new ReportPage(report).onScreen(pages);
    }

    @Override
    public Document toDocument(Pages pages) {
        ReportPage page = new ReportPage(report);
        return new Document(page.onPaper(pages), made, page.fileName());
    }
}
