// SPDX-License-Identifier: Apache-2.0
/** VAT on account that is declared as it is paid. */
@NullMarked
package dev.mizan.suite.cashvat;

import org.jspecify.annotations.NullMarked;
