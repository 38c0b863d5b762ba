// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import dev.mizan.spi.value.Text;
import java.util.Objects;

/**
 * A text that stands in both languages on every page, whatever its language: such as the title that a tax law wants in
 * Arabic on an English receipt.
 */
public record BilingualLine(Text text, Style style) implements Node {
    public BilingualLine {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.bilingualLine(this);
    }
}
