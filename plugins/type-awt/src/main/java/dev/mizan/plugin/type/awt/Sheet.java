// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.TypeLine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** One line of paper that letters are drawn on, black or white. */
record Sheet(TypeLine line) {
    private static final int UNDERLINE = 2;

    Raster drawn(List<SetPart> parts) {
        int ascent = parts.stream().mapToInt(SetPart::ascent).max().orElse(line.cell() * 2);
        int descent = parts.stream().mapToInt(SetPart::descent).max().orElse(1);
        int width = Raster.stride(line.width()) * 8;
        BufferedImage image = new BufferedImage(width, (ascent + descent) * line.high(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        try {
            boolean inverted = line.emphasis() == Emphasis.INVERTED;
            pen.setColor(inverted ? Color.BLACK : Color.WHITE);
            pen.fillRect(0, 0, width, image.getHeight());
            pen.setColor(inverted ? Color.WHITE : Color.BLACK);
            parts.forEach(part -> draw(part, ascent, pen));
        } finally {
            pen.dispose();
        }
        return raster(image);
    }

    private void draw(SetPart part, int baseline, Graphics2D pen) {
        int cell = line.cell() * line.wide();
        int room = part.part().columns() * cell;
        boolean rightPage = line.text().rightToLeft();
        int from = rightPage
                ? line.width() - (part.part().from() * cell) - room
                : part.part().from() * cell;
        int natural = part.advance() * line.wide();
        boolean narrowed = natural > room;
        boolean right = rightPage != part.part().atEnd();
        int x = narrowed || !right ? from : from + room - natural;
        AffineTransform plain = pen.getTransform();
        pen.translate(x, 0);
        if (narrowed) {
            pen.scale(1.0 * room / part.advance(), line.high());
        } else {
            pen.scale(line.wide(), line.high());
        }
        part.layout().draw(pen, 0, baseline);
        if (line.emphasis() == Emphasis.UNDERLINED) {
            pen.fillRect(0, baseline + UNDERLINE, part.advance(), UNDERLINE);
        }
        pen.setTransform(plain);
    }

    private Raster raster(BufferedImage image) {
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int wide = image.getWidth();
        byte[] dots = new byte[grey.length / 8];
        for (int i = 0; i < grey.length; i++) {
            if (grey[i] >= 0) {
                dots[i / wide * (wide / 8) + i % wide / 8] |= (byte) (0x80 >> i % 8);
            }
        }
        return new Raster(line.width(), image.getHeight(), dots);
    }
}
