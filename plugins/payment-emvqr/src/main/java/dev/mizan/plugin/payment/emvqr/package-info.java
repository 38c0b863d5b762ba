// SPDX-License-Identifier: Apache-2.0
/** Merchant-presented QR codes of EMVCo: the till shows one, a phone pays it, the bank's notification settles it. */
@NullMarked
package dev.mizan.plugin.payment.emvqr;

import org.jspecify.annotations.NullMarked;
