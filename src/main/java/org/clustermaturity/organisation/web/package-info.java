/** Cluster organisations over HTTP. */
@NullMarked
package org.clustermaturity.organisation.web;

import org.jspecify.annotations.NullMarked;
