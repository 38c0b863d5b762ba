// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.raster.QrLevel;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.text.ArabicLetters;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;

/**
 * Writes ESC/POS commands (Epson's application programming guide), each complete: a length is counted in bytes, a pulse has
 * its times, a picture all its dots. A parameter out of range is an {@link IllegalArgumentException}. Not thread-safe.
 */
public final class EscPos {
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int DLE = 0x10;
    private static final int QR = 49;
    private static final int PULSE_STEP = 2;
    private static final int PULSE_STEP_NOW = 100;

    private final Bytes bytes = new Bytes();

    /** An empty stream. */
    public EscPos() {}

    /** All settings as after switching on. */
    public EscPos init() {
        return put(ESC, '@');
    }

    /** Bold or not. */
    public EscPos bold(boolean on) {
        return put(ESC, 'E', on ? 1 : 0);
    }

    /** Underlined by 0 to 2 dots. */
    public EscPos underline(int dots) {
        return put(ESC, '-', in("underline", dots, 0, 2));
    }

    /** White on black or not. */
    public EscPos invert(boolean on) {
        return put(GS, 'B', on ? 1 : 0);
    }

    /** Upside down or not. */
    public EscPos upsideDown(boolean on) {
        return put(ESC, '{', on ? 1 : 0);
    }

    /** The font: 0 the larger, 1 the smaller. */
    public EscPos font(int font) {
        return put(ESC, 'M', in("font", font, 0, 2));
    }

    /** Letters so many times as wide and high, 1 to 8. */
    public EscPos size(int wide, int high) {
        return put(GS, '!', in("width", wide, 1, 8) - 1 << 4 | in("height", high, 1, 8) - 1);
    }

    /** Where lines, codes and pictures stand: 0 left, 1 centre, 2 right. */
    public EscPos align(int place) {
        return put(ESC, 'a', in("align", place, 0, 2));
    }

    /** The code table for letters beyond ASCII, by the printer's number. */
    public EscPos table(int number) {
        return put(ESC, 't', in("table", number, 0, 255));
    }

    /** Text that is encoded; a control byte in it is an {@link IllegalArgumentException}. */
    public EscPos text(byte[] encoded) {
        for (byte b : encoded) {
            if (b >= 0 && b < ' ' || b == 0x7F) {
                throw new IllegalArgumentException("a control byte among text: " + b);
            }
        }
        bytes.add(encoded);
        return this;
    }

    /**
     * A line by a code table of {@link Profiles#EPSON_80}'s maker, which is chosen before it; -1 for ASCII as it is. A table
     * of joined Arabic letters (37) is given them joined and from the left, since printers do neither. One with a character
     * that the table has not is an {@link IllegalArgumentException}.
     */
    public EscPos line(String words, int table) {
        if (table >= 0) {
            table(table);
        }
        CodeTable coded = EpsonTables.table(table);
        return text(coded.encode(words)
                        .or(() -> coded.encode(seen(words)))
                        .orElseThrow(() -> new IllegalArgumentException(words + " is not all in " + coded.charset())))
                .lineFeed();
    }

    private static String seen(String words) {
        return String.join("", ArabicLetters.fromTheLeft(words, Bidi.DIRECTION_RIGHT_TO_LEFT));
    }

    /** Prints the line. */
    public EscPos lineFeed() {
        return put('\n');
    }

    /** Prints the line and feeds so many lines, 0 to 255. */
    public EscPos feed(int lines) {
        return put(ESC, 'd', in("lines", lines, 0, 255));
    }

    /** Prints the line and feeds so many dots, 0 to 255. */
    public EscPos feedDots(int dots) {
        return put(ESC, 'J', in("dots", dots, 0, 255));
    }

    /** Lines so many dots apart, 0 to 255. */
    public EscPos lineSpacing(int dots) {
        return put(ESC, '3', in("dots", dots, 0, 255));
    }

    /** Lines as far apart as after switching on. */
    public EscPos usualLineSpacing() {
        return put(ESC, '2');
    }

    /** Cuts here. */
    public EscPos cut(Cut.Kind kind) {
        return put(GS, 'V', kind == Cut.Kind.FULL ? 0 : 1);
    }

    /** Feeds to the knife and so many dots more, then cuts. */
    public EscPos feedAndCut(Cut.Kind kind, int dots) {
        return put(GS, 'V', kind == Cut.Kind.FULL ? 65 : 66, in("dots", dots, 0, 255));
    }

    /** A pulse to the drawer, after what was printed before. Pin 2 or 5; times in milliseconds, 2 to 510. */
    public EscPos drawer(int pin, int on, int off) {
        return put(
                ESC,
                'p',
                pin(pin),
                in("on", on, PULSE_STEP, 255 * PULSE_STEP) / PULSE_STEP,
                in("off", off, PULSE_STEP, 255 * PULSE_STEP) / PULSE_STEP);
    }

