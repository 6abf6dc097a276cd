/**
 * Content: the files that authors write, and what is wrong with them.
 *
 * <p>Start at {@link org.clustermaturity.content.ContentFolder}. Every fault of every file becomes a
 * {@link org.clustermaturity.content.ContentProblem}; nothing is thrown before all files have been read.
 *
 * <p>This package knows the room language and no other, and not what the files mean.
 */
@NullMarked
package org.clustermaturity.content;

import org.jspecify.annotations.NullMarked;
