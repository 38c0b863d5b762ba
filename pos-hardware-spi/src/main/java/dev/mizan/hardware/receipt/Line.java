// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import dev.mizan.spi.value.Text;
import java.util.Objects;

/** A text on lines of its own, in the language of the page; a long one goes on over as many lines as it needs. */
public record Line(Text text, Style style) implements Node {
    public Line {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.line(this);
    }
}
