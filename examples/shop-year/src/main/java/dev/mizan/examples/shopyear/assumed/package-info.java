// SPDX-License-Identifier: Apache-2.0
/** What the shop's invoices do not say and a till has to know: stock, cost, tax, money to start with. */
@NullMarked
package dev.mizan.examples.shopyear.assumed;

import org.jspecify.annotations.NullMarked;
