// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.BilingualLine;
import dev.mizan.hardware.receipt.Blank;
import dev.mizan.hardware.receipt.Columns;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.DrawerPulse;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.NodeVisitor;
import dev.mizan.hardware.receipt.Picture;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Rule;
import dev.mizan.hardware.receipt.Section;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;

/** Draws each kind of node below the one before. */
final class PaperNodes implements NodeVisitor<Outcome<Boolean>> {
    private static final Outcome<Boolean> DRAWN = Outcome.done(true);
    private static final int CODE_HIGH = 80;
    private static final int GAP = 8;
    private static final int BLANK = 30;
    private static final int STROKE = 2;
    private static final int DASH = 16;

    private final PaperPicture paper;
    private final Canvas canvas;

    PaperNodes(PaperPicture paper) {
        this.paper = paper;
        this.canvas = new Canvas(paper.dots());
        canvas.downTo(GAP);
    }

    Raster picture() {
        canvas.downTo(canvas.height() + GAP);
        return canvas.picture();
    }

    @Override
    public Outcome<Boolean> line(Line line) {
        return laidOut(line, line.style().emphasis(), line.style().size());
    }

    @Override
    public Outcome<Boolean> bilingualLine(BilingualLine line) {
        return laidOut(line, line.style().emphasis(), line.style().size());
    }

    @Override
    public Outcome<Boolean> columns(Columns columns) {
        return laidOut(columns, columns.emphasis(), columns.size());
    }

    private Outcome<Boolean> laidOut(Node node, Emphasis emphasis, Size size) {
        boolean wide = size == Size.WIDE || size == Size.LARGE;
        int columns = wide ? paper.columns() / 2 : paper.columns();
        for (PlacedLine line : PlacedLine.of(node, columns, paper.page())) {
            Outcome<Raster> set = paper.typesetter()
                    .set(new TypeLine(paper.dots(), paper.dots() / paper.columns(), line, emphasis, size));
            if (set instanceof Refused<Raster> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
            canvas.put(set.orElseThrow(), 0, canvas.height(), 1);
        }
        return DRAWN;
    }

    @Override
    public Outcome<Boolean> rule(Rule rule) {
        int top = canvas.height() + GAP;
        canvas.box(0, top, paper.dots(), STROKE);
        if (rule.stroke() == Rule.Stroke.DOUBLE) {
            canvas.box(0, top + 2 * STROKE, paper.dots(), STROKE);
        }
        canvas.downTo(canvas.height() + GAP);
        return DRAWN;
    }

    @Override
    public Outcome<Boolean> blank(Blank blank) {
        canvas.downTo(canvas.height() + blank.lines() * BLANK);
        return DRAWN;
    }

    @Override
    public Outcome<Boolean> barcode(Barcode barcode) {
        int modules = BarcodeDots.modules(barcode).length() + 2 * BarcodeDots.QUIET;
        int module = Math.min(3, paper.dots() / modules);
        return centred(BarcodeDots.picture(barcode, Math.max(1, module), CODE_HIGH), 1, barcode.content())
                .then(it -> line(new Line(Text.en(barcode.content()), Style.CENTRED)));
    }

    @Override
    public Outcome<Boolean> qrCode(QrCode code) {
        Raster dots = QrDots.picture(code);
        return centred(dots, Math.max(1, Math.min(6, paper.dots() / (dots.width() + 2 * QrDots.QUIET))), "QR");
    }

    @Override
    public Outcome<Boolean> picture(Picture picture) {
        Raster dots = paper.pictures().get(picture.name());
        return dots == null ? line(new Line(picture.instead(), Style.CENTRED)) : centred(dots, 1, picture.name());
    }

    private Outcome<Boolean> centred(Raster dots, int scale, String what) {
        int left = (paper.dots() - dots.width() * scale) / 2;
        if (left < 0) {
            return Outcome.refused(
                    RasterReason.TOO_WIDE, "what", what, "dots", dots.width() * scale, "paper", paper.dots());
        }
        canvas.put(dots, left, canvas.height() + GAP, scale);
        canvas.downTo(canvas.height() + GAP);
        return DRAWN;
    }

    @Override
    public Outcome<Boolean> cut(Cut cut) {
        int top = canvas.height() + BLANK;
        for (int x = 0; x < paper.dots(); x += 2 * DASH) {
            canvas.box(x, top, DASH, STROKE);
        }
        return DRAWN;
    }

    @Override
    public Outcome<Boolean> drawerPulse(DrawerPulse pulse) {
        return DRAWN;
    }

    @Override
    public Outcome<Boolean> section(Section section) {
        for (Node node : section.nodes()) {
            Outcome<Boolean> drawn = node.accept(this);
            if (drawn instanceof Refused) {
                return drawn;
            }
        }
        return DRAWN;
    }
}
