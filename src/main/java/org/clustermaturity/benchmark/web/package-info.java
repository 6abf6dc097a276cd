/** Benchmarks over HTTP. */
@NullMarked
package org.clustermaturity.benchmark.web;

import org.jspecify.annotations.NullMarked;
