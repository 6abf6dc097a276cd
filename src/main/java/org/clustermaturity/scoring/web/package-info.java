/** Hands the ladder and the rules out over HTTP, so that everybody can read what decides; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.scoring.web;

import org.jspecify.annotations.NullMarked;
