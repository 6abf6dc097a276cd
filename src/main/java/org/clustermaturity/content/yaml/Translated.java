package org.clustermaturity.content.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that other languages have in their own files, under the same key. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Translated {

    /** Whether it is the only text of its entry, so that it stands there in place of the entry. */
    boolean alone() default false;

    /** The group at the top of the other file that has it, when that is not where the original has it. */
    String under() default "";
}
