package org.clustermaturity.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint. One that has neither this nor {@link Open} stops the start. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Any of these roles; admins always. */
    Role[] value();

    /** Only in the account of those who run the service. */
    boolean onlyOperator() default false;

    /**
     * What the audit log calls it, the same when it was denied as when it was done, such as {@code key.create}; empty where
     * nothing is noted when it was done.
     */
    String action() default "";

    /** Also by a share link, when the path names the assessment that it opens as {@code id}. */
    boolean byLink() default false;
}
