// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.laws.gen.PromotedShops;
import dev.mizan.laws.law.PricingLaws;
import dev.mizan.laws.law.PromotedShop;
import dev.mizan.laws.law.PromotedTill;
import dev.mizan.laws.law.SaleLaws;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The flows' part of the 23 properties, each by its number; {@link PricingLaws} has the table of all. */
@PropertyDefaults(tries = 60)
class SalePropertyLaws {
    @Provide
    Arbitrary<PromotedShop> shops() {
        return PromotedShops.any();
    }

    @Provide
    Arbitrary<Long> coins() {
        return Arbitraries.of(1L, 5L, 10L, 25L, 50L, 100L);
    }

    private static PromotedTill open(PromotedShop shop, long coin) {
        return PromotedTill.open(shop, coin, ManualEnv.at("2026-03-06T09:00:00Z"));
    }

    private static PricedBasket priced(PromotedTill at, PromotedShop shop) {
        PricedBasket priced = at.till()
                .price(shop.with(at.till().basket()).on(shop.basket().lines()).basket())
                .orElseThrow();
        Assume.that(priced.total().isPositive());
        return priced;
    }

    private static Sale sold(PromotedTill at, PricedBasket priced) {
        return sold(at, priced, 1);
    }

    private static Sale sold(PromotedTill at, PricedBasket priced, long coin) {
        Cash enough = new Cash(Money.ofMinor((priced.gross() / coin + 20) * coin, Currency.SAR));
        return at.till().sell(priced, List.of(enough)).orElseThrow();
    }

    private static List<ReturnedItem> parts(Sale sale, Random random) {
        List<ReturnedItem> parts = new ArrayList<>();
        List<SoldLine> lines = sale.fact().bill().lines();
        for (int i = 0; i < lines.size(); i++) {
            Quantity sold = lines.get(i).quantity();
            long left = sold.steps();
            while (left > 0) {
                long some = sold.unit().digits() > 0 ? left : 1 + random.nextInt((int) left);
                parts.add(new ReturnedItem(i, new Quantity(some, sold.unit())));
                left -= some;
            }
        }
        Collections.shuffle(parts, random);
        return parts;
    }

    @Property
    void p13_partialReturnsInAnyOrderSumToTheExactNegativeOfTheSale(
            @ForAll("shops") PromotedShop shop, @ForAll Random random) {
        try (PromotedTill at = open(shop, 1)) {
            Sale sale = sold(at, priced(at, shop));
            assertThat(SaleLaws.partialReturnsSumToTheSale(at, sale, parts(sale, random)))
                    .isEmpty();
        }
    }

    @Property
    void p14_aSaleIsReadBackAsItWasTold(@ForAll("shops") PromotedShop shop) {
        try (PromotedTill at = open(shop, 1)) {
            PricedBasket told = priced(at, shop);
            assertThat(SaleLaws.aSaleIsReadBackAsItWasTold(sold(at, told), told))
                    .isEmpty();
        }
    }

    @Property
    void p15_whatIsGivenUpLeavesTillStockAndAccountsUnchanged(@ForAll("shops") PromotedShop shop) {
        try (PromotedTill at = open(shop, 1)) {
            PricedBasket priced = priced(at, shop);
            PlannedTender card = new PlannedTender(TenderKind.CARD, priced.total(), new PaymentKey("card-1"));
            assertThat(SaleLaws.whatIsGivenUpLeavesNothing(at, priced, List.of(card)))
                    .isEmpty();
        }
    }

    @Property
    void p17_onlyTheCashPartIsRounded(@ForAll("shops") PromotedShop shop, @ForAll("coins") long coin) {
        try (PromotedTill at = open(shop, coin)) {
            PricedBasket priced = priced(at, shop);
            assertThat(SaleLaws.onlyCashIsRounded(sold(at, priced, coin).settlement(), coin, true))
                    .isEmpty();
            PaymentKey key = new PaymentKey("card-1");
            var begun = at.till()
                    .beginTender(priced, List.of(new PlannedTender(TenderKind.CARD, priced.total(), key)))
                    .orElseThrow();
            Sale byCard = at.till()
                    .sell(begun.checkout(), List.of(new Card(priced.total(), "mada", "A1", key)))
                    .orElseThrow();
            assertThat(SaleLaws.onlyCashIsRounded(byCard.settlement(), coin, false))
                    .isEmpty();
        }
    }

    @Property
    void p18_reportsAreTheSumOfTheLog(@ForAll("shops") PromotedShop shop, @ForAll Random random) {
        try (PromotedTill at = open(shop, 1)) {
            Sale sale = sold(at, priced(at, shop));
            sold(at, priced(at, shop));
            List<ReturnedItem> parts = parts(sale, random);
            at.till()
                    .takeBack(sale.id(), List.of(parts.get(0)), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            assertThat(SaleLaws.reportsAreTheSumOfTheLog(at)).isEmpty();
        }
    }
}
