/**
 * Drools: reads rules, refuses what is not in the subset, compiles the rest and runs it. The only room that knows Drools.
 *
 * <p>Start at {@link org.clustermaturity.scoring.drools.DroolsRules}. A rule file is parsed ({@code DrlReader}), its
 * conditions become {@link org.clustermaturity.scoring.Condition}s, and what Drools compiles is printed anew from these
 * ({@code CompilableRules}); no word of an author's file reaches a compiler. Decision 0005 says why.
 */
@NamedInterface("drools")
@NullMarked
package org.clustermaturity.scoring.drools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
