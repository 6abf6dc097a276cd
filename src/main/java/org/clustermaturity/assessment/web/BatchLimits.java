package org.clustermaturity.assessment.web;

import java.time.Duration;

/**
 * How much one batch may be.
 *
 * @param line the longest line, in bytes
 * @param lines the most lines, blank ones too
 * @param time how long it may take in all
 */
record BatchLimits(int line, int lines, Duration time) {}
