// SPDX-License-Identifier: Apache-2.0
/** Promises on stock as facts: what is held for whom, and what was sold beyond it. */
@NullMarked
package dev.mizan.inventory.hold;

import org.jspecify.annotations.NullMarked;
