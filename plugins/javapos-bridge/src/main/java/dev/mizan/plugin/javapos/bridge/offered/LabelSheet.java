// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.Blank;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.raster.QrDots;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jpos.JposException;

/**
 * A label that is being written from its top to its bottom, all sizes in dots. What a label printer can not do with letters
 * (to centre them, to embolden them, to widen them) is JPOS_E_ILLEGAL, and so is what does not fit any more. Not thread-safe.
 */
final class LabelSheet {
    /** A plain line. */
    static final int LINE = 24;

    /** From one line to the next. */
    static final int SPACING = 28;

    private static final int LEFT = 16;
    private static final int TOP = 8;
    private static final int MODULE = 2;
    /** The letters below a barcode. */
    private static final int LETTERS = 26;

    private static final int MOST_MODULE = 10;

    private final int width;
    private final int height;
    private final List<Label.Field> fields = new ArrayList<>();
    private int down = TOP;

    LabelSheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    void clear() {
        fields.clear();
        down = TOP;
    }

    Label label() {
        return new Label(width, height, fields, 1);
    }

    /** All of these, or nothing of them. */
    void addAll(List<Node> nodes) throws JposException {
        int before = fields.size();
        int top = down;
        try {
            for (Node node : nodes) {
                add(node);
            }
        } catch (JposException e) {
            fields.subList(before, fields.size()).clear();
            down = top;
            throw e;
        }
    }

    /** A line or an empty one. */
    void add(Node node) throws JposException {
        if (node instanceof Blank blank) {
            down += blank.lines() * SPACING;
        } else if (node instanceof Line line) {
            words(line);
        } else {
            throw OfferedService.unsupported("on a label: " + node.getClass().getSimpleName());
        }
    }

    private void words(Line line) throws JposException {
        boolean tall = line.style().size() == Size.TALL;
        boolean plain = line.style().align() == Align.START && line.style().emphasis() == Emphasis.NONE;
        if (!plain || !tall && line.style().size() != Size.NORMAL) {
            throw OfferedService.unsupported("on a label: " + line.style());
        }
        int times = tall ? 2 : 1;
        String words = text(line.text());
        if (!words.isBlank()) {
            fits(LINE * times);
            fields.add(new Label.Words(LEFT, down, LINE * times, words));
        }
        down += SPACING * times;
    }

    /** A label printer has letters of many widths: nothing stands under one another, so blanks are blanks. */
    private static String text(Text text) {
        return text.en().replace('\u00A0', ' ');
    }

    /** A barcode with its letters below, so high without them. */
    void bars(Barcode code, int high) throws JposException {
        fits(high + LETTERS);
        place(() -> new Label.Code(LEFT, down, high, MODULE, code));
        down += high + LETTERS + SPACING - LINE;
    }

    /** A QR code of the largest modules with which it is at most so high. */
    void square(QrCode code, int high) throws JposException {
        int module = Math.min(MOST_MODULE, high / QrDots.side(code));
        int dots = module * QrDots.side(code);
        fits(dots);
        place(() -> new Label.Square(LEFT, down, module, code));
        down += dots + SPACING - LINE;
    }

    private void place(Supplier<Label.Field> field) throws JposException {
        try {
            fields.add(field.get());
        } catch (IllegalArgumentException e) {
            throw OfferedService.unsupported(String.valueOf(e.getMessage()));
        }
    }

    private void fits(int high) throws JposException {
        if (high < 1 || down + high > height) {
            throw OfferedService.unsupported(high + " dots more on a label of " + height + ", " + down + " are taken");
        }
    }
}
