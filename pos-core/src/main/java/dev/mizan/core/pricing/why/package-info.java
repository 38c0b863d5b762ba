// SPDX-License-Identifier: Apache-2.0
/** Why goods cost what they do: each price taken apart, down to its rounding. */
@NullMarked
package dev.mizan.core.pricing.why;

import org.jspecify.annotations.NullMarked;
