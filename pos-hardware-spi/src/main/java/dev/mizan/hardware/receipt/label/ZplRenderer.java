// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.spi.outcome.Outcome;
import java.util.Objects;
import java.util.Optional;

/**
 * Labels as ZPL II for a printer of which nothing is known: as wide as the label, without a font, torn off. Immutable.
 *
 * @param typesetter for words that a label printer's own font can not set
 * @see ZplLabels
 */
public record ZplRenderer(Optional<Typesetter> typesetter) {
    public ZplRenderer {
        Objects.requireNonNull(typesetter);
    }

    /** The label. */
    public Outcome<String> zpl(Label label) {
        return new ZplLabels(LabelProfiles.ZPL_203_4_INCH, typesetter).written(label, "");
    }
}
