// SPDX-License-Identifier: Apache-2.0
/** Generators of stock documents, and what tests read and write fields with. */
@NullMarked
package dev.mizan.inventory.gen;

import org.jspecify.annotations.NullMarked;
