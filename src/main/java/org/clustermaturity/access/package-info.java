/**
 * Access: who may do what. Accounts, keys, roles, and the record of what was done.
 *
 * <p>Start at {@link org.clustermaturity.access.Caller}, and at {@link org.clustermaturity.access.Allowed}, with which every
 * endpoint says who may call it. Whatever is stored belongs to an account, and nobody sees what belongs to another one.
 *
 * <p>This package knows nothing of HTTP or SQL; {@code access.web} finds out who is calling, {@code access.store} keeps keys.
 */
@NullMarked
package org.clustermaturity.access;

import org.jspecify.annotations.NullMarked;
