// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.limits;

import static dev.mizan.laws.limits.Town.sell;
import static dev.mizan.laws.limits.Town.till;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Phase;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.core.promotion.reward.CheapestFree;
import dev.mizan.core.promotion.reward.PercentOff;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.promotion.PromotionResult;
import dev.mizan.suite.sell.PromotionTerms;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a promotion gave is the sum of its shares, and agrees with what was priced and what is in the books. */
class PromotionResultLaws {
    private static final SupplierId LUMEN = new SupplierId("LUMEN");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period ALL_DAYS = Period.ALWAYS;
    private static final Promotion[] PROMOTIONS = {
        Promotion.builder("LAMPS", Text.of("Lamps", "مصابيح"))
                .gives(Phase.ITEM, Selector.items("LAMP"), new CheapestFree(3, 1, Percent.of("33.3")))
                .fundedBy(LUMEN, Percent.of("35"))
                .build(),
        Promotion.builder("ALL", Text.of("All", "الكل"))
                .gives(Phase.BASKET, PercentOff.of("7"))
                .build()
    };

    private static List<PromotionResult> results(Mizan shop) {
        return shop.books().promotions(ALL_DAYS);
    }

    private static PromotionResult result(Mizan shop, String id) {
        return results(shop).stream()
                .filter(it -> it.promotion().equals(new PromotionId(id)))
                .findFirst()
                .orElse(new PromotionResult(new PromotionId(id), Currency.SAR, 0, 0, 0, 0));
    }

    private static Money balance(Mizan shop, AccountRole role) {
        return shop.books()
                .balances()
                .inRole(shop.books().chart(), role, "", Dimensions.NONE)
                .orElseThrow();
    }

    private static PricedBasket some(TillDoor till, Random random) {
        Basket basket = till.basket()
                .add(Town.LAMP, Quantity.pieces(1 + random.nextInt(7)))
                .then(it -> it.add(Town.MUG, Quantity.pieces(1 + random.nextInt(3))))
                .orElseThrow();
        return till.price(basket).orElseThrow();
    }

    /** Before anything comes back it is what the pricer took off; and what all goods came to is what the books have as sales. */
    @Property(tries = 20)
    void whatWasGivenIsWhatWasTakenOffAndWhatCameInIsInTheBooks(@ForAll Random random) {
        try (Mizan shop = Town.open(Town.shop(), PROMOTIONS)) {
            TillDoor till = till(shop, "T1");
            Map<String, Long> taken = new HashMap<>();
            Map<String, Long> vendors = new HashMap<>();
            Map<String, Long> sales = new HashMap<>();
            for (int i = 0; i < 4; i++) {
                PricedBasket priced = some(till, random);
                Discounts discounts = priced.discounts();
                for (int k = 0; k < discounts.size(); k++) {
                    String id = discounts.promotion(k).id().value();
                    taken.merge(id, discounts.value(k), Long::sum);
                    vendors.merge(id, discounts.vendorValue(k), Long::sum);
                    sales.merge(id, 1L, Long::sum);
                }
                sell(till, priced).orElseThrow();
            }
            for (PromotionResult result : results(shop)) {
                String id = result.promotion().value();
                assertThat(result.given()).isEqualTo(taken.get(id));
                assertThat(result.byVendor()).isEqualTo(vendors.get(id));
                assertThat(result.sales()).isEqualTo(sales.get(id));
            }
            assertThat(results(shop)).hasSize(taken.size());
            Money inBooks = balance(shop, AccountRole.SALES);
            assertThat(Math.abs(inBooks.minor())).isEqualTo(result(shop, "ALL").net());
            assertThat(shop.books().promotions(Period.day(TODAY.plusDays(1)))).isEmpty();
            assertThat(shop.books().promotions(Period.day(TODAY))).isEqualTo(results(shop));
        }
    }

    /** What suppliers pay is what they owe; and of goods that all came back nothing was given and nothing came in. */
    @Property(tries = 20)
    void whatComesBackWasNotGiven(@ForAll Random random, @ForAll boolean clawingBack) {
        Shop usual = Town.shop();
        Shop of = clawingBack
                ? usual.policies(usual.policies().promotionTerms(PromotionTerms.USUAL.clawingBack()))
                : usual;
        try (Mizan shop = Town.open(of, PROMOTIONS)) {
            TillDoor till = till(shop, "T1");
            List<Sale> sold = new ArrayList<>();
            List<PricedBasket> baskets = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                baskets.add(some(till, random));
                sold.add(sell(till, baskets.get(i)).orElseThrow());
            }
            for (int i = 0; i < sold.size(); i++) {
                PricedBasket basket = baskets.get(i);
                for (int line = 0; line < basket.bought(); line++) {
                    long all = basket.basket().line(line).quantity().steps();
                    for (long piece = 0; piece < all; piece++) {
                        till.takeBack(
                                        sold.get(i).id(),
                                        List.of(new ReturnedItem(line, Quantity.pieces(1))),
                                        ReturnCause.CHANGED_MIND)
                                .orElseThrow();
                        long owed = shop.books().funding(LUMEN).stream()
                                .mapToLong(it -> it.amount())
                                .sum();
                        assertThat(result(shop, "LAMPS").byVendor()).isEqualTo(owed);
                    }
                }
            }
            for (PromotionResult result : results(shop)) {
                assertThat(result.byShop()).isZero();
                assertThat(result.byVendor()).isZero();
                assertThat(result.net()).isZero();
                assertThat(result.netForOne()).isEmpty();
                assertThat(result.sales()).isPositive();
            }
        }
    }
}
