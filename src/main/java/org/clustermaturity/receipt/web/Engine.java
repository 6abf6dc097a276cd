package org.clustermaturity.receipt.web;

/** The program that makes receipts and verifies them. */
final class Engine {

    /** Its version, as it stands in {@code pom.xml}. */
    static final String VERSION = "0.1.0";

    private Engine() {}
}
