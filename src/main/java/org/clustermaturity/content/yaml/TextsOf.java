package org.clustermaturity.content.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the ids of its texts begin with, such as {@code question}. An entry of a list without this annotation continues the id
 * of what it stands in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextsOf {

    String value();
}
