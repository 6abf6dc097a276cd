/** Answers for requests that come again, and how many came of late, in the database. */
@NullMarked
package org.clustermaturity.http.store;

import org.jspecify.annotations.NullMarked;
