// SPDX-License-Identifier: Apache-2.0
/** Messages of ISO 8583:1987 in ASCII, without card data: written, read, and their response codes told as outcomes. */
@NullMarked
package dev.mizan.plugin.payment.iso;

import org.jspecify.annotations.NullMarked;
