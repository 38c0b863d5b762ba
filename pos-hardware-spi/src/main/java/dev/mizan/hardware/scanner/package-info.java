// SPDX-License-Identifier: Apache-2.0
/** Barcode scanners: what they read, byte for byte, with the symbology where it is told. */
@NullMarked
package dev.mizan.hardware.scanner;

import org.jspecify.annotations.NullMarked;
