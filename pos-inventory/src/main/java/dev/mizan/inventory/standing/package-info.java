// SPDX-License-Identifier: Apache-2.0
/** What holds for goods of a group until something else is said, also for those that nobody has named yet. */
@NullMarked
package dev.mizan.inventory.standing;

import org.jspecify.annotations.NullMarked;
