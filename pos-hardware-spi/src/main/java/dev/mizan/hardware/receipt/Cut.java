// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.Objects;

/** The paper is cut here. A printer without a cutter leaves room to tear it off. */
public record Cut(Kind kind) implements Node {
    /** Whether the slip falls or hangs on. */
    public enum Kind {
        FULL,
        PARTIAL
    }

    public Cut {
        Objects.requireNonNull(kind);
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.cut(this);
    }
}
