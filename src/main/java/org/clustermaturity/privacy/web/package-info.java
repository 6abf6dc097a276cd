/** Privacy over HTTP; see {@code docs/privacy.md}. */
@NullMarked
package org.clustermaturity.privacy.web;

import org.jspecify.annotations.NullMarked;
