/** Makes reports of results and hands them out as data, as pages and as documents; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.report.web;

import org.jspecify.annotations.NullMarked;
