/** Writes exports as CSV, XLSX or NDJSON; see {@code docs/exports.md}. */
@NullMarked
package org.clustermaturity.export.web;

import org.jspecify.annotations.NullMarked;
