// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payable;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A bill as a supplier sent it, or a credit note.
 *
 * @param number as it is printed
 */
public record SupplierBill(String supplier, String number, LocalDate date, Money gross) {
    private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}+");

    public SupplierBill {
        if (supplier.isBlank() || number.isBlank() || !gross.isPositive()) {
            throw new IllegalArgumentException("bill \"" + number + "\" of \"" + supplier + "\" over " + gross);
        }
    }

    /**
     * What is left of the number when nobody's way of typing it counts: letters in one case, digits of any script as ours,
     * no signs, no leading zeros in a run of digits. {@code INV-007/26} and {@code inv 7 26} are one.
     */
    public String plainNumber() {
        StringBuilder plain = new StringBuilder();
        boolean afterDigits = false;
        for (MatchResult part : PART.matcher(westernDigits()).results().toList()) {
            boolean digits = Character.isDigit(part.group().charAt(0));
            plain.append(afterDigits && digits ? "." : "");
            plain.append(digits ? part.group().replaceFirst("^0+(?=.)", "") : part.group());
            afterDigits = digits;
        }
        return plain.isEmpty() ? number : plain.toString();
    }

    private String westernDigits() {
        StringBuilder plain = new StringBuilder();
        number.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
