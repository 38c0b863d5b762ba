// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Unit;

/**
 * How a shop's scales fill a barcode of restricted circulation: data, not code, since each country and each retailer has
 * its own (GS1 General Specifications, 2.1.12).
 *
 * <p>One character a digit: a digit stands for itself, {@code I} item, {@code P} price in minor units, {@code W} weight or
 * measure in steps of the unit, {@code N} count of pieces, {@code V} check digit of the price, {@code x} anything, {@code
 * C} check digit, last. {@code 21IIIIIWWWWWC} with kilograms of three digits is a five-digit item and its grams.
 *
 * @param unit of the weight; its digits say how fine the label is
 * @param checkDigits what a wrong check digit means
 */
public record LabelTemplate(String pattern, Unit unit, CheckDigits checkDigits) {
    private static final int MOST = 30;

    public LabelTemplate {
        boolean form = pattern.length() <= MOST && pattern.matches("[0-9]+[0-9IPWNVx]*C?");
        if (!form || !pattern.contains("I") || count(pattern, 'P', 'W', 'N') != 1 || scattered(pattern)) {
            throw new IllegalArgumentException(
                    "a template begins with digits and has one stretch of I and one of P, W or N, not \"" + pattern
                            + "\"");
        }
        int price = pattern.lastIndexOf('P') - pattern.indexOf('P') + 1;
        if (pattern.indexOf('V') >= 0 && (pattern.indexOf('P') < 0 || price < 4 || price > 5)) {
            throw new IllegalArgumentException("a price check digit needs a price of four or five digits: " + pattern);
        }
    }

    /** A template of kilograms and grams whose check digits must be right. */
    public static LabelTemplate of(String pattern) {
        return new LabelTemplate(pattern, Unit.KILOGRAM, CheckDigits.STRICT);
    }

    /** The same with check digits that may be wrong. */
    public LabelTemplate lenient() {
        return new LabelTemplate(pattern, unit, CheckDigits.LENIENT);
    }

    /** Whether a code has the length and the fixed digits of it; the check digit is not looked at. */
    public boolean fits(String code) {
        if (code.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            char wanted = pattern.charAt(i);
            char c = code.charAt(i);
            if (c < '0' || c > '9' || wanted >= '0' && wanted <= '9' && wanted != c) {
                return false;
            }
        }
        return true;
    }

    /** What a code says by this template; refused by {@link LabelReason}. */
    public Outcome<LabelRead> read(String code) {
        if (!fits(code)) {
            return Outcome.refused(LabelReason.OTHER_LABEL, "code", code, "template", pattern);
        }
        int last = code.length() - 1;
        int correct = Gtin.checkDigit(code.substring(0, last));
        boolean right = !pattern.endsWith("C") || code.charAt(last) == '0' + correct;
        if (!right && checkDigits == CheckDigits.STRICT) {
            return Outcome.refused(LabelReason.CHECK_DIGIT, "code", code, "correct", correct);
        }
        int verifier = pattern.indexOf('V');
        if (verifier >= 0) {
            int digit = PriceVerifier.of(digits(code, 'P'));
            if (code.charAt(verifier) != '0' + digit) {
                return Outcome.refused(LabelReason.PRICE_DIGIT, "code", code, "correct", digit);
            }
        }
        return Outcome.done(
                new LabelRead(this, digits(code, 'I'), digits(code, 'P'), digits(code, 'W'), digits(code, 'N'), right));
    }

    private String digits(String code, char field) {
        int from = pattern.indexOf(field);
        return from < 0 ? "" : code.substring(from, pattern.lastIndexOf(field) + 1);
    }

    private static int count(String pattern, char... fields) {
        int count = 0;
        for (char field : fields) {
            count += pattern.indexOf(field) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean scattered(String pattern) {
        return "IPWNV"
                .chars()
                .mapToObj(Character::toString)
                .anyMatch(field -> pattern.matches(".*" + field + "[^" + field + "]+" + field + ".*"));
    }
}
