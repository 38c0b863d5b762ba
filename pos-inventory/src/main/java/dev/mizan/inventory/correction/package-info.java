// SPDX-License-Identifier: Apache-2.0
/** What was told of goods receipts and was not so. */
@NullMarked
package dev.mizan.inventory.correction;

import org.jspecify.annotations.NullMarked;
