// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

/** The character sets of GS1 (General Specifications, 7.11): digits, sets 82, 39 and 64, each a bit of a mask. */
final class Chars {
    static final int DIGIT = 1;
    static final int SET_82 = 2;
    static final int SET_39 = 4;
    static final int SET_64 = 8;

    /** In the order of the weights that the check pair gives them. */
    static final String OF_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private static final byte[] SETS = sets();

    private Chars() {}

    /** Whether all of a stretch is in a set. */
    static boolean in(int set, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= SETS.length || (SETS[c] & set) == 0) {
                return false;
            }
        }
        return true;
    }

    static boolean digits(String text, int from, int to) {
        int beyond = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            beyond |= digit | 9 - digit;
        }
        return beyond >= 0;
    }

    /** The number that two digits are. */
    static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static byte[] sets() {
        byte[] sets = new byte[128];
        mark(sets, OF_82, SET_82);
        mark(sets, "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", SET_39);
        mark(sets, "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz=", SET_64);
        mark(sets, "0123456789", DIGIT);
        return sets;
    }

    private static void mark(byte[] sets, String chars, int set) {
        for (int i = 0; i < chars.length(); i++) {
            sets[chars.charAt(i)] |= (byte) set;
        }
    }
}
