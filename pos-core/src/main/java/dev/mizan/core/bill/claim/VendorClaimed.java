// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill.claim;

import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A supplier was asked to pay its part of promotions: exactly the sum of the shares that stand in it, each of which is claimed
 * once. What is heard of late, of a day that was claimed before, stands in the next claim.
 *
 * @param vendor who owes it
 * @param currency of every amount
 * @param through the last business date that was looked at
 * @param shares by promotion and day
 */
public record VendorClaimed(SupplierId vendor, Currency currency, LocalDate through, List<FundedShare> shares)
        implements Fact {
    public static final FactType<VendorClaimed> TYPE =
            new FactType<>("VendorClaimed", 1, VendorClaimed.class, VendorClaimed::write, VendorClaimed::read);

    public VendorClaimed {
        shares = List.copyOf(shares);
    }

    /**
     * Claims what is open. Refused where there is nothing.
     *
     * @param open shares that were not claimed before
     */
    public static Outcome<VendorClaimed> decide(
            SupplierId vendor, Currency currency, LocalDate through, List<FundedShare> open) {
        List<FundedShare> due = open.stream()
                .filter(share -> !share.day().isAfter(through) && share.amount() != 0)
                .toList();
        return due.isEmpty()
                ? Outcome.refused(ClaimReason.NOTHING_TO_CLAIM, "vendor", vendor, "through", through)
                : Outcome.done(new VendorClaimed(vendor, currency, through, due));
    }

    /** What the supplier is to pay; below zero where returns outweigh. */
    public Money total() {
        long sum = 0;
        for (FundedShare share : shares) {
            sum = Math.addExact(sum, share.amount());
        }
        return Money.ofMinor(sum, currency);
    }

    /** What it is to pay for each promotion, by their names. */
    public SortedMap<PromotionId, Money> byPromotion() {
        SortedMap<PromotionId, Money> sums = new TreeMap<>();
        shares.forEach(share -> sums.merge(share.promotion(), Money.ofMinor(share.amount(), currency), Money::plus));
        return sums;
    }

    private void write(FieldWriter out) {
        out.text("vendor", vendor.value()).text("currency", currency.code()).date("through", through);
        out.texts(
                "promotions", shares.stream().map(it -> it.promotion().value()).toList());
        out.numbers(
                "days", shares.stream().mapToLong(it -> it.day().toEpochDay()).toArray());
        out.numbers("amounts", shares.stream().mapToLong(FundedShare::amount).toArray());
    }

    private static VendorClaimed read(FieldReader in, int version) {
        SupplierId vendor = in.parsed("vendor", SupplierId::new);
        Currency currency = in.parsed("currency", Currency::of);
        LocalDate through = in.date("through");
        List<String> promotions = in.texts("promotions");
        long[] days = in.numbers("days");
        long[] amounts = in.numbers("amounts");
        if (days.length != promotions.size() || amounts.length != promotions.size()) {
            throw in.wrong("amounts are as many as promotions and days");
        }
        List<FundedShare> shares = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            shares.add(new FundedShare(new PromotionId(promotions.get(i)), LocalDate.ofEpochDay(days[i]), amounts[i]));
        }
        return new VendorClaimed(vendor, currency, through, shares);
    }

    @Override
    public FactType<VendorClaimed> factType() {
        return TYPE;
    }
}
