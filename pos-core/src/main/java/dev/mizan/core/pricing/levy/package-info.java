// SPDX-License-Identifier: Apache-2.0
/** Excise, deposits and other levies as lines of a basket. */
@NullMarked
package dev.mizan.core.pricing.levy;

import org.jspecify.annotations.NullMarked;
