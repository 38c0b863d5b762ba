// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.Objects;

/** A rule across the paper. */
public record Rule(Stroke stroke) implements Node {
    /** How heavy a rule is; the heavy one stands above and below what matters most. */
    public enum Stroke {
        SINGLE,
        DOUBLE
    }

    public Rule {
        Objects.requireNonNull(stroke);
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.rule(this);
    }
}
