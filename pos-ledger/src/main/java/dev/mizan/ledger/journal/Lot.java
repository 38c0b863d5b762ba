// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of something a leg moves at what it cost, told apart by when it was acquired: shares, gold, or goods of a shop
 * that keeps them in its books. A quantity at a cost is its value exactly, so that no rest is ever rounded away;
 * what has no such cost is {@linkplain #bought bought} as two lots. The canonical text is {@code
 * 3 DATES 33.33 SAR 2026-01-05 R1}.
 *
 * @param quantity into the account where positive, never zero, with at most {@value #MOST_DIGITS} decimals
 * @param commodity one word that hledger, ledger and Beancount take as it is: 2 to 24 capital letters, with
 *     underscores between them; never the code of a currency
 * @param cost of one, not negative, in the books' currency, with at most {@value #MOST_DIGITS} decimals
 * @param label that tells lots of one day apart, or empty: up to 40 letters, digits, dots, dashes or underscores
 */
public record Lot(
        BigDecimal quantity, String commodity, BigDecimal cost, Currency currency, LocalDate acquired, String label) {
    /** The most decimals of a quantity or a cost. */
    public static final int MOST_DIGITS = 9;

    private static final Pattern COMMODITY = Pattern.compile("[A-Z][A-Z_]{0,22}[A-Z]");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9._-]{0,40}");
    private static final Pattern TEXT =
            Pattern.compile("(-?[0-9.]{1,30}) ([A-Z_]{2,24}) ([0-9.]{1,30}) ([A-Z]{3}) ([0-9-]{10})(?: (\\S+))?");

    /** Refuses as a bug what has no exact value or no name; see the parameters. */
    public Lot {
        quantity = plain(quantity);
        cost = plain(cost);
        if (!COMMODITY.matcher(commodity).matches() || Currency.find(commodity).isPresent()) {
            throw new IllegalArgumentException("a commodity takes 2 to 24 capital letters or underscores and is no"
                    + " currency, not \"" + commodity + "\"");
        }
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("a label takes letters, digits, dots and dashes, not \"" + label + "\"");
        }
        if (quantity.signum() == 0 || cost.signum() < 0) {
            throw new IllegalArgumentException(quantity + " " + commodity + " at " + cost + " is no lot");
        }
        value(quantity, cost, currency);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        if (plain.scale() > MOST_DIGITS || plain.precision() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("at most " + MOST_DIGITS + " decimals, not " + plain);
        }
        return plain;
    }

    private static Money value(BigDecimal quantity, BigDecimal cost, Currency currency) {
        return Money.of(quantity.multiply(cost).stripTrailingZeros().toPlainString(), currency);
    }

    /** What it cost together, a credit where the quantity is negative. */
    public Money value() {
        return value(quantity, cost, currency);
    }

    /** So much of the same lot: what of it is given away where it is negative. */
    public Lot of(BigDecimal some) {
        return new Lot(some, commodity, cost, currency, acquired, label);
    }

    /** The same the other way. */
    public Lot negated() {
        return of(quantity.negate());
    }

    /** By what it is told apart from other lots: all but how much of it. */
    public String purchase() {
        return commodity + " " + costText() + " " + currency + " " + acquired + (label.isEmpty() ? "" : " " + label);
    }

    /**
     * Whole pieces that were bought for a total: one lot where their cost is even, else two, the dearer one by one minor
     * unit; their values sum to the total exactly.
     */
    public static List<Lot> bought(long pieces, String commodity, Money total, LocalDate acquired, String label) {
        if (pieces <= 0 || total.isNegative()) {
            throw new IllegalArgumentException(pieces + " pieces for " + total);
        }
        Currency currency = total.currency();
        long dearer = total.minor() % pieces;
        List<Lot> lots = new ArrayList<>();
        for (long extra = 0; extra <= 1; extra++) {
            long some = extra == 0 ? pieces - dearer : dearer;
            BigDecimal cost = BigDecimal.valueOf(total.minor() / pieces + extra, currency.digits());
            if (some > 0) {
                lots.add(new Lot(BigDecimal.valueOf(some), commodity, cost, currency, acquired, label));
            }
        }
        return lots;
    }

    /** The cost of one with the digits of the currency at least. */
    public String costText() {
        return cost.setScale(Math.max(cost.scale(), currency.digits()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** Reads what {@link #toString} writes, and nothing else. */
    public static Lot parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("a lot is written 3 DATES 33.33 SAR 2026-01-05 R1, not " + text);
        }
        Lot read = new Lot(
                new BigDecimal(found.group(1)),
                found.group(2),
                new BigDecimal(found.group(3)),
                Currency.of(found.group(4)),
                LocalDate.parse(found.group(5)),
                Objects.requireNonNullElse(found.group(6), ""));
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("a lot is written " + read + ", not " + text);
        }
        return read;
    }

    @Override
    public String toString() {
        return quantity.toPlainString() + " " + purchase();
    }
}
