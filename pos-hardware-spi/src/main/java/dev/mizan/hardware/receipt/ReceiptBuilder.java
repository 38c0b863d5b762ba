// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a receipt from top to bottom. Not thread-safe; the receipt that it builds is. */
public final class ReceiptBuilder {
    private final List<Node> nodes = new ArrayList<>();

    ReceiptBuilder() {}

    /** Any node. */
    public ReceiptBuilder add(Node node) {
        nodes.add(node);
        return this;
    }

    /** A large title in the middle. */
    public ReceiptBuilder title(Text text) {
        return line(text, Style.TITLE);
    }

    public ReceiptBuilder centred(Text text) {
        return line(text, Style.CENTRED);
    }

    public ReceiptBuilder line(Text text) {
        return line(text, Style.PLAIN);
    }

    public ReceiptBuilder line(Text text, Style style) {
        return add(new Line(text, style));
    }

    /** A line in both languages on every page. */
    public ReceiptBuilder bilingual(Text text, Style style) {
        return add(new BilingualLine(text, style));
    }

    /** Words at the start and a figure at the end. */
    public ReceiptBuilder row(Text words, String figure) {
        return row(words, figure, Emphasis.NONE);
    }

    /** Words at the start and an amount, without its currency, at the end. */
    public ReceiptBuilder row(Text words, Money amount) {
        return row(words, amount.toPlainString());
    }

    /** Words at the start and a figure at the end. */
    public ReceiptBuilder row(Text words, String figure, Emphasis emphasis) {
        return add(new Columns(List.of(Cell.words(words, 1), Cell.amount(figure)), emphasis, Size.NORMAL));
    }

    /** A row of several cells. */
    public ReceiptBuilder columns(Cell... cells) {
        return add(new Columns(List.of(cells), Emphasis.NONE, Size.NORMAL));
    }

    public ReceiptBuilder rule() {
        return add(new Rule(Rule.Stroke.SINGLE));
    }

    public ReceiptBuilder doubleRule() {
        return add(new Rule(Rule.Stroke.DOUBLE));
    }

    /** One empty line. */
    public ReceiptBuilder blank() {
        return add(new Blank(1));
    }

    public ReceiptBuilder barcode(Symbology symbology, String content) {
        return add(new Barcode(symbology, content));
    }

    public ReceiptBuilder qr(String content) {
        return add(new QrCode(content));
    }

    public ReceiptBuilder picture(String name, Text instead) {
        return add(new Picture(name, instead));
    }

    /** A full cut. */
    public ReceiptBuilder cut() {
        return add(new Cut(Cut.Kind.FULL));
    }

    /** Opens the cash drawer. */
    public ReceiptBuilder openDrawer(String reason) {
        return add(new DrawerPulse(reason));
    }

    /** A named part, written by {@code part}. */
    public ReceiptBuilder section(String name, Consumer<ReceiptBuilder> part) {
        ReceiptBuilder inner = new ReceiptBuilder();
        part.accept(inner);
        return add(new Section(name, inner.nodes));
    }

    /** The document as written so far. */
    public Receipt build() {
        return new Receipt(nodes);
    }
}
