// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/** A barcode with its content in letters below it, in the middle of the paper. */
public record Barcode(Symbology symbology, String content) implements Node {
    public Barcode {
        if (!symbology.canDraw(content)) {
            throw new IllegalArgumentException(symbology + " can not draw: " + content);
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.barcode(this);
    }
}
