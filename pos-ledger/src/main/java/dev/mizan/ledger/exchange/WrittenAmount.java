// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount as the text programs write it: {@code 100.00 USD @@ 375.00 SAR}, {@code SAR -5}, {@code 1,000.00 SAR}. A
 * price for one unit is taken only where its total is exact: a total is never rebuilt from a rate.
 */
record WrittenAmount(Money amount, Optional<Money> price) {
    /** Longer than any price; an exponent could stand for more digits than there is memory. */
    private static final int MOST_SIGNS = 64;

    static WrittenAmount read(String written, int line) {
        try {
            int at = written.indexOf('@');
            if (at < 0) {
                return new WrittenAmount(money(written), Optional.empty());
            }
            Money amount = money(written.substring(0, at));
            boolean total = written.startsWith("@@", at);
            String price = written.substring(at + (total ? 2 : 1));
            return new WrittenAmount(amount, Optional.of(total ? money(price) : total(amount, price)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw BadJournal.at(line, String.valueOf(e.getMessage()));
        }
    }

    static Money money(String written) {
        String text = written.strip();
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a number and a currency are wanted, not \"" + text + "\"");
        }
        String first = text.substring(0, space);
        String second = text.substring(space + 1).strip();
        boolean numberFirst = isNumber(first);
        return Money.of(plain(numberFirst ? first : second), Currency.of(numberFirst ? second : first));
    }

    private static Money total(Money amount, String price) {
        String text = price.strip();
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a price and a currency are wanted, not \"" + text + "\"");
        }
        String one = plain(text.substring(0, space));
        if (one.length() > MOST_SIGNS || one.toUpperCase(Locale.ROOT).indexOf('E') >= 0) {
            throw new IllegalArgumentException("not a plain decimal number: \"" + one + "\"");
        }
        BigDecimal total = new BigDecimal(one).multiply(new BigDecimal(amount.toPlainString()));
        return Money.of(
                        total.toPlainString(),
                        Currency.of(text.substring(space + 1).strip()))
                .absolute();
    }

    private static boolean isNumber(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }

    private static String plain(String number) {
        String plain = number.replace(",", "");
        return plain.startsWith("+") ? plain.substring(1) : plain;
    }
}