    /** A pulse to the drawer at once; 100 to 800 milliseconds. */
    public EscPos drawerNow(int pin, int on) {
        return put(DLE, 0x14, 1, pin(pin), in("on", on, PULSE_STEP_NOW, 8 * PULSE_STEP_NOW) / PULSE_STEP_NOW);
    }

    private static int pin(int pin) {
        if (pin != 2 && pin != 5) {
            throw new IllegalArgumentException("a drawer hangs on pin 2 or 5, not " + pin);
        }
        return pin == 2 ? 0 : 1;
    }

    /** So many beeps of so many tenths of a second, 1 to 9 each. */
    public EscPos beep(int times, int tenths) {
        return put(ESC, 'B', in("times", times, 1, 9), in("tenths", tenths, 1, 9));
    }

    /** Asks for a status at once: 1 printer, 2 off-line cause, 3 error cause, 4 paper. */
    public EscPos statusNow(int which) {
        return put(DLE, 4, in("status", which, 1, 4));
    }

    /** Asks for a status after what was printed before: 1 paper, 2 drawer. */
    public EscPos status(int which) {
        return put(GS, 'r', in("status", which, 1, 4));
    }

    /** Has changes of the status told by themselves, by bits. */
    public EscPos tellStatus(int bits) {
        return put(GS, 'a', in("bits", bits, 0, 255));
    }

    /** How codes are drawn: where their letters stand (0 none, 1 above, 2 below, 3 both). */
    public EscPos codeLetters(int place) {
        return put(GS, 'H', in("place", place, 0, 3));
    }

    /** How high a barcode is, in dots. */
    public EscPos codeHeight(int dots) {
        return put(GS, 'h', in("height", dots, 1, 255));
    }

    /** How wide a module is, in dots. */
    public EscPos codeModule(int dots) {
        return put(GS, 'w', in("module", dots, 1, 6));
    }

    /** A barcode; content that the symbology can not hold is an {@link IllegalArgumentException}. */
    public EscPos barcode(CodeKind kind, String content) {
        byte[] data = kind.data(content);
        put(GS, 'k', kind.number(), data.length);
        bytes.add(data);
        return this;
    }

    /** A QR code model 2, its length counted in bytes of UTF-8. Modules of 1 to 16 dots. */
    public EscPos qr(String content, int module, QrLevel level) {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        symbol(QR, 65, 50, 0);
        symbol(QR, 67, in("module", module, 1, 16));
        symbol(QR, 69, 48 + level.ordinal());
        return symbolData(QR, data);
    }

    /** Sets something of a two-dimensional symbol. */
    public EscPos symbol(int kind, int function, int... values) {
        bytes.add(GS, '(', 'k').two(2 + values.length).add(kind, function).add(values);
        return this;
    }

    /** Stores and prints a two-dimensional symbol's data. */
    public EscPos symbolData(int kind, byte[] data) {
        bytes.add(GS, '(', 'k')
                .two(in("bytes", data.length, 1, 7_089) + 3)
                .add(kind, 80, 48)
                .add(data);
        return symbol(kind, 81, 48);
    }

    /** A picture by GS v 0. */
    public EscPos raster(Raster picture) {
        bytes.add(GS, 'v', '0', 0).two(Raster.stride(picture.width())).two(picture.height());
        bytes.add(picture.rows());
        return this;
    }

    /** A picture by GS ( L, which stores and prints; GS 8 L where it is too large for that. */
    public EscPos graphics(Raster picture) {
        byte[] rows = picture.rows();
        int length = rows.length + 10;
        if (length <= 0xFFFF) {
            bytes.add(GS, '(', 'L').two(length);
        } else {
            bytes.add(GS, '8', 'L').two(length & 0xFFFF).two(length >>> 16);
        }
        bytes.add(48, 112, 48, 1, 1, 49)
                .two(picture.width())
                .two(picture.height())
                .add(rows);
        return put(GS, '(', 'L', 2, 0, 48, 50);
    }

    /** A picture by ESC *, in stripes of 24 dots that are always whole. */
    public EscPos stripes(Raster picture) {
        lineSpacing(24);
        for (int top = 0; top < picture.height(); top += 24) {
            bytes.add(ESC, '*', 33).two(picture.width());
            for (int x = 0; x < picture.width(); x++) {
                for (int third = 0; third < 3; third++) {
                    int eight = 0;
                    for (int y = 0; y < 8; y++) {
                        eight = eight << 1 | (picture.isBlack(x, top + third * 8 + y) ? 1 : 0);
                    }
                    bytes.add(eight);
                }
            }
            lineFeed();
        }
        return usualLineSpacing();
    }

    private EscPos put(int... values) {
        bytes.add(values);
        return this;
    }

    private static int in(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " is " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    /** What was written so far. */
    public byte[] bytes() {
        return bytes.all();
    }
}
