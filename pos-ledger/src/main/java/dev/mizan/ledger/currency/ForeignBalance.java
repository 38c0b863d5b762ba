// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;

/**
 * A monetary item in a foreign currency (a receivable, a payable, a bank account) with what it is carried at in the
 * books' currency (IAS 21, paragraphs 21 to 29). Debits are positive: what is owed to us; what we owe is negative.
 *
 * @param foreign what is open
 * @param carried what it stands at in the books
 * @param realised gain of what was settled so far, a loss where negative
 * @param unrealised gain of revaluations so far
 */
public record ForeignBalance(Money foreign, Money carried, Money realised, Money unrealised) {
    /** A new item at the rate of its day. */
    public static ForeignBalance booked(Money foreign, ExchangeRate rate, Rounding rounding) {
        return at(foreign, rate.convert(foreign, rounding));
    }

    /** A new item with the amount that its document gives in the books' currency; no rate is rebuilt from it. */
    public static ForeignBalance at(Money foreign, Money carried) {
        Money zero = Money.zero(carried.currency());
        return new ForeignBalance(foreign, carried, zero, zero);
    }

    /** All gains so far, whichever way they were booked. */
    public Money result() {
        return realised.plus(unrealised);
    }

    /**
     * Settles some or all of it. A part takes its part of the carried amount, rounded; the last part takes all that is
     * left, so that both currencies end at zero together. Refused where it is more than is open or of the other sign.
     *
     * @param paid of the foreign amount, with its sign
     * @param worth what was received or given in the books' currency, with the same sign
     */
    public Outcome<ForeignBalance> settled(Money paid, Money worth, Rounding rounding) {
        boolean within = paid.minor() == 0
                || (paid.isNegative() == foreign.isNegative() && paid.absolute().compareTo(foreign.absolute()) <= 0);
        if (!within) {
            return Outcome.refused(CurrencyReason.OVERPAID, "paid", paid, "open", foreign);
        }
        Money gone = paid.equals(foreign) ? carried : carried.ratio(paid.minor(), foreign.minor(), rounding);
        return Outcome.done(new ForeignBalance(
                foreign.minus(paid), carried.minus(gone), realised.plus(worth.minus(gone)), unrealised));
    }

    /** Settles some or all of it at a rate. */
    public Outcome<ForeignBalance> settled(Money paid, ExchangeRate rate, Rounding rounding) {
        return settled(paid, rate.convert(paid, rounding), rounding);
    }

    /** Carries it at the rate of a closing date; moves the books' currency only. */
    public ForeignBalance revalued(ExchangeRate rate, Rounding rounding) {
        Money now = rate.convert(foreign, rounding);
        return new ForeignBalance(foreign, now, realised, unrealised.plus(now.minus(carried)));
    }

    /** Takes a revaluation back on the first day after it, before anything is settled: as it was before. */
    public ForeignBalance reversed(ForeignBalance before) {
        Money difference = carried.minus(before.carried);
        return new ForeignBalance(foreign, carried.minus(difference), realised, unrealised.minus(difference));
    }
}
