// SPDX-License-Identifier: Apache-2.0
/** The till's session: opened with a float, counted at its end, and what its X and Z reports say. */
@NullMarked
package dev.mizan.core.till;

import org.jspecify.annotations.NullMarked;
