// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.BilingualLine;
import dev.mizan.hardware.receipt.Blank;
import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Columns;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.DrawerPulse;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.NodeVisitor;
import dev.mizan.hardware.receipt.Picture;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Rule;
import dev.mizan.hardware.receipt.Section;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of each kind of node. */
final class NodeLines implements NodeVisitor<List<String>> {
    private final int width;
    private final Page page;
    private final Directions directions;
    private final BothLanguages words;

    NodeLines(int width, Page page, Directions directions) {
        this.width = width;
        this.page = page;
        this.directions = directions;
        this.words = new BothLanguages(width, page.rightToLeft(), directions);
    }

    @Override
    public List<String> line(Line line) {
        return page == Page.BOTH
                ? both(line.text(), line.style().align())
                : words.block(own(line.text()), line.style().align());
    }

    @Override
    public List<String> bilingualLine(BilingualLine line) {
        return both(line.text(), line.style().align());
    }

    private List<String> both(Text text, Align align) {
        Language other = page.language() == Language.EN ? Language.AR : Language.EN;
        return words.lines(own(text), VisibleText.of(text.in(other)), align);
    }

    @Override
    public List<String> columns(Columns columns) {
        if (page == Page.BOTH) {
            return new BilingualRow(width, directions).lines(columns.cells());
        }
        List<Column> row = new ArrayList<>(columns.cells().size());
        for (Cell cell : columns.cells()) {
            row.add(column(cell));
        }
        return new RowOfCells(width, page.rightToLeft(), directions).lines(row);
    }

    private Column column(Cell cell) {
        return new Column(own(cell.text()), cell.weight(), cell.align(), cell.amount());
    }

    @Override
    public List<String> rule(Rule rule) {
        return List.of((rule.stroke() == Rule.Stroke.DOUBLE ? "=" : "-").repeat(width));
    }

    @Override
    public List<String> blank(Blank blank) {
        return Collections.nCopies(blank.lines(), "");
    }

    @Override
    public List<String> barcode(Barcode barcode) {
        return code(barcode.content());
    }

    @Override
    public List<String> qrCode(QrCode code) {
        return code(VisibleText.of(code.content()));
    }

    private List<String> code(String content) {
        return WrappedWords.of("[" + content + "]", width).stream()
                .map(line -> Aligned.of(directions.figure(line), width, Align.CENTRE))
                .toList();
    }

    @Override
    public List<String> picture(Picture picture) {
        return words.block(own(picture.instead()), Align.CENTRE);
    }

    @Override
    public List<String> cut(Cut cut) {
        return List.of("- ".repeat(width / 2));
    }

    @Override
    public List<String> drawerPulse(DrawerPulse pulse) {
        return List.of();
    }

    @Override
    public List<String> section(Section section) {
        List<String> lines = new ArrayList<>();
        section.nodes().forEach(node -> lines.addAll(node.accept(this)));
        return lines;
    }

    private String own(Text text) {
        return VisibleText.of(text.in(page.language()));
    }
}
