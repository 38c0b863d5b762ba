// SPDX-License-Identifier: Apache-2.0
/** Goods on their way from one place of the company to another. */
@NullMarked
package dev.mizan.inventory.transfer;

import org.jspecify.annotations.NullMarked;
