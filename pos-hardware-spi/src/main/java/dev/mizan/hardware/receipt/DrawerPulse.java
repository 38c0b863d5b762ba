// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/**
 * The cash drawer is opened here. Nothing else on a receipt opens it: a reprint or a quote leaves this node out.
 *
 * @param reason why, for the audit trail; it is not printed
 */
public record DrawerPulse(String reason) implements Node {
    public DrawerPulse {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a drawer opens for a reason");
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.drawerPulse(this);
    }
}
