// SPDX-License-Identifier: Apache-2.0
/** Card and NFC readers, for loyalty and staff cards and for what a payment's receipt must tell; no card number is ever told. */
@NullMarked
package dev.mizan.hardware.reader;

import org.jspecify.annotations.NullMarked;
