// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

/** Bars of EAN-13, EAN-8 and UPC-A. */
final class EanBars {
    private static final String[] LEFT_ODD = {
        "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"
    };
    /** Which of the left digits are even, by the first digit that has no bars of its own. */
    private static final String[] PARITY = {
        "OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO"
    };

    private static final String GUARD = "101";
    private static final String MIDDLE = "01010";

    private EanBars() {}

    static String thirteen(String digits) {
        String parity = PARITY[digits.charAt(0) - '0'];
        StringBuilder bars = new StringBuilder(GUARD);
        for (int i = 1; i <= 6; i++) {
            bars.append(parity.charAt(i - 1) == 'O' ? left(digits.charAt(i)) : even(digits.charAt(i)));
        }
        bars.append(MIDDLE);
        for (int i = 7; i <= 12; i++) {
            bars.append(right(digits.charAt(i)));
        }
        return bars.append(GUARD).toString();
    }

    static String eight(String digits) {
        StringBuilder bars = new StringBuilder(GUARD);
        for (int i = 0; i < 4; i++) {
            bars.append(left(digits.charAt(i)));
        }
        bars.append(MIDDLE);
        for (int i = 4; i < 8; i++) {
            bars.append(right(digits.charAt(i)));
        }
        return bars.append(GUARD).toString();
    }

    private static String left(char digit) {
        return LEFT_ODD[digit - '0'];
    }

    private static String right(char digit) {
        return left(digit).replace('0', 'x').replace('1', '0').replace('x', '1');
    }

    private static String even(char digit) {
        return new StringBuilder(right(digit)).reverse().toString();
    }
}
