// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Quantities of one unit: {@code @ForAll @InUnit("KGM") Quantity weight}; also inside a list. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InUnit {
    /** The unit's notation: a UN/ECE code, or a pack such as {@code box4:COUNT:4:0}. */
    String value();
}
