// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.assumed;

import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything that is chosen because the data do not hold it. Printed with the results, so that nobody takes a choice for
 * a finding.
 *
 * @param currency of all amounts; another one than GBP takes over the digits of the prices, not their worth
 */
public record Assumptions(Currency currency) {
    /** The day the British standard rate rose (Finance (No. 2) Act 2010, section 3). */
    private static final LocalDate VAT_ROSE = LocalDate.of(2011, 1, 4);

    private static final Percent VAT_BEFORE = Percent.of("17.5");
    private static final Percent VAT_AFTER = Percent.of("20");
    private static final Percent COST_SHARE = Percent.of("55");
    private static final LocalTime DAY_END = LocalTime.of(3, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The one rate of value added tax on everything sold that day. */
    public Percent vatOn(LocalDate day) {
        return day.isBefore(VAT_ROSE) ? VAT_BEFORE : VAT_AFTER;
    }

    /** The first day of the higher rate. */
    public LocalDate vatRose() {
        return VAT_ROSE;
    }

    /** What one piece costs the shop all year: a share of its first price, at least the smallest coin. */
    public Money cost(Money firstPrice) {
        Money share = firstPrice.percent(COST_SHARE, Rounding.HALF_UP);
        Money least = Money.ofMinor(1, currency);
        return share.compareTo(least) < 0 ? least : share;
    }

    /** What the owner pays into the bank on the first day. */
    public Money openingCapital() {
        return Money.of("250000", currency);
    }

    /** The change in the drawer each morning. */
    public Money tillFloat() {
        return Money.of("200", currency);
    }

    public TradingDay tradingDay() {
        return new TradingDay(ZONE, DAY_END);
    }

    /** All of them in words. */
    public List<String> sentences() {
        return List.of(
                "One store with one till; everything is paid and paid back in cash; " + openingCapital()
                        + " of capital and a float of " + tillFloat() + ".",
                "A trading day ends at " + DAY_END + ", " + ZONE + ".",
                "Prices include VAT at the British standard rate: " + VAT_BEFORE + " % until " + VAT_ROSE.minusDays(1)
                        + ", " + VAT_AFTER + " % from " + VAT_ROSE
                        + ", abroad too. (The shop's own prices were without it: its 10.00 gift voucher is invoiced"
                        + " at 8.33.)",
                "One piece costs " + COST_SHARE + " % of the first price it is sold at, rounded half up, at least "
                        + Money.ofMinor(1, currency) + ".",
                "Before the doors open on the first trading day of each week the supplier brings, item by item, what"
                        + " that week will take beyond what is on the shelf; on the very first day that is the"
                        + " opening stock.",
                "Stock codes that differ only in small letters are one item; a charge or voucher is a service"
                        + " without stock.",
                currency.equals(Currency.GBP)
                        ? "Amounts are in GBP, as in the data."
                        : "Amounts are in " + currency + " with the digits of the data: GBP 4.25 is "
                                + Money.of("4.25", currency) + "; British VAT is kept.");
    }
}
