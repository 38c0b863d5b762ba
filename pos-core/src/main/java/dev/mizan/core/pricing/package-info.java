// SPDX-License-Identifier: Apache-2.0
/** The pricer: a pure function of books, basket and time to exact minor units. */
@NullMarked
package dev.mizan.core.pricing;

import org.jspecify.annotations.NullMarked;
