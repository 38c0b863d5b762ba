// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;

/**
 * A rate of a day as the books keep it.
 *
 * @param version 1 as it was first told; one more for each correction that the publisher made since
 */
public record KeptRate(RateQuote quote, int version) {
    public KeptRate {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1, not " + version);
        }
    }

    /** Of what, in what. */
    public CurrencyPair pair() {
        return CurrencyPair.of(quote);
    }

    /** It as a rate to convert by. */
    public ExchangeRate rate() {
        return new ExchangeRate(quote.base(), quote.quoted(), quote.rate());
    }

    /** The rate as a fraction, since a decimal may not hold it. */
    void write(FieldWriter out) {
        out.text("base", quote.base().code())
                .text("quoted", quote.quoted().code())
                .date("day", quote.day())
                .text("rate", quote.rate().toString())
                .instant("published", quote.published())
                .text("source", quote.source())
                .number("version", version);
    }

    static KeptRate read(FieldReader in) {
        try {
            RateQuote quote = new RateQuote(
                    in.parsed("base", Currency::of),
                    in.parsed("quoted", Currency::of),
                    in.date("day"),
                    in.parsed("rate", Ratio::parse),
                    in.instant("published"),
                    in.text("source"));
            return new KeptRate(quote, Math.toIntExact(in.number("version")));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw in.wrong("a rate: " + e.getMessage());
        }
    }
}
