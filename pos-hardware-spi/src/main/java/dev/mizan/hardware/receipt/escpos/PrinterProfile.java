// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.Symbology;
import java.util.List;
import java.util.Set;

/**
 * What a printer can do, as data: see {@link Profiles} for some, {@link ProfileText} for the form in a file.
 *
 * @param name for people
 * @param dots across the paper that it can print, a multiple of 8
 * @param columns letters of the usual font across
 * @param tables the code tables beyond ASCII, the preferred first; the first is in force after switching on
 * @param barcodes which it draws by itself; others are sent as dots
 * @param qr whether it draws QR codes by itself
 * @param cuts the ways it cuts; none for a tear bar
 * @param pictures how it takes dots
 * @param drawerPin 2 or 5, 0 where no drawer hangs on it
 * @param tellsStatus whether it answers DLE EOT
 */
public record PrinterProfile(
        String name,
        int dots,
        int columns,
        List<CodeTable> tables,
        Set<Symbology> barcodes,
        boolean qr,
        Set<Cut.Kind> cuts,
        PictureCommand pictures,
        int drawerPin,
        boolean tellsStatus) {
    public PrinterProfile {
        tables = List.copyOf(tables);
        barcodes = Set.copyOf(barcodes);
        cuts = Set.copyOf(cuts);
        if (dots < 64 || dots > 2_048 || dots % 8 != 0 || columns < 16 || columns * 4 > dots || tables.size() > 64) {
            throw new IllegalArgumentException(name + " has " + dots + " dots and " + columns + " columns");
        }
        if (drawerPin != 0 && drawerPin != 2 && drawerPin != 5) {
            throw new IllegalArgumentException(name + " has no drawer pin " + drawerPin);
        }
    }

    /** Dots of one column. */
    public int cell() {
        return dots / columns;
    }
}
