package org.clustermaturity.page;

/** An answer that can also be shown in a browser: to clients that take {@code text/html}. */
public interface AsPage {

    WebPage toPage(Pages pages);
}
