package org.clustermaturity.scoring;

import org.clustermaturity.questionnaire.Option;
import org.clustermaturity.questionnaire.Switch;

/** What the same answers score with another option of one switch, all others left as the sheet chose them. */
public record Variant(Switch of, Option option, BoundedScores scores) {}
