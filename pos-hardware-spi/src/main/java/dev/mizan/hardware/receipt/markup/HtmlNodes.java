// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.markup;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.BilingualLine;
import dev.mizan.hardware.receipt.Blank;
import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Columns;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.DrawerPulse;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.NodeVisitor;
import dev.mizan.hardware.receipt.Picture;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Rule;
import dev.mizan.hardware.receipt.Section;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.raster.BarcodeDots;
import dev.mizan.hardware.receipt.raster.Png;
import dev.mizan.hardware.receipt.raster.QrDots;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.util.Base64;
import java.util.stream.Collectors;

/** The HTML of each kind of node. */
final class HtmlNodes implements NodeVisitor<String> {
    private static final int SCALE = 4;
    private static final int CODE_HIGH = 60;

    private final Page page;

    HtmlNodes(Page page) {
        this.page = page;
    }

    @Override
    public String line(Line line) {
        return block(line.style(), page == Page.BOTH ? both(line.text()) : own(line.text()));
    }

    @Override
    public String bilingualLine(BilingualLine line) {
        return block(line.style(), both(line.text()));
    }

    private static String block(Style style, String inner) {
        String place = style.align() == Align.CENTRE ? "c " : style.align() == Align.END ? "e " : "";
        return "<div class=\"" + place + classes(style.emphasis(), style.size()) + "\">" + inner + "</div>\n";
    }

    private static String classes(Emphasis emphasis, Size size) {
        String look = switch (emphasis) {
            case NONE -> "";
            case BOLD -> "b";
            case UNDERLINED -> "u";
            case INVERTED -> "i";
        };
        return look + (size == Size.NORMAL ? "" : " l");
    }

    private String own(Text text) {
        return span(text, page.language());
    }

    private static String span(Text text, Language language) {
        return "<bdi lang=\"" + language.tag() + "\">" + Markup.escaped(text.in(language)) + "</bdi>";
    }

    private String both(Text text) {
        Language other = page.language() == Language.EN ? Language.AR : Language.EN;
        boolean same = text.in(other).equals(text.in(page.language()));
        return same ? own(text) : own(text) + " · " + span(text, other);
    }

    @Override
    public String columns(Columns columns) {
        return columns.cells().stream()
                .map(this::cell)
                .collect(Collectors.joining(
                        "",
                        "<table class=\"" + classes(columns.emphasis(), columns.size()) + "\"><tr>",
                        "</tr></table>\n"));
    }

    private String cell(Cell cell) {
        String place = cell.amount() ? "n" : cell.align() == Align.END ? "e" : cell.align() == Align.CENTRE ? "c" : "";
        String inner = page == Page.BOTH && !cell.amount() ? both(cell.text()) : own(cell.text());
        return "<td class=\"" + place + "\">" + inner + "</td>";
    }

    @Override
    public String rule(Rule rule) {
        return rule.stroke() == Rule.Stroke.DOUBLE ? "<hr><hr>\n" : "<hr>\n";
    }

    @Override
    public String blank(Blank blank) {
        return "<br>".repeat(blank.lines()) + "\n";
    }

    @Override
    public String barcode(Barcode barcode) {
        return picture(BarcodeDots.picture(barcode, 2, CODE_HIGH), 1, barcode.content()) + "<div class=\"c\">"
                + Markup.escaped(barcode.content()) + "</div>\n";
    }

    @Override
    public String qrCode(QrCode code) {
        return picture(QrDots.picture(code), SCALE, "QR");
    }

    private static String picture(Raster dots, int scale, String alt) {
        String png = Base64.getEncoder().encodeToString(Png.of(dots));
        return "<div class=\"c\"><img alt=\"" + Markup.escaped(alt) + "\" width=\"" + dots.width() * scale
                + "\" height=\"" + dots.height() * scale + "\" style=\"image-rendering:pixelated\" "
                + "src=\"data:image/png;base64," + png + "\"></div>\n";
    }

    @Override
    public String picture(Picture picture) {
        return block(Style.CENTRED, own(picture.instead()));
    }

    @Override
    public String cut(Cut cut) {
        return "<hr style=\"border-style:dashed\">\n";
    }

    @Override
    public String drawerPulse(DrawerPulse pulse) {
        return "";
    }

    @Override
    public String section(Section section) {
        return section.nodes().stream()
                .map(node -> node.accept(this))
                .collect(Collectors.joining("", "<section>\n", "</section>\n"));
    }
}
