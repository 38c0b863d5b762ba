// SPDX-License-Identifier: Apache-2.0
/** VAT that the office books beside its documents: imports, reverse charge, what is blocked, debts and discounts. */
@NullMarked
package dev.mizan.suite.vat;

import org.jspecify.annotations.NullMarked;
