// SPDX-License-Identifier: Apache-2.0
/** Dots: one-bit pictures of lines, barcodes, QR codes and whole papers. Letters become dots by a {@link
 * dev.mizan.hardware.receipt.raster.Typesetter}, which the host brings along with its fonts; nothing here needs one else. */
@NullMarked
package dev.mizan.hardware.receipt.raster;

import org.jspecify.annotations.NullMarked;
