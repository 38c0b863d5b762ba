// SPDX-License-Identifier: Apache-2.0
/** Invoices that the shop writes for its suppliers: agreed, numbered, matched with the goods, and stamped by its own units. */
@NullMarked
package dev.mizan.suite.selfbill;

import org.jspecify.annotations.NullMarked;
