/** Tells over HTTP which content releases there are, and has the content read again; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.release.web;

import org.jspecify.annotations.NullMarked;
