// SPDX-License-Identifier: Apache-2.0
/** Invoices after EN 16931 in UBL 2.1: Peppol BIS Billing 3. */
@NullMarked
package dev.mizan.plugin.fiscal.peppol;

import org.jspecify.annotations.NullMarked;
