// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.Map;
import java.util.Objects;

/**
 * A receipt as a picture of its paper: for a screen, a mail, a virtual printer. Either all of it is drawn, or it is
 * refused by {@link RasterReason}. Immutable.
 *
 * @param dots across the paper
 * @param columns of text across
 * @param page the language
 * @param typesetter makes dots of letters
 * @param pictures by name; one that is not here is drawn as its words
 */
public record PaperPicture(int dots, int columns, Page page, Typesetter typesetter, Map<String, Raster> pictures) {
    public PaperPicture {
        Objects.requireNonNull(page);
        Objects.requireNonNull(typesetter);
        pictures = Map.copyOf(pictures);
        if (columns < 16 || dots < columns * 4) {
            throw new IllegalArgumentException(dots + " dots for " + columns + " columns");
        }
    }

    /** Of 80 mm: 576 dots, 48 columns, without pictures. */
    public static PaperPicture wide(Page page, Typesetter typesetter) {
        return new PaperPicture(576, 48, page, typesetter, Map.of());
    }

    /** Draws it; a cut is a dashed line, a pulse to the drawer leaves no trace. */
    public Outcome<Raster> draw(Receipt receipt) {
        PaperNodes nodes = new PaperNodes(this);
        for (Node node : receipt.nodes()) {
            Outcome<Boolean> drawn = node.accept(nodes);
            if (drawn instanceof Refused<Boolean> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
        }
        return Outcome.done(nodes.picture());
    }
}
