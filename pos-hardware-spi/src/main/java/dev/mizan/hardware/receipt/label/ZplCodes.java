// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.label;

import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.raster.QrDots;

/** The commands of a label's codes. */
record ZplCodes(Label.Field field) {
    /** What begins a command of DataMatrix within its data; no character of GS1. */
    private static final char ESCAPE = '@';

    private static final int PAIRS_WORTH_A_SWITCH = 4;

    String zpl() {
        if (field instanceof Label.Code code) {
            return "^BY" + code.module() + bars(code);
        }
        if (field instanceof Label.Square square) {
            return "^BQN,2," + square.module()
                    + ZplLabels.data(QrDots.level(square.code()).name() + "A,"
                            + square.code().content());
        }
        if (field instanceof Label.Gs1Bars bars) {
            return "^BY" + bars.module() + "^BCN," + bars.high() + ",N,N"
                    + ZplLabels.data(fnc1(bars.elements().carried()))
                    + "^FS\n^FO" + bars.x() + "," + (bars.y() + bars.high() + 6) + "^A0N,"
                    + Math.max(16, bars.module() * 10)
                    + ZplLabels.data(bars.elements().toString());
        }
        if (field instanceof Label.Gs1Matrix matrix) {
            String carried = matrix.elements().carried().replace(String.valueOf(Gs1Elements.FNC1), ESCAPE + "1");
            return "^BXN," + matrix.module() + ",200,,,," + ESCAPE + ZplLabels.data(ESCAPE + "1" + carried);
        }
        throw new IllegalArgumentException("no code: " + field);
    }

    private static String bars(Label.Code code) {
        String height = "," + code.high() + ",Y,N";
        Symbology symbology = code.barcode().symbology();
        String kind = switch (symbology) {
            case EAN_13 -> "^BEN" + height;
            case EAN_8 -> "^B8N" + height;
            case UPC_A -> "^BUN" + height;
            case INTERLEAVED_2_OF_5 -> "^B2N" + height;
            case CODE_39 -> "^B3N,N" + height;
            case CODE_128 -> "^BCN" + height;
        };
        String content = code.barcode().content();
        String sent = switch (symbology) {
            case EAN_13, EAN_8, UPC_A -> content.substring(0, content.length() - 1); // it adds the check digit
            case CODE_128 -> setB(content);
            case INTERLEAVED_2_OF_5, CODE_39 -> content;
        };
        return kind + ZplLabels.data(sent);
    }

    /** Three characters of set B are written by the number of their symbols (table of invocation characters of ^BC). */
    private static String setB(String text) {
        StringBuilder sent = new StringBuilder();
        for (char c : text.toCharArray()) {
            sent.append(
                    switch (c) {
                        case '>' -> ">0";
                        case '^' -> "><";
                        case '~' -> ">=";
                        default -> String.valueOf(c);
                    });
        }
        return sent.toString();
    }

    /** A GS1-128 symbol: FNC1 first, digits in pairs where four or more stand together, else set B. */
    private static String fnc1(String carried) {
        boolean pairs = digits(carried, 0) >= PAIRS_WORTH_A_SWITCH;
        StringBuilder sent = new StringBuilder(pairs ? ">;>8" : ">:>8");
        int at = 0;
        while (at < carried.length()) {
            int run = digits(carried, at);
            if (carried.charAt(at) == Gs1Elements.FNC1) {
                sent.append(">8");
                at++;
            } else if (pairs ? run >= 2 : run >= PAIRS_WORTH_A_SWITCH && run % 2 == 0) {
                sent.append(pairs ? "" : ">5").append(carried, at, at + 2);
                pairs = true;
                at += 2;
            } else {
                sent.append(pairs ? ">6" : "").append(setB(carried.substring(at, at + 1)));
                pairs = false;
                at++;
            }
        }
        return sent.toString();
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }
}
