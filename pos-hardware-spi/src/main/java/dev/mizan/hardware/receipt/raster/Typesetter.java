// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.spi.outcome.Outcome;

/**
 * Turns letters into dots: joins Arabic, orders it from right to left, and says so where its fonts have no sign for a
 * character. A plugin such as type-awt, or the host's own.
 *
 * <p><b>When:</b> for each line that a code page can not carry, and for papers as pictures. <b>Thread:</b> any, at the same
 * time. <b>May it block?</b> Only as long as drawing takes; the first line loads fonts. <b>On failure</b> refused by {@link
 * RasterReason}; a character is never left out or replaced. <b>To test it:</b> read its lines back by a machine.
 */
public interface Typesetter {
    /** The line as a picture {@code line.width()} dots wide. */
    Outcome<Raster> set(TypeLine line);
}
