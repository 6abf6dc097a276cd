package org.clustermaturity.history.web;

import java.util.Map;
import org.clustermaturity.language.Language;
import org.clustermaturity.language.Sentence;
import org.clustermaturity.page.Pages;
import org.clustermaturity.page.WebPage;

/** A comparison as a page. */
final class ComparisonPage {

    private ComparisonPage() {}

    static WebPage of(ComparisonResponse comparison, Pages pages) {
        Language language = comparison.languages().iterator().next();
        String title = Sentence.of(
                        "history.comparison-title", comparison.organisation().name())
                .in(language);
        return pages.make(
                "comparison",
                HistoryPage.STYLE,
                title,
                language,
                Map.of("comparison", comparison, "shown", new Shown(language, comparison.decimals())));
    }
}
