// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.escpos;

import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.spi.value.Gtin;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The barcodes of GS k, with the content that a printer accepts for each. */
public enum CodeKind {
    UPC_A(65, "[0-9]{11,12}"),
    UPC_E(66, "[0-9]{6,8}|[0-9]{11,12}"),
    EAN13(67, "[0-9]{12,13}"),
    EAN8(68, "[0-9]{7,8}"),
    CODE39(69, "[0-9A-Z .$/+%*-]{1,255}"),
    /** An even number of digits. */
    ITF(70, "([0-9]{2}){1,127}"),
    CODABAR(71, "[A-Da-d][0-9$+./:-]{1,253}[A-Da-d]"),
    CODE93(72, "[\\x00-\\x7F]{1,255}"),
    CODE128(73, "[\\x20-\\x7E]{1,120}"),
    GS1_128(74, "[\\x20-\\x7E]{1,255}"),
    /** Thirteen digits of a trade item, the check digit left to the printer. */
    GS1_DATABAR_OMNI(75, "[0-9]{13}"),
    GS1_DATABAR_TRUNCATED(76, "[0-9]{13}"),
    /** Begins with 0 or 1. */
    GS1_DATABAR_LIMITED(77, "[01][0-9]{12}"),
    GS1_DATABAR_EXPANDED(78, "[\\x20-\\x7E]{2,255}"),
    /** Code 128 whose sets the printer chooses. */
    CODE128_AUTO(79, "[\\x00-\\x7F]{1,255}");

    private final int number;
    private final Pattern content;

    CodeKind(int number, String content) {
        this.number = number;
        this.content = Pattern.compile(content);
    }

    /** The symbology of a receipt's barcode. */
    public static CodeKind of(Symbology symbology) {
        return switch (symbology) {
            case EAN_13 -> EAN13;
            case EAN_8 -> EAN8;
            case UPC_A -> UPC_A;
            case INTERLEAVED_2_OF_5 -> ITF;
            case CODE_39 -> CODE39;
            case CODE_128 -> CODE128;
        };
    }

    /**
     * The one of this name as manuals and lists of symbols write it, whatever stands between its letters: {@code UPC-A},
     * {@code EAN-13}, {@code GS1-DataBar-Omni}.
     */
    public static Optional<CodeKind> named(String name) {
        String wanted = letters(name);
        return Stream.of(values())
                .filter(it -> letters(it.name()).equals(wanted))
                .findFirst();
    }

    private static String letters(String name) {
        return name.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    int number() {
        return number;
    }

    byte[] data(String text) {
        if (!content.matcher(text).matches() || !checks(text)) {
            throw new IllegalArgumentException(this + " can not hold: " + text);
        }
        return this == CODE128 ? code128(text) : text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A printer prints nothing where a check digit that it is sent is wrong. */
    private boolean checks(String text) {
        int whole = switch (this) {
            case UPC_A -> 12;
            case EAN13 -> 13;
            case EAN8 -> 8;
            case UPC_E, CODE39, ITF, CODABAR, CODE93, CODE128, CODE128_AUTO -> 0;
            case GS1_128, GS1_DATABAR_OMNI, GS1_DATABAR_TRUNCATED, GS1_DATABAR_LIMITED, GS1_DATABAR_EXPANDED -> 0;
        };
        int last = text.length() - 1;
        return text.length() != whole || text.charAt(last) - '0' == Gtin.checkDigit(text.substring(0, last));
    }

    /** Pairs of digits in set C, all else in set B, where a brace is written twice. */
    private static byte[] code128(String text) {
        if (text.length() % 2 != 0 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ("{B" + text.replace("{", "{{")).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] data = new byte[2 + text.length() / 2];
        data[0] = '{';
        data[1] = 'C';
        for (int i = 0; i < text.length(); i += 2) {
            data[2 + i / 2] = (byte) Integer.parseInt(text.substring(i, i + 2));
        }
        return data;
    }
}
