// SPDX-License-Identifier: Apache-2.0
/** Why promotions did or did not apply, and the proof of the best deal. */
@NullMarked
package dev.mizan.core.pricing.explain;

import org.jspecify.annotations.NullMarked;
