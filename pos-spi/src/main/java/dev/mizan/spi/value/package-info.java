// SPDX-License-Identifier: Apache-2.0
/**
 * What a shop counts and names: money, quantities, percentages, article numbers, bilingual texts and days.
 *
 * <p>Every type here is an immutable value, safe on any thread. Arithmetic is exact or throws a named
 * {@link java.lang.ArithmeticException}; where something is rounded, a {@link dev.mizan.spi.value.Rounding} is an
 * argument. Nothing here reads a clock, a locale or a file.
 */
@NullMarked
package dev.mizan.spi.value;

import org.jspecify.annotations.NullMarked;
