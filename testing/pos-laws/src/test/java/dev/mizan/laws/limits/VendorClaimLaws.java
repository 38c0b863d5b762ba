// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.sar;
import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.bill.LineDiscount;
import dev.mizan.core.bill.claim.FundedShare;
import dev.mizan.core.bill.claim.VendorClaimed;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.PromotionTerms;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is claimed from a supplier is the sum of its shares, to the cent, and each share is claimed once. */
class VendorClaimLaws {
    private static final SupplierId LUMEN = new SupplierId("LUMEN");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Promotion[] PROMOTIONS = {
        Promotion.builder("LAMPS", Text.of("Lamps", "مصابيح"))
                .gives(Phase.ITEM, Selector.items("LAMP"), new CheapestFree(3, 1, Percent.of("33.3")))
                .fundedBy(LUMEN, Percent.of("35"))
                .build(),
        Promotion.builder("ALL", Text.of("All", "الكل"))
                .gives(Phase.BASKET, PercentOff.of("7"))
                .fundedBy(LUMEN, Percent.of("50"))
                .build()
    };

    private static long sharesIn(Mizan shop) {
        AtomicLong sum = new AtomicLong();
        shop.log()
                .after(
                        0,
                        recorded -> recorded.facts().forEach(fact -> {
                            if (fact instanceof SaleCompleted sale) {
                                sale.bill()
                                        .lines()
                                        .forEach(line -> line.discounts().stream()
                                                .mapToLong(LineDiscount::byVendor)
                                                .forEach(sum::addAndGet));
                            } else if (fact instanceof GoodsReturned back) {
                                back.bill()
                                        .lines()
                                        .forEach(line -> line.discounts().stream()
                                                .mapToLong(LineDiscount::byVendor)
                                                .forEach(it -> sum.addAndGet(-it)));
                            }
                        }));
        return sum.get();
    }

    private static Money receivable(Mizan shop) {
        return shop.books()
                .balances()
                .inRole(shop.books().chart(), AccountRole.VENDOR_RECEIVABLES, "", Dimensions.NONE)
                .orElseThrow();
    }

    @Property(tries = 20)
    void claimsSumToTheSharesAndReturnsLowerThem(@ForAll Random random) {
        MemoryStore store = new MemoryStore();
        try (Mizan shop = Town.furnished(Mizan.open(Town.shop(), new Town.Shared(store)), PROMOTIONS)) {
            TillDoor till = till(shop, "T1");
            Money claimed = Money.zero(Currency.SAR);
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 3; i++) {
                    Basket basket = till.basket()
                            .add(Town.LAMP, Quantity.pieces(1 + random.nextInt(5)))
                            .then(it -> it.add(Town.MUG, Quantity.pieces(1 + random.nextInt(2))))
                            .orElseThrow();
                    Sale sale = sell(till, basket).orElseThrow();
                    if (random.nextBoolean()) {
                        till.takeBack(
                                        sale.id(),
                                        List.of(new ReturnedItem(0, Quantity.pieces(1))),
                                        ReturnCause.CHANGED_MIND)
                                .orElseThrow();
                    }
                }
                VendorClaimed claim = shop.books().claim(LUMEN, TODAY).orElseThrow();
                claimed = claimed.plus(claim.total());
                assertThat(claim.byPromotion().values().stream().reduce(Money.zero(Currency.SAR), Money::plus))
                        .isEqualTo(claim.total());
                assertThat(claimed.minor()).isEqualTo(sharesIn(shop));
                assertThat(receivable(shop)).isEqualTo(claimed);
                assertThat(shop.books().funding(LUMEN)).isEmpty();
            }
            try (Mizan again = Mizan.open(Town.shop(), new Town.Shared(store))) {
                assertThat(again.digests()).isEqualTo(shop.digests());
            }
        }
    }

    /**
     * Under claw-back a supplier owes its part of what promotions still give on the goods that stay, which is what they
     * would get alone, wherever the customer has paid what they cost alone; else of something between that and their stored
     * shares. All back is nothing owed.
     */
    @Property(tries = 30)
    void underClawBackASupplierOwesItsPartOfWhatStaysReduced(
            @ForAll @IntRange(min = 1, max = 7) int lamps,
            @ForAll @IntRange(min = 0, max = 2) int mugs,
            @ForAll Random random) {
        Shop usual = Town.shop();
        Shop strict = usual.policies(usual.policies().promotionTerms(PromotionTerms.USUAL.clawingBack()));
        try (Mizan shop = Town.open(strict, PROMOTIONS)) {
            TillDoor till = till(shop, "T1");
            int[] left = {lamps, mugs};
            Sale sale = sell(till, basket(till, left)).orElseThrow();
            Money kept = sale.total();
            while (left[0] + left[1] > 0) {
                int line = left[0] > 0 && (left[1] == 0 || random.nextInt(3) > 0) ? 0 : 1;
                int pieces = 1 + random.nextInt(left[line]);
                kept = kept.minus(till.takeBack(
                                sale.id(),
                                List.of(new ReturnedItem(line, Quantity.pieces(pieces))),
                                ReturnCause.CHANGED_MIND)
                        .orElseThrow()
                        .refund());
                left[line] -= pieces;
                long owed = shop.books().funding(LUMEN).stream()
                        .mapToLong(FundedShare::amount)
                        .sum();
                if (left[0] + left[1] == 0) {
                    assertThat(owed).isZero();
                } else {
                    PricedBasket alone = till.price(basket(till, left)).orElseThrow();
                    long byVendor = IntStream.range(0, alone.discounts().size())
                            .mapToLong(alone.discounts()::vendorValue)
                            .sum();
                    long stored = sharesIn(shop);
                    if (kept.equals(alone.total())) {
                        assertThat(owed).isBetween(byVendor - 2, byVendor + 2);
                    } else {
                        assertThat(owed)
                                .isBetween(Math.min(byVendor, stored) - 2, Math.max(byVendor, stored) + 2);
                    }
                }
            }
        }
    }

    private static Basket basket(TillDoor till, int[] lampsAndMugs) {
        Basket basket = till.basket();
        basket = lampsAndMugs[0] == 0
                ? basket
                : basket.add(Town.LAMP, Quantity.pieces(lampsAndMugs[0])).orElseThrow();
        return lampsAndMugs[1] == 0
                ? basket
                : basket.add(Town.MUG, Quantity.pieces(lampsAndMugs[1])).orElseThrow();
    }

    @Test
    void aFullReturnAfterTheClaimIsOwedBack() {
        try (Mizan shop = Town.open(Town.shop(), PROMOTIONS)) {
            TillDoor till = till(shop, "T1");
            Sale sale = sell(till, Town.lamp(till)).orElseThrow();
            Money first = shop.books().claim(LUMEN, TODAY).orElseThrow().total();
            assertThat(first).isEqualTo(sar("2.10"));
            Refused<?> refused = (Refused<?>) shop.books().claim(LUMEN, TODAY);
            assertThat(refused.reason().code()).isEqualTo("claim.nothing");
            assertThat(refused.message(Language.EN)).contains("LUMEN").doesNotContain("{");
            assertThat(refused.message(Language.AR)).contains("LUMEN").doesNotContain("{");
            till.takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.FAULTY)
                    .orElseThrow();
            assertThat(shop.books().claim(LUMEN, TODAY.minusDays(1)).isDone()).isFalse();
            assertThat(shop.books().claim(LUMEN, TODAY).orElseThrow().total()).isEqualTo(first.negated());
            assertThat(receivable(shop).isZero()).isTrue();
        }
    }
}
