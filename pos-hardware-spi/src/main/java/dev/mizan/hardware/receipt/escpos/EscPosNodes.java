// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

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
import dev.mizan.hardware.receipt.raster.BarcodeDots;
import dev.mizan.hardware.receipt.raster.Canvas;
import dev.mizan.hardware.receipt.raster.QrDots;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;

/** Writes each kind of node. */
final class EscPosNodes implements NodeVisitor<Outcome<Boolean>> {
    private static final Outcome<Boolean> WRITTEN = Outcome.done(true);
    private static final int CODE_HIGH = 80;
    private static final int PULSE_ON = 120;
    private static final int PULSE_OFF = 240;
    private static final int TO_KNIFE = 4;
    private static final int CENTRE = 1;
    private static final int BELOW = 2;

    private final EscPosRenderer renderer;
    private final PrinterProfile profile;
    private final EscPos out = new EscPos().init();
    private final EscPosLines lines;

    EscPosNodes(EscPosRenderer renderer) {
        this.renderer = renderer;
        this.profile = renderer.profile();
        this.lines = new EscPosLines(renderer, out);
    }

    byte[] bytes() {
        return out.bytes();
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

    @Override
    public Outcome<Boolean> rule(Rule rule) {
        return laidOut(rule, Emphasis.NONE, Size.NORMAL);
    }

    private Outcome<Boolean> laidOut(Node node, Emphasis emphasis, Size size) {
        boolean wide = size == Size.WIDE || size == Size.LARGE;
        int columns = wide ? profile.columns() / 2 : profile.columns();
        for (PlacedLine line : PlacedLine.of(node, columns, renderer.page())) {
            Outcome<Boolean> written = lines.write(line, emphasis, size);
            if (written instanceof Refused) {
                return written;
            }
        }
        return WRITTEN;
    }

    @Override
    public Outcome<Boolean> blank(Blank blank) {
        out.feed(blank.lines());
        return WRITTEN;
    }

    @Override
    public Outcome<Boolean> barcode(Barcode barcode) {
        int modules = BarcodeDots.modules(barcode).length() + 2 * BarcodeDots.QUIET;
        int module = Math.min(3, profile.dots() / modules);
        if (module < 2) {
            return tooWide(barcode.content(), modules * 2);
        }
        if (profile.barcodes().contains(barcode.symbology())) {
            out.align(CENTRE).codeLetters(BELOW).codeHeight(CODE_HIGH).codeModule(module);
            out.barcode(CodeKind.of(barcode.symbology()), barcode.content()).align(0);
            return WRITTEN;
        }
        Outcome<Boolean> drawn = centred(BarcodeDots.picture(barcode, module, CODE_HIGH), 1, barcode.content());
        return drawn.then(it -> line(new Line(dev.mizan.spi.value.Text.en(barcode.content()), Style.CENTRED)));
    }

    @Override
    public Outcome<Boolean> qrCode(QrCode code) {
        int module = Math.min(6, profile.dots() / (QrDots.side(code) + 2 * QrDots.QUIET));
        if (module < 2) {
            return tooWide("QR", 2 * (QrDots.side(code) + 2 * QrDots.QUIET));
        }
        if (profile.qr()) {
            out.align(CENTRE).qr(code.content(), module, QrDots.level(code)).align(0);
            return WRITTEN;
        }
        return centred(QrDots.picture(code), module, "QR");
    }

    private Outcome<Boolean> tooWide(String what, int dots) {
        return Outcome.refused(RasterReason.TOO_WIDE, "what", what, "dots", dots, "paper", profile.dots());
    }

    @Override
    public Outcome<Boolean> picture(Picture picture) {
        Raster dots = renderer.pictures().get(picture.name());
        return dots == null || profile.pictures() == PictureCommand.NONE
                ? line(new Line(picture.instead(), Style.CENTRED))
                : centred(dots, 1, picture.name());
    }

    private Outcome<Boolean> centred(Raster picture, int scale, String what) {
        int left = (profile.dots() - picture.width() * scale) / 2;
        if (left < 0) {
            return tooWide(what, picture.width() * scale);
        }
        Canvas canvas = new Canvas(profile.dots());
        canvas.put(picture, left, 0, scale);
        return lines.dots(canvas.picture(), what);
    }

    @Override
    public Outcome<Boolean> cut(Cut cut) {
        out.feed(TO_KNIFE);
        if (profile.cuts().contains(cut.kind())) {
            out.cut(cut.kind());
        } else if (!profile.cuts().isEmpty()) {
            out.cut(profile.cuts().iterator().next());
        }
        return WRITTEN;
    }

    @Override
    public Outcome<Boolean> drawerPulse(DrawerPulse pulse) {
        if (profile.drawerPin() == 0) {
            return Outcome.refused(PrintReason.NO_DRAWER, "printer", profile.name());
        }
        out.drawer(profile.drawerPin(), PULSE_ON, PULSE_OFF);
        return WRITTEN;
    }

    @Override
    public Outcome<Boolean> section(Section section) {
        for (Node node : section.nodes()) {
            Outcome<Boolean> written = node.accept(this);
            if (written instanceof Refused) {
                return written;
            }
        }
        return WRITTEN;
    }
}
