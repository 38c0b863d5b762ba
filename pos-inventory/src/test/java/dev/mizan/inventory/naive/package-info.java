// SPDX-License-Identifier: Apache-2.0
/** The stock book told naively, in fractions of BigIntegers: what the laws compare the book with. */
@NullMarked
package dev.mizan.inventory.naive;

import org.jspecify.annotations.NullMarked;
