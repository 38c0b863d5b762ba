// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/** One thing on the paper, or one thing the printer does at this place (cut, open the drawer). Immutable. */
public sealed interface Node
        permits Line, BilingualLine, Columns, Rule, Blank, Barcode, QrCode, Picture, Cut, DrawerPulse, Section {

    /** Calls the method of {@code visitor} for this kind of node. */
    <R> R accept(NodeVisitor<R> visitor);
}
