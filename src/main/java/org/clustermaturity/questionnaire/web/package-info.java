/** Hands questionnaires out over HTTP; see {@code api-spec/openapi.yaml}. */
@NullMarked
package org.clustermaturity.questionnaire.web;

import org.jspecify.annotations.NullMarked;
