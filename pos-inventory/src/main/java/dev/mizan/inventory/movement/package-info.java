// SPDX-License-Identifier: Apache-2.0
/** What happens to stock, as facts: kept, received, issued, returned, adjusted, trued up. */
@NullMarked
package dev.mizan.inventory.movement;

import org.jspecify.annotations.NullMarked;
