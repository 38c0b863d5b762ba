// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a plugin describes itself; it is read without running the plugin's code. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Plugin {
    /** The version of the SPI that this jar speaks. */
    String API = "1";

    /** Its name, unique among the plugins of its kind: {@code store-sqlite}. */
    String id();

    /** The SPI version that it was written for. */
    String api() default API;

    /** Plugins are offered in order of priority, the highest first, then by id. */
    int priority() default 0;
}
