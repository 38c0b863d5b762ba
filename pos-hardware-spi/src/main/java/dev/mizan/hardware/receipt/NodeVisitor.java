// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

/**
 * One method for each kind of node, so that a renderer that forgets one does not compile. A kind that joins later joins
 * as a default method. Called on the renderer's thread, in the order of the document.
 *
 * @param <R> what the renderer makes of a node
 */
public interface NodeVisitor<R> {
    R line(Line line);

    R bilingualLine(BilingualLine line);

    R columns(Columns columns);

    R rule(Rule rule);

    R blank(Blank blank);

    R barcode(Barcode barcode);

    R qrCode(QrCode code);

    R picture(Picture picture);

    R cut(Cut cut);

    R drawerPulse(DrawerPulse pulse);

    /** A section's nodes are not visited by themselves: the renderer walks them. */
    R section(Section section);
}
