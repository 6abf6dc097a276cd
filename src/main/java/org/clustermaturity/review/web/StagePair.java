package org.clustermaturity.review.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Both certain stages, by their ids. */
@Schema(name = "StagePair")
public record StagePair(String self, String reviewed) {}
