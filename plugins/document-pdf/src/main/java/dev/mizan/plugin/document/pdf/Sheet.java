// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.hardware.receipt.raster.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A4 paper that is written from the top; a new page begins where nothing fits. Lengths are points. */
final class Sheet implements AutoCloseable {
    static final float LEFT = 40;
    static final float RIGHT = PDRectangle.A4.getWidth() - 40;
    private static final float TOP = PDRectangle.A4.getHeight() - 45;
    private static final float BOTTOM = 45;

    private final PDDocument pdf;
    private final Typeface type;
    private PDPageContentStream out;
    private float y = TOP;

    /** On which side of its place a text stands. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    Sheet(PDDocument pdf, Typeface type) throws IOException {
        this.pdf = pdf;
        this.type = type;
        this.out = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        y = TOP;
        return new PDPageContentStream(pdf, page);
    }

    /** Goes down; where less than this is left, to the top of a new page, and then true. */
    boolean down(float points) throws IOException {
        if (y - points < BOTTOM) {
            out.close();
            out = page();
            return true;
        }
        y -= points;
        return false;
    }

    /** Goes back up, to write beside what is there. */
    void up(float points) {
        y += points;
    }

    /** Writes one line where the paper stands; it does not go down. */
    void text(String text, float x, Side side, float size, boolean bold) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        List<Typeface.Run> runs = type.set(text, side == Side.RIGHT);
        float width = width(runs, size);
        float at = side == Side.LEFT ? x : side == Side.RIGHT ? x - width : x - width / 2;
        out.beginText();
        out.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setLineWidth(size / 30);
        out.newLineAtOffset(at, y);
        for (Typeface.Run run : runs) {
            out.setFont(run.font(), size);
            out.showText(run.text());
        }
        out.endText();
    }

    /** A text cut between words, so that each line is at most so wide; a longer word stands alone. */
    List<String> wrapped(String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String more = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(type.set(more, true), size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = more;
            }
        }
        lines.add(line);
        return lines;
    }

    private static float width(List<Typeface.Run> runs, float size) {
        float width = 0;
        for (Typeface.Run run : runs) {
            width += run.width(size);
        }
        return width;
    }

    /** A line across the paper, a little above the next text. */
    void rule(float thick) throws IOException {
        out.setLineWidth(thick);
        out.moveTo(LEFT, y);
        out.lineTo(RIGHT, y);
        out.stroke();
    }

    /** A band of light grey behind the next text. */
    void shade(float height) throws IOException {
        out.setNonStrokingColor(0.92f, 0.92f, 0.92f);
        out.addRect(LEFT, y - height, RIGHT - LEFT, height);
        out.fill();
        out.setNonStrokingColor(0f, 0f, 0f);
    }

    /** Dots as squares below where the paper stands, at its left side. */
    void picture(Raster dots, float size) throws IOException {
        float dot = size / dots.width();
        for (int row = 0; row < dots.height(); row++) {
            for (int column = 0; column < dots.width(); column++) {
                if (dots.isBlack(column, row)) {
                    out.addRect(LEFT + column * dot, y - (row + 1) * dot, dot, dot);
                }
            }
        }
        out.fill();
    }

    /** The first sign that can not be written. */
    Optional<String> missing() {
        return type.missing();
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
