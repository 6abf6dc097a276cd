/**
 * Language: in which languages texts exist, which of them are missing, and sentences that wait for their language.
 *
 * <p>Start at {@link org.clustermaturity.language.Editions}. Content has its texts in its own files; what the program says
 * itself stands in {@code messages/problems.properties} and the files of the other languages beside it.
 *
 * <p>Every other room may know this one, so what all of them write alike is here, too: {@link
 * org.clustermaturity.language.PlainNumber} and {@link org.clustermaturity.language.Sha256}. This package knows no other room.
 */
@NullMarked
package org.clustermaturity.language;

import org.jspecify.annotations.NullMarked;
