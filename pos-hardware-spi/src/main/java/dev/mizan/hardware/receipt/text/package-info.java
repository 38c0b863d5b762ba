// SPDX-License-Identifier: Apache-2.0
/** Plain text of a receipt document: for a screen, a file, an electronic journal or a mail, in English and Arabic. */
@NullMarked
package dev.mizan.hardware.receipt.text;

import org.jspecify.annotations.NullMarked;
