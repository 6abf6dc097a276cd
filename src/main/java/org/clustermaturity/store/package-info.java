/**
 * Store: what all rooms that keep something share when they talk to the database.
 *
 * <p>Start at {@link org.clustermaturity.store.Times}. What is kept, and in which tables, is up to the rooms themselves, each in
 * its own {@code store}. This package knows no other room.
 */
@NullMarked
package org.clustermaturity.store;

import org.jspecify.annotations.NullMarked;
