// SPDX-License-Identifier: Apache-2.0
/** Assorted packs: several variants that are bought as one. */
@NullMarked
package dev.mizan.inventory.pack;

import org.jspecify.annotations.NullMarked;
