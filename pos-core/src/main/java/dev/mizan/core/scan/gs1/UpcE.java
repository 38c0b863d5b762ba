// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Outcome;

/** The short UPC on small packs: its zeros are left out by rule (GS1 General Specifications, 5.2.2.4.2). */
public final class UpcE {
    private UpcE() {}

    /**
     * The UPC-A of a UPC-E of six digits, seven (with its number system, 0 or 1) or eight (with its check digit, which
     * must be right). Refused with NON_DIGIT, TOO_SHORT, TOO_LONG, CONTENT (the number system) or CHECKSUM.
     */
    public static Outcome<String> expand(String short6to8) {
        int length = short6to8.length();
        if (!Chars.digits(short6to8, 0, length)) {
            return Outcome.refused(Gs1Reason.NON_DIGIT, "value", short6to8);
        }
        if (length < 6 || length > 8) {
            Gs1Reason reason = length < 6 ? Gs1Reason.TOO_SHORT : Gs1Reason.TOO_LONG;
            return Outcome.refused(reason, "value", short6to8, "field", "UPC-E");
        }
        String seven = length == 6 ? "0" + short6to8 : short6to8.substring(0, 7);
        if (seven.charAt(0) > '1') {
            return Outcome.refused(Gs1Reason.CONTENT, "value", short6to8, "field", "UPC-E");
        }
        String payload = payload(seven);
        String whole = payload + CheckDigit.of(payload);
        if (length == 8 && whole.charAt(11) != short6to8.charAt(7)) {
            return Outcome.refused(Gs1Reason.CHECKSUM, "value", short6to8, "correct", whole.charAt(11));
        }
        return Outcome.done(whole);
    }

    private static String payload(String seven) {
        String d = seven.substring(1);
        char last = d.charAt(5);
        String body = switch (last) {
            case '0', '1', '2' -> d.substring(0, 2) + last + "0000" + d.substring(2, 5);
            case '3' -> d.substring(0, 3) + "00000" + d.substring(3, 5);
            case '4' -> d.substring(0, 4) + "00000" + d.charAt(4);
            default -> d.substring(0, 5) + "0000" + last;
        };
        return seven.charAt(0) + body;
    }
}
