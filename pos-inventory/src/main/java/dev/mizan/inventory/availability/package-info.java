// SPDX-License-Identifier: Apache-2.0
/** How much can be promised: by states, by kits, by coming periods, by place. */
@NullMarked
package dev.mizan.inventory.availability;

import org.jspecify.annotations.NullMarked;
