// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Arabic letters joined as they are written, by the presentation forms of Unicode, for what joins none by itself: a font
 * without tables of its own, a code page of a printer. Marks and other scripts stay as they are; nothing is refused.
 */
public final class ArabicLetters {
    /** How many forms each letter from U+0621 on has, in the order of the block from U+FE80: 0 for no letter of its own. */
    private static final String FORMS = "12222424244444222244444444" + "000000" + "4444444224";

    private static final char FIRST = '\u0621';
    private static final char FIRST_FORM = '\uFE80';
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    /** The four alefs that a lam takes with it, from U+FEF5 on. */
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    /** Letters of Persian and Urdu with their first form and how many. */
    private static final String OTHERS =
            "\u067E\uFB564\u0686\uFB7A4\u0698\uFB8A2\u06A9\uFB8E4\u06AF\uFB924\u06CC\uFBFC4";

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB";

    private ArabicLetters() {}

    /** The letters in the forms of their places; the text stays in reading order. */
    public static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (transparent(letter)) {
                out.append(letter);
                continue;
            }
            int next = next(text, i);
            if (letter == LAM && next < text.length() && ALEFS.indexOf(text.charAt(next)) >= 0) {
                out.append((char) ('\uFEF5' + 2 * ALEFS.indexOf(text.charAt(next)) + (before ? 1 : 0)));
                out.append(text, i + 1, next);
                i = next;
                before = false;
                continue;
            }
            boolean after = forms(letter) == 4 && next < text.length() && takes(text.charAt(next));
            out.append(form(letter, before && takes(letter), after));
            before = forms(letter) == 4 || letter == TATWEEL;
        }
        return out.toString();
    }

    /**
     * The runs of one line as they stand on paper, from the left, letters joined and brackets mirrored (Unicode Standard Annex
     * 9).
     *
     * @param direction of the line, a constant of {@link Bidi} such as {@link Bidi#DIRECTION_RIGHT_TO_LEFT}
     */
    public static List<String> fromTheLeft(String text, int direction) {
        String joined = joined(text);
        Bidi bidi = new Bidi(joined, direction);
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<String> runs = new ArrayList<>();
        for (int i : order) {
            String part = joined.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs.add(bidi.getRunLevel(i) % 2 == 1 ? reversed(part) : part);
        }
        return runs;
    }

    private static String reversed(String part) {
        StringBuilder mirrored = new StringBuilder(part);
        for (int i = 0; i < mirrored.length(); i++) {
            int at = MIRRORED.indexOf(mirrored.charAt(i));
            if (at >= 0) {
                mirrored.setCharAt(i, MIRRORED.charAt(at ^ 1));
            }
        }
        return mirrored.reverse().toString();
    }

    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && transparent(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static char form(char letter, boolean before, boolean after) {
        int forms = forms(letter);
        if (forms < 2) {
            return forms == 1 ? FIRST_FORM : letter;
        }
        int which = (before ? 1 : 0) + (after ? 2 : 0);
        return (char) (first(letter) + which);
    }

    /** Whether a letter joins the one before it. */
    private static boolean takes(char letter) {
        return forms(letter) >= 2 || letter == TATWEEL;
    }

    /** Vowels and other marks stand on letters and break no joint. */
    private static boolean transparent(char letter) {
        return letter >= '\u064B' && letter <= '\u065F' || letter == '\u0670';
    }

    private static int forms(char letter) {
        int at = letter - FIRST;
        if (at >= 0 && at < FORMS.length()) {
            return FORMS.charAt(at) - '0';
        }
        int other = OTHERS.indexOf(letter);
        return other >= 0 && other % 3 == 0 ? OTHERS.charAt(other + 2) - '0' : 0;
    }

    private static char first(char letter) {
        int other = OTHERS.indexOf(letter);
        if (other >= 0) {
            return OTHERS.charAt(other + 1);
        }
        char form = FIRST_FORM;
        for (int at = 0; at < letter - FIRST; at++) {
            form += (char) (FORMS.charAt(at) - '0');
        }
        return form;
    }
}
