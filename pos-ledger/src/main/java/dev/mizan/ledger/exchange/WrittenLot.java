// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lot as the text programs write it: {@code 3 DATES {33.33 SAR, 2026-01-05, "R1"}} or {@code 3 DATES @@ 99.99 SAR}. What
 * was acquired on no day that is told was acquired on that of its entry. The cost of one is taken only where it is exact.
 */
record WrittenLot(
        BigDecimal quantity,
        String commodity,
        BigDecimal cost,
        Currency currency,
        Optional<LocalDate> acquired,
        String label) {
    private static final String NUMBER = "([-+]?[0-9][0-9,]*(?:\\.[0-9]*)?)";
    private static final String COMMODITY = "([A-Z][A-Z_]{0,22}[A-Z])";
    private static final Pattern HELD = Pattern.compile(NUMBER + "\\s+" + COMMODITY + "\\s*\\{\\s*" + NUMBER
            + "\\s+([A-Z]{3})(?:,\\s*(\\d{4}-\\d{2}-\\d{2}))?(?:,\\s*\"([^\"]*)\")?\\s*\\}");
    private static final Pattern PRICED =
            Pattern.compile(NUMBER + "\\s+" + COMMODITY + "\\s*(@@?)\\s*" + NUMBER + "\\s+([A-Z]{3})");

    /** A posting of so much of a commodity that is no currency; empty for one of money. */
    static Optional<WrittenLot> find(String written, int line) {
        Matcher held = HELD.matcher(written);
        Matcher priced = PRICED.matcher(written);
        boolean isPriced = priced.matches() && Currency.find(priced.group(2)).isEmpty();
        try {
            return held.matches() ? Optional.of(held(held)) : isPriced ? Optional.of(priced(priced)) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw BadJournal.at(line, String.valueOf(e.getMessage()));
        }
    }

    private static WrittenLot held(Matcher held) {
        return new WrittenLot(
                number(held.group(1)),
                held.group(2),
                number(held.group(3)),
                Currency.of(held.group(4)),
                Optional.ofNullable(held.group(5)).map(LocalDate::parse),
                Objects.requireNonNullElse(held.group(6), ""));
    }

    private static WrittenLot priced(Matcher priced) {
        BigDecimal quantity = number(priced.group(1));
        BigDecimal price = number(priced.group(4));
        boolean total = priced.group(3).equals("@@");
        return new WrittenLot(
                quantity,
                priced.group(2),
                total ? each(price, quantity.abs()) : price,
                Currency.of(priced.group(5)),
                Optional.empty(),
                "");
    }

    private static BigDecimal each(BigDecimal total, BigDecimal quantity) {
        try {
            return total.divide(quantity);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(total + " for " + quantity + " makes no exact cost of one", e);
        }
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    /** The lot, which a note may tell more exactly. */
    Lot lot(Optional<String> purchase, LocalDate on) {
        return purchase.isPresent()
                ? same(Lot.parse(quantity.stripTrailingZeros().toPlainString() + " " + purchase.get()))
                : new Lot(quantity, commodity, cost, currency, acquired.orElse(on), label);
    }

    private Lot same(Lot noted) {
        Money told = new Lot(quantity, commodity, cost, currency, noted.acquired(), "").value();
        if (!noted.commodity().equals(commodity) || !noted.value().equals(told)) {
            throw new IllegalArgumentException(told + " of " + commodity + ", but the lot is " + noted);
        }
        return noted;
    }
}
