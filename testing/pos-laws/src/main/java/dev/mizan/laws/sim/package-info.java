// SPDX-License-Identifier: Apache-2.0
/** A shop that lives generated days: what testers let happen, through the public API alone. */
@NullMarked
package dev.mizan.laws.sim;

import org.jspecify.annotations.NullMarked;
