// SPDX-License-Identifier: Apache-2.0
/** Saudi Arabia, phase 2: invoices in UBL, chained, stamped, with a QR code, cleared or reported. */
@NullMarked
package dev.mizan.plugin.fiscal.zatca;

import org.jspecify.annotations.NullMarked;
