// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner.wedge;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;

/**
 * Maps what a scanner typed back to what it read. A scanner sends the keys of a US keyboard; the machine makes letters of
 * them by its own layout, and under an Arabic one {@code SKU-42} arrives as Arabic letters. A text that more than one row of
 * keys could have made is refused, never guessed.
 */
public enum KeyboardLayout {
    US(
            "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] \\ a s d f g h j k l ; ' z x c v b n m " + ", . /",
            "~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } | A S D F G H J K L : \" Z X C V B N M " + "< > ?"),
    /** British: a pound sign, and {@code "} and {@code @} changed places. */
    UK(
            "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] # a s d f g h j k l ; ' z x c v b n m , " + ". /",
            "\u00ac ! \" \u00a3 $ % ^ & * ( ) _ + Q W E R T Y U I O P { } ~ A S D F G H J K L : @ Z X "
                    + "C V B N M < > ?"),
    GERMAN(
            "^ 1 2 3 4 5 6 7 8 9 0 \u00df \u00b4 q w e r t z u i o p \u00fc + # a s d f g h j k l "
                    + "\u00f6 \u00e4 y x c v b n m , . -",
            "\u00b0 ! \" \u00a7 $ % & / ( ) = ? ` Q W E R T Z U I O P \u00dc * ' A S D F G H J K L "
                    + "\u00d6 \u00c4 Y X C V B N M ; : _"),
    FRENCH(
            "\u00b2 & \u00e9 \" ' ( - \u00e8 _ \u00e7 \u00e0 ) = a z e r t y u i o p ^ $ * q s d f g h "
                    + "j k l m \u00f9 w x c v b n , ; : !",
            "~ 1 2 3 4 5 6 7 8 9 0 \u00b0 + A Z E R T Y U I O P \u00a8 \u00a3 \u00b5 Q S D F G H J K L "
                    + "M % W X C V B N ? . / \u00a7"),
    /** Arabic (101): some keys make two letters. */
    ARABIC(
            "\u0630 1 2 3 4 5 6 7 8 9 0 - = \u0636 \u0635 \u062b \u0642 \u0641 \u063a \u0639 \u0647 "
                    + "\u062e \u062d \u062c \u062f \\ \u0634 \u0633 \u064a \u0628 \u0644 \u0627 \u062a \u0646 "
                    + "\u0645 \u0643 \u0637 \u0626 \u0621 \u0624 \u0631 \u0644\u0627 \u0649 \u0629 \u0648 \u0632 "
                    + "\u0638",
            "\u0651 ! @ # $ % ^ & * ) ( _ + \u064e \u064b \u064f \u064c \u0644\u0625 \u0625 \u2018 "
                    + "\u00f7 \u00d7 \u061b < > | \u0650 \u064d ] [ \u0644\u0623 \u0623 \u0640 \u060c / : \" ~ "
                    + "\u0652 } { \u0644\u0622 \u0622 \u2019 , . \u061f"),
    /** The same where digits are Arabic-Indic. */
    ARABIC_DIGITS(
            "\u0630 \u0661 \u0662 \u0663 \u0664 \u0665 \u0666 \u0667 \u0668 \u0669 \u0660 - = \u0636 "
                    + "\u0635 \u062b \u0642 \u0641 \u063a \u0639 \u0647 \u062e \u062d \u062c \u062f \\ \u0634 "
                    + "\u0633 \u064a \u0628 \u0644 \u0627 \u062a \u0646 \u0645 \u0643 \u0637 \u0626 \u0621 "
                    + "\u0624 \u0631 \u0644\u0627 \u0649 \u0629 \u0648 \u0632 \u0638",
            "\u0651 ! @ # $ % ^ & * ) ( _ + \u064e \u064b \u064f \u064c \u0644\u0625 \u0625 \u2018 "
                    + "\u00f7 \u00d7 \u061b < > | \u0650 \u064d ] [ \u0644\u0623 \u0623 \u0640 \u060c / : \" ~ "
                    + "\u0652 } { \u0644\u0622 \u0622 \u2019 , . \u061f");

    private final KeyTable table;

    KeyboardLayout(String plain, String shifted) {
        this.table = KeyTable.of(plain, shifted);
    }

    /**
     * What was read where this was typed. Refused with {@link WedgeReason#UNKNOWN_KEY} or {@link WedgeReason#TWO_READINGS}.
     */
    public Outcome<String> read(String typed) {
        return this == US ? plain(typed) : table.read(typed, name());
    }

    /** What this layout makes of a code that a scanner sends; for tests and simulators. */
    public Outcome<String> type(String code) {
        return table.type(code, name());
    }

    private static Outcome<String> plain(String typed) {
        for (char c : typed.toCharArray()) {
            if (c < ' ' || c > '~') {
                return Outcome.refused(WedgeReason.UNKNOWN_KEY, "layout", US.name(), "key", c);
            }
        }
        return Outcome.done(typed);
    }

    /** Whether two layouts would read the same; for a host that must choose one. */
    public boolean agreesWith(KeyboardLayout other, String typed) {
        Outcome<String> mine = read(typed);
        Outcome<String> theirs = other.read(typed);
        return !(mine instanceof Refused) && mine.equals(theirs);
    }
}
