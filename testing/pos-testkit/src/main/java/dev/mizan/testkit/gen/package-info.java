// SPDX-License-Identifier: Apache-2.0
/**
 * Generators of values for jqwik. With this jar on the test path {@code @ForAll Money price} just works, for every type of
 * {@code dev.mizan.spi.value} that a property is likely to want; {@link dev.mizan.testkit.gen.InCurrency} and {@link
 * dev.mizan.testkit.gen.InUnit} narrow a parameter. The classes here are for building generators of one's own.
 */
@NullMarked
package dev.mizan.testkit.gen;

import org.jspecify.annotations.NullMarked;
