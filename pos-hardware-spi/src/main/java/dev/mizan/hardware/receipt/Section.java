// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import java.util.List;

/**
 * A named part of the document, such as {@code lines} or {@code totals}: a renderer may keep it together or style it, a
 * test may find it. The name is not printed.
 */
public record Section(String name, List<Node> nodes) implements Node {
    public Section {
        nodes = List.copyOf(nodes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a section needs a name");
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.section(this);
    }
}
