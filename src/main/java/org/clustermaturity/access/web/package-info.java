/** Finds out who is calling, lets in whom an endpoint allows, and hands out keys. */
@NullMarked
package org.clustermaturity.access.web;

import org.jspecify.annotations.NullMarked;
