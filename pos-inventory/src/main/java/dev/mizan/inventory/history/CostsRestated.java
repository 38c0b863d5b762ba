// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Instant;

/**
 * Something about costs was told late: goods that had moved before, or another valuation. It says when that counts, and what
 * of it was posted beside the movement itself.
 *
 * @param number of the document
 * @param at when it happened
 * @param counted when it counts among all that happened: then, or when it was told
 */
public record CostsRestated(String number, What what, Instant at, Instant counted, BackDating policy, Parts parts)
        implements Fact {
    public static final FactType<CostsRestated> TYPE =
            new FactType<>("CostsRestated", 1, CostsRestated.class, CostsRestated::write, (in, version) -> read(in));

    /** What was told late. */
    public enum What {
        RECEIPT,
        /** Goods that went back to their supplier. */
        RETURN,
        /** Goods that were sold on paper. */
        SALE,
        /** Another quantity of a receipt that was told before. */
        CORRECTION,
        ADJUSTMENT,
        VALUATION
    }

    /**
     * By how much each account was corrected, debits positive; together they are nothing.
     *
     * @param stock of what lies somewhere
     * @param transit of what is on its way
     * @param sold the cost of goods sold
     * @param lost of goods that were lost, found or used
     * @param variance of goods that went back to their suppliers
     * @param earlier what another valuation would have changed before the open period (IAS 8.22)
     */
    public record Parts(Money stock, Money transit, Money sold, Money lost, Money variance, Money earlier) {
        public Parts {
            Money sum = stock.plus(transit).plus(sold).plus(lost).plus(variance).plus(earlier);
            if (!sum.isZero()) {
                throw new IllegalArgumentException("corrections that do not balance: " + sum);
            }
        }

        /** Nothing was corrected. */
        public static Parts none(Currency currency) {
            Money none = Money.zero(currency);
            return new Parts(none, none, none, none, none, none);
        }

        /** Both together. */
        public Parts plus(Parts other) {
            return new Parts(
                    stock.plus(other.stock),
                    transit.plus(other.transit),
                    sold.plus(other.sold),
                    lost.plus(other.lost),
                    variance.plus(other.variance),
                    earlier.plus(other.earlier));
        }
    }

    /** Whether it counts as if it had been told when it happened. */
    public boolean countsThen() {
        return counted.equals(at);
    }

    @Override
    public FactType<CostsRestated> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("what", what.name())
                .instant("at", at)
                .instant("counted", counted)
                .text("policy", policy.name())
                .text("currency", parts.stock().currency().code())
                .number("stock", parts.stock().minor())
                .number("transit", parts.transit().minor())
                .number("sold", parts.sold().minor())
                .number("lost", parts.lost().minor())
                .number("variance", parts.variance().minor())
                .number("earlier", parts.earlier().minor());
    }

    private static CostsRestated read(FieldReader in) {
        String number = in.text("number");
        What what = in.parsed("what", What::valueOf);
        Instant at = in.instant("at");
        Instant counted = in.instant("counted");
        BackDating policy = in.parsed("policy", BackDating::valueOf);
        Currency currency = in.parsed("currency", Currency::of);
        return new CostsRestated(
                number,
                what,
                at,
                counted,
                policy,
                new Parts(
                        Money.ofMinor(in.number("stock"), currency),
                        Money.ofMinor(in.number("transit"), currency),
                        Money.ofMinor(in.number("sold"), currency),
                        Money.ofMinor(in.number("lost"), currency),
                        Money.ofMinor(in.number("variance"), currency),
                        Money.ofMinor(in.number("earlier"), currency)));
    }
}
