/**
 * Changes: what differs between two states of the content, said in the words of the field.
 *
 * <p>Start at {@link org.clustermaturity.changes.QuestionnaireChanges}, {@link org.clustermaturity.changes.RuleChanges},
 * {@link org.clustermaturity.changes.CurriculumChanges}, {@link org.clustermaturity.changes.SourceChanges} and
 * {@link org.clustermaturity.changes.TranslationChanges}: pure functions over two states. They compare what content means, not its files, so a comment is no change.
 *
 * <p>This package knows nothing of releases, files or HTTP.
 */
@NullMarked
package org.clustermaturity.changes;

import org.jspecify.annotations.NullMarked;
