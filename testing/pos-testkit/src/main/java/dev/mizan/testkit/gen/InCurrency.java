// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Amounts of one currency: {@code @ForAll @InCurrency("SAR") Money price}; also inside a list. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InCurrency {
    /** The ISO 4217 code. */
    String value();
}
