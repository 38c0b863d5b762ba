// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A receipt as the bytes for one printer. Either all of it can be printed, or it is refused by {@link PrintReason} or
 * {@link dev.mizan.hardware.receipt.raster.RasterReason} and there are no bytes. The layout is that of {@link
 * dev.mizan.hardware.receipt.text.TextRenderer}. Control characters in the data become visible marks before they are
 * encoded. Immutable; the same receipt gives the same bytes where the typesetter does.
 *
 * @param profile what the printer can do
 * @param page the language
 * @param strategy how letters get on paper
 * @param typesetter makes dots of letters; a line that needs it is refused where there is none
 * @param pictures by name; one that is not here is printed as its words
 */
public record EscPosRenderer(
        PrinterProfile profile,
        Page page,
        TextStrategy strategy,
        Optional<Typesetter> typesetter,
        Map<String, Raster> pictures) {
    public EscPosRenderer {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(page);
        Objects.requireNonNull(strategy);
        pictures = Map.copyOf(pictures);
    }

    /** By code page only, without dots: for a printer whose shop has no fonts. */
    public static EscPosRenderer plain(PrinterProfile profile, Page page) {
        return new EscPosRenderer(profile, page, TextStrategy.AUTO, Optional.empty(), Map.of());
    }

    /** With a typesetter, each line the better way. */
    public static EscPosRenderer of(PrinterProfile profile, Page page, Typesetter typesetter) {
        return new EscPosRenderer(profile, page, TextStrategy.AUTO, Optional.of(typesetter), Map.of());
    }

    /** The bytes, beginning with ESC @. */
    public Outcome<byte[]> render(Receipt receipt) {
        EscPosNodes nodes = new EscPosNodes(this);
        for (var node : receipt.nodes()) {
            Outcome<Boolean> printed = node.accept(nodes);
            if (printed instanceof Refused<Boolean> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
        }
        return Outcome.done(nodes.bytes());
    }
}
