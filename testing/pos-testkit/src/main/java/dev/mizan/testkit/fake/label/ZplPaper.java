// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.label;

import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.testkit.tck.label.PrintedLabel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads formats of ZPL II as a printer does, by Zebra's programming guide: what stands where on each label, and how often it
 * is printed. It shares nothing with what writes ZPL. Commands that it does not know are kept by name. Not thread-safe.
 */
public final class ZplPaper {
    private final BiConsumer<PrintedLabel, Integer> formats;
    private final List<String> unknown = new ArrayList<>();
    private final List<PrintedLabel.Field> fields = new ArrayList<>();
    private boolean open;
    private int width;
    private int height;
    private int copies = 1;
    private Handling after = Handling.TEAR_OFF;
    private int x;
    private int y;
    private int module = 2;
    private String kind = "";
    private String[] parameters = {};
    private @Nullable Character hex;
    private @Nullable String data;

    /** Hands on each format that is whole, and how many copies of it are asked for. */
    public ZplPaper(BiConsumer<PrintedLabel, Integer> formats) {
        this.formats = formats;
    }

    /** Commands that it did not know. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Whether a format has begun and not ended. */
    public boolean isOpen() {
        return open;
    }

    /** Forgets the format that has begun. */
    public void forget() {
        open = false;
        fields.clear();
    }

    /** Reads one command: its prefix and two letters, and what follows. */
    public void command(String name, String rest) {
        if (!open && !name.equals("^XA")) {
            unknown.add(name);
            return;
        }
        switch (name) {
            case "^XA" -> {
                open = true;
                fields.clear();
                copies = 1;
            }
            case "^XZ" -> {
                open = false;
                formats.accept(new PrintedLabel(width, height, fields, after), copies);
            }
            case "^CI" -> known(rest.equals("28"), name + rest);
            case "^PA" -> known(rest.equals("0,1,1,0"), name + rest);
            case "^MM" -> mode(rest);
            case "^PW" -> width = Integer.parseInt(rest);
            case "^LL" -> height = Integer.parseInt(rest);
            case "^PQ" -> copies = Integer.parseInt(rest);
            case "^BY" -> module = Integer.parseInt(rest);
            case "^FO" -> {
                String[] place = rest.split(",", -1);
                x = Integer.parseInt(place[0]);
                y = Integer.parseInt(place[1]);
                kind = "";
                hex = null;
                data = null;
            }
            case "^FH" -> hex = rest.isEmpty() ? '_' : rest.charAt(0);
            case "^FD" -> data = rest;
            case "^A0", "^A@", "^BE", "^B8", "^BU", "^B2", "^B3", "^BC", "^BX", "^BQ", "^GF" -> {
                kind = name;
                parameters = rest.split(",", -1);
            }
            case "^FS" -> end();
            default -> unknown.add(name);
        }
    }

    private void known(boolean is, String command) {
        if (!is) {
            unknown.add(command);
        }
    }

    private void mode(String letter) {
        switch (letter) {
            case "T" -> after = Handling.TEAR_OFF;
            case "P" -> after = Handling.PEEL_OFF;
            case "C" -> after = Handling.CUT;
            default -> unknown.add("^MM" + letter);
        }
    }

    private void end() {
        if (kind.equals("^GF")) {
            fields.add(new PrintedLabel.Dots(x, y, graphic()));
            return;
        }
        String text = text(data == null ? "" : data);
        switch (kind) {
            case "^A0" -> fields.add(letters("0", text));
            case "^A@" -> fields.add(letters(parameters[3], text));
            case "^BE" -> code("EAN_13", ZplCodesRead.checked(text));
            case "^B8" -> code("EAN_8", ZplCodesRead.checked(text));
            case "^BU" -> code("UPC_A", ZplCodesRead.checked(text));
            case "^B2" -> code("INTERLEAVED_2_OF_5", text);
            case "^B3" -> code("CODE_39", text);
            case "^BC" -> gs1("CODE_128", "GS1_128", ZplCodesRead.code128(text));
            case "^BX" -> {
                module = Integer.parseInt(parameters[1]);
                gs1("DATAMATRIX", "GS1_DATAMATRIX", ZplCodesRead.matrix(text, parameters[6].charAt(0)));
            }
            case "^BQ" -> {
                module = Integer.parseInt(parameters[2]);
                known(text.matches("(?s)[LMQH]A,.*"), "^BQ " + text);
                code("QR", text.substring(3));
            }
            default -> unknown.add("a field of nothing");
        }
    }

    private PrintedLabel.Letters letters(String font, String text) {
        return new PrintedLabel.Letters(x, y, Integer.parseInt(parameters[1]), font, text);
    }

    private void gs1(String plain, String gs1, String told) {
        boolean is = !told.isEmpty() && told.charAt(0) == '\u001D';
        code(is ? gs1 : plain, is ? told.substring(1) : told);
    }

    private void code(String symbology, String content) {
        fields.add(new PrintedLabel.Code(x, y, module, symbology, content));
    }

    private Raster graphic() {
        int bytes = Integer.parseInt(parameters[2]);
        int stride = Integer.parseInt(parameters[3]);
        known(parameters[0].equals("A") && parameters[1].equals(parameters[2]), "^GF" + parameters[0]);
        return new Raster(stride * 8, bytes / stride, HexFormat.of().parseHex(parameters[4]));
    }

    private String text(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < written.length(); at++) {
            if (hex != null && written.charAt(at) == hex) {
                bytes.write(Integer.parseInt(written.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(written.charAt(at));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
