// SPDX-License-Identifier: Apache-2.0
/** Adapters of the cases about devices: scales, printers, barcodes, data objects. */
@NullMarked
package dev.mizan.conformance.adapter.device;

import org.jspecify.annotations.NullMarked;
