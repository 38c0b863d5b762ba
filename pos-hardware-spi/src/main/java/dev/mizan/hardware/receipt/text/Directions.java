// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

/**
 * Invisible marks that hold the reading order of a line wherever it is shown (Unicode Standard Annex 9, isolates). Without
 * them a viewer reverses {@code -12.50} to {@code 12.50-} behind an Arabic word, and an English item name on an Arabic
 * page carries its amount along to the right. They take no place.
 *
 * @param used false for plain files, whose text stays free of invisible characters
 */
record Directions(boolean used) {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';

    /** A figure: always from left to right. */
    String figure(String text) {
        return isolated(text, false);
    }

    /** Words in the direction of the first letter of the {@code whole} text that they are a line of. */
    String words(String text, String whole, boolean rightToLeftPage) {
        return isolated(text, startsRightToLeft(whole, rightToLeftPage));
    }

    /** A whole line in the direction of its page. */
    String line(String text, boolean rightToLeftPage) {
        return isolated(text, rightToLeftPage);
    }

    private String isolated(String text, boolean rightToLeft) {
        if (!used || text.isEmpty()) {
            return text;
        }
        return (rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + text + END;
    }

    private static boolean startsRightToLeft(String text, boolean otherwise) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return false;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return true;
                default:
                    break;
            }
        }
        return otherwise;
    }
}
