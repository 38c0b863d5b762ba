// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Picture;
import dev.mizan.hardware.receipt.raster.Canvas;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.plugin.javapos.bridge.JposError;
import dev.mizan.spi.value.Text;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import jpos.JposException;
import jpos.POSPrinterConst;

/**
 * Bitmaps that a program has printed or keeps under a number: files of BMP, GIF, JPEG or PNG, made black and white at half
 * brightness, as wide as the paper with the picture at its place. Not thread-safe.
 */
final class ProgramPictures {
    static final int MOST = 20;
    private static final int HALF = 128 * 1_000;
    private static final int TALLEST = 8_000;

    private final Map<String, Raster> kept = new HashMap<>();
    private int drawn;

    /** The pictures by the names that nodes have. */
    Map<String, Raster> all() {
        return Map.copyOf(kept);
    }

    boolean has(int number) {
        return kept.containsKey(name(number));
    }

    static Node numbered(int number) {
        return new Picture(name(number), Text.of("bitmap " + number, "صورة " + number));
    }

    private static String name(int number) {
        return "bitmap-" + number;
    }

    /** Keeps a file's picture under a number, 1 to 20; an empty name forgets it. */
    void keep(int number, String file, int width, int place, int paper) throws JposException {
        if (number < 1 || number > MOST) {
            throw OfferedService.unsupported("bitmap " + number);
        }
        if (file.isEmpty()) {
            kept.remove(name(number));
        } else {
            kept.put(name(number), placed(bytes(file), width, place, paper));
        }
    }

    /** A picture to be printed once. */
    Node once(byte[] image, int width, int place, int paper) throws JposException {
        String name = "drawn-" + drawn++;
        kept.put(name, placed(image, width, place, paper));
        return new Picture(name, Text.of("bitmap", "صورة"));
    }

    /** What was to be printed once is forgotten, once it was handed on. */
    void forget(List<Node> printed) {
        for (Node node : printed) {
            if (node instanceof Picture it && it.name().startsWith("drawn-")) {
                kept.remove(it.name());
            }
        }
    }

    static byte[] bytes(String file) throws JposException {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new JposException(JposError.NOEXIST.code(), "no file " + file, e);
        }
    }

    private static Raster placed(byte[] file, int width, int place, int paper) throws JposException {
        BufferedImage image = read(file);
        int wide = width == POSPrinterConst.PTR_BM_ASIS ? image.getWidth() : width;
        int high = (int) Math.min(Integer.MAX_VALUE, Math.max(1L, (long) image.getHeight() * wide / image.getWidth()));
        int left = switch (place) {
            case POSPrinterConst.PTR_BM_LEFT -> 0;
            case POSPrinterConst.PTR_BM_CENTER -> (paper - wide) / 2;
            case POSPrinterConst.PTR_BM_RIGHT -> paper - wide;
            default -> place;
        };
        if (wide < 1 || left < 0 || left + wide > paper || high > TALLEST) {
            throw extended(POSPrinterConst.JPOS_EPTR_TOOBIG, wide + " dots at " + place + " on " + paper);
        }
        return onPaper(scaled(image, wide, high), left, paper);
    }

    private static BufferedImage read(byte[] file) throws JposException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw extended(POSPrinterConst.JPOS_EPTR_BADFORMAT, "no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (reader.getWidth(0) > Raster.MOST || reader.getHeight(0) > TALLEST) {
                    throw extended(POSPrinterConst.JPOS_EPTR_TOOBIG, "a picture of too many dots");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // what readers of broken files throw
            throw extended(POSPrinterConst.JPOS_EPTR_BADFORMAT, "not to be read: " + e.getMessage());
        }
    }

    /** On white, so that what is transparent stays paper. */
    private static BufferedImage scaled(BufferedImage image, int wide, int high) {
        BufferedImage white = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = white.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, wide, high, null);
        pen.dispose();
        return white;
    }

    private static Raster onPaper(BufferedImage image, int left, int paper) {
        Canvas canvas = new Canvas(paper);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int light = 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF); // ITU-R BT.601
                if (light < HALF) {
                    canvas.dot(left + x, y);
                }
            }
        }
        canvas.downTo(image.getHeight());
        return canvas.picture();
    }

    private static JposException extended(int code, String why) {
        return new JposException(JposError.EXTENDED.code(), code, why);
    }
}
