// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency.sheet;

import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one publisher told of one currency in others, day by day: one unit of the base is so many of each. Immutable, safe for use
 * by many threads. What was published and what follows from it are two doors, so that nobody takes the one for the other.
 */
public final class RateSheet {
    /** The most digits after the point that a cross rate may be asked for. */
    public static final int MOST_DIGITS = 9;

    private final String board;
    private final Currency base;
    private final LocalTime told;
    private final ZoneId zone;
    private final SortedMap<LocalDate, Map<Currency, Ratio>> days;

    /**
     * A sheet as a reader of it found it; all rates above zero.
     *
     * @param told at which time of its day, where it is published, a rate is made known
     */
    RateSheet(
            String board,
            Currency base,
            LocalTime told,
            ZoneId zone,
            SortedMap<LocalDate, ? extends Map<Currency, Ratio>> days) {
        this.board = board;
        this.base = base;
        this.told = told;
        this.zone = zone;
        SortedMap<LocalDate, Map<Currency, Ratio>> copy = new TreeMap<>();
        days.forEach((day, rates) -> copy.put(day, Map.copyOf(rates)));
        this.days = Collections.unmodifiableSortedMap(copy);
    }

    /** One unit of what is told. */
    public Currency base() {
        return base;
    }

    /** The days with rates, in order. */
    public SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days.keySet()));
    }

    /** All that was published for a day, exactly, by the codes of the currencies; none for a day without rates. */
    public List<RateQuote> quotes(LocalDate day) {
        return days.getOrDefault(day, Map.of()).entrySet().stream()
                .map(it -> quote(base, it.getKey(), day, it.getValue(), "reference rates"))
                .sorted((one, other) ->
                        one.quoted().code().compareTo(other.quoted().code()))
                .toList();
    }

    private RateQuote quote(Currency from, Currency to, LocalDate day, Ratio rate, String source) {
        Instant published = day.atTime(told).atZone(zone).toInstant();
        return new RateQuote(from, to, day, rate, published, source);
    }

    /**
     * What one unit of the one is in the other by way of the base, exactly: the quotient of the two published figures. Refused
     * where the day or one of the currencies is not on the sheet; the base stands for itself.
     */
    public Outcome<Ratio> exact(CurrencyPair pair, LocalDate day) {
        Map<Currency, Ratio> rates = days.get(day);
        if (rates == null) {
            return Outcome.refused(CurrencyReason.NOT_PUBLISHED, "board", board, "day", day);
        }
        return of(rates, pair.base(), day)
                .then(from -> of(rates, pair.quoted(), day).map(to -> to.dividedBy(from)));
    }

    private Outcome<Ratio> of(Map<Currency, Ratio> rates, Currency currency, LocalDate day) {
        Ratio rate = currency.equals(base) ? Ratio.ONE : rates.get(currency);
        return rate == null
                ? Outcome.refused(CurrencyReason.NOT_QUOTED, "board", board, "pair", base + "/" + currency, "day", day)
                : Outcome.done(rate);
    }

    /**
     * The same to so many digits after the point, to be kept under a board of its own: nobody published it. Refused as {@link
     * #exact}, and where it rounds to nothing or is too great for so many digits.
     *
     * @param digits 0 to {@value #MOST_DIGITS}; others are an {@link IllegalArgumentException}
     */
    public Outcome<RateQuote> cross(CurrencyPair pair, LocalDate day, int digits, Rounding rounding) {
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException(digits + " digits after the point");
        }
        long one = 1;
        for (int i = 0; i < digits; i++) {
            one *= 10;
        }
        long scale = one;
        return exact(pair, day)
                .then(rate -> rounded(pair, rate, scale, rounding))
                .map(rate -> quote(pair.base(), pair.quoted(), day, rate, "cross rate by way of " + base));
    }

    private Outcome<Ratio> rounded(CurrencyPair pair, Ratio rate, long scale, Rounding rounding) {
        try {
            long rounded = rounding.multiplyDivide(rate.numerator(), scale, rate.denominator());
            return rounded == 0
                    ? Outcome.refused(CurrencyReason.ROUNDS_AWAY, "pair", pair, "rate", rate, "scale", scale)
                    : Outcome.done(new Ratio(rounded, scale));
        } catch (ArithmeticException e) {
            String detail = pair + " is " + rate + ", too much in parts of " + scale;
            return Outcome.refused(CurrencyReason.RATES_UNSOUND, "board", board, "detail", detail);
        }
    }
}
