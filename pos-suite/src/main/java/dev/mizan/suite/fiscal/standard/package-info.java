// SPDX-License-Identifier: Apache-2.0
/** Simplified invoices that become full ones: because a buyer came back with a VAT number, or because nothing could be cleared. */
@NullMarked
package dev.mizan.suite.fiscal.standard;

import org.jspecify.annotations.NullMarked;
