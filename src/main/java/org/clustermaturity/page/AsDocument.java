package org.clustermaturity.page;

/** An answer that can also be printed: to clients that take {@code application/pdf}. */
public interface AsDocument {

    Document toDocument(Pages pages);
}
