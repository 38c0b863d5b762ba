// SPDX-License-Identifier: Apache-2.0
/** Sales of goods that suppliers send straight to customers: the order is written in the batch of the sale. */
@NullMarked
package dev.mizan.suite.dropship;

import org.jspecify.annotations.NullMarked;
