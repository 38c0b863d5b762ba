// SPDX-License-Identifier: Apache-2.0
/** "Add one more and save": what a shopper could add to a basket so that a deal gives more. */
@NullMarked
package dev.mizan.core.pricing.hint;

import org.jspecify.annotations.NullMarked;
