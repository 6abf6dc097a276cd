/** Benchmarks in the database, and the schedule of their rounds. */
@NullMarked
package org.clustermaturity.benchmark.store;

import org.jspecify.annotations.NullMarked;
