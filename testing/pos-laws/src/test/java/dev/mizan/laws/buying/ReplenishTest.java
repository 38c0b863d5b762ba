// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.buying;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.reorder.Demand;
import dev.mizan.inventory.reorder.ReorderPlan;
import dev.mizan.inventory.reorder.ReorderPolicy;
import dev.mizan.inventory.reorder.ReorderReason;
import dev.mizan.inventory.reorder.SupplierDays;
import dev.mizan.inventory.replenish.OrderRule;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.supplier.PriceAgreement;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.promise.ReplenishDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies of ordering, from the demand to the order. The shop's first day is a Sunday. */
class ReplenishTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private Mizan shop;

    @BeforeEach
    void open() {
        shop = Storehouse.open(Storehouse.shop().env(env));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ReplenishDoor door() {
        return shop.promises().replenishing();
    }

    private OrderRule rule(ReorderPolicy policy, Demand demand) {
        door().set(List.of(door().plan(TEA, GULF, policy, demand))).orElseThrow();
        return door().rules().get(0).rule();
    }

    private void agreed(Sku sku, long from, String price) {
        shop.buy()
                .agree(List.of(new PriceAgreement(GULF, sku, Quantity.pieces(from), sar(price), Period.ALWAYS)))
                .orElseThrow();
    }

    private static BigDecimal number(String decimal) {
        return new BigDecimal(decimal);
    }

    @Test
    void eachPolicyBecomesTheRuleThatItsFormulaTells() {
        agreed(TEA, 1, "5.00");
        assertThat(rule(new ReorderPolicy.MinMax(4, 10), Demand.NONE)).isEqualTo(OrderRule.between(4, 10));
        assertThat(rule(new ReorderPolicy.OrderPoint(4, 10), Demand.NONE))
                .isEqualTo(OrderRule.between(4, 4).by(1, 10));
        Demand demand = new Demand(number("10"), number("2"));
        assertThat(rule(new ReorderPolicy.Covering(number("0.95"), 6), demand))
                .as("nine days: 90 and 1.645 times 2 times the root of 9")
                .isEqualTo(OrderRule.between(100, 100));
        assertThat(rule(new ReorderPolicy.Economic(number("0.95"), number("5000"), number("0.2")), demand))
                .as("36 at the order point; the root of 2 x 3650 x 50.00 / 1.00 is 604.2")
                .isEqualTo(OrderRule.between(36, 36).by(1, 604));
        assertThat(rule(new ReorderPolicy.ShortLived(number("60"), number("20"), 4), demand))
                .as("40 and 0.6745 times 4")
                .isEqualTo(OrderRule.between(43, 43));
    }

    /** Stevenson's hospital: 816 cases a year, orders of 12.00, prices from 20.00 down to 16.00. */
    @Test
    void theEconomicQuantityLooksAtTheQuantityBreaksThatAreAgreed() {
        agreed(TEA, 1, "20.00");
        agreed(TEA, 50, "18.00");
        agreed(TEA, 80, "17.00");
        agreed(TEA, 100, "16.00");
        Demand year = new Demand(number("816").divide(number("365"), MathContext.DECIMAL64), BigDecimal.ZERO);
        OrderRule cheap = rule(new ReorderPolicy.Economic(number("0.5"), number("1200"), number("0.2")), year);
        assertThat(cheap.minimum()).isEqualTo(100);
        OrderRule dear = rule(new ReorderPolicy.Economic(number("0.5"), number("1200"), number("10")), year);
        assertThat(dear.minimum()).as("holding at ten times the price").isEqualTo(10);
    }

    @Test
    void aPolicyProposesOrdersAndRunTwiceOrdersNothingMore() {
        stocked(shop, TEA, 30);
        agreed(TEA, 1, "5.00");
        agreed(TEA, 600, "4.80");
        var policy = new ReorderPolicy.Economic(number("0.95"), number("5000"), number("0.2"));
        Demand demand = new Demand(number("10"), number("2"));
        door().set(List.of(door().plan(TEA, GULF, policy, demand).by(12))).orElseThrow();
        assertThat(shop.promises().alerts()).hasSize(1);
        OrderPlaced order = shop.promises().order("R-1").orElseThrow().get(0);
        Quantity ordered = order.prices().get(0).quantity();
        assertThat(ordered.steps() % 12).isZero();
        assertThat(ordered.steps()).isBetween(600L, 624L);
        assertThat(order.prices().get(0).worth()).isEqualTo(sar("4.80"));
        assertThat(why(shop.promises().order("R-2"))).isEqualTo(StockReason.NOTHING_TO_DO);
        shop.buy().by(BUYER).approve(order.number()).orElseThrow();
        shop.buy()
                .receive(order.number(), "DN", List.of(goods(TEA, ordered.steps())))
                .orElseThrow();
        assertThat(why(shop.promises().order("R-3"))).isEqualTo(StockReason.NOTHING_TO_DO);
        assertThat(shop.promises().alerts()).isEmpty();
    }

    @Test
    void theDemandIsWhatWasSoldADayAndRenewsTheRules() {
        stocked(shop, TEA, 100);
        TillDoor till = shop.till("T1");
        for (long pieces : new long[] {4, 0, 8}) {
            till.open(sar("0.00")).orElseThrow();
            if (pieces > 0) {
                till.sell(
                                till.scan(till.basket(), "TEA", Quantity.pieces(pieces))
                                        .orElseThrow(),
                                sar("900.00"))
                        .orElseThrow();
            }
            till.close(sar("0.00")).orElseThrow();
            env.advance(Duration.ofDays(1));
        }
        Demand demand = door().demand(SUNDAY, 3).get(TEA);
        assertThat(demand.mean()).isEqualByComparingTo("4");
        assertThat(demand.deviation()).isEqualByComparingTo("4");
        assertThat(door().demand(SUNDAY, 3)).doesNotContainKey(RICE);
        assertThat(why(door().renew(Map.of()))).isEqualTo(ReorderReason.NO_PLAN);
        rule(new ReorderPolicy.Covering(number("0.5"), 4), Demand.NONE);
        door().renew(door().demand(SUNDAY, 3)).orElseThrow();
        assertThat(door().rules().get(0).rule().target()).as("seven days of 4").isEqualTo(28);
        shop.promises().reorder(TEA, GULF, OrderRule.between(1, 2)).orElseThrow();
        assertThat(door().plans()).as("a rule by hand ends the plan").isEmpty();
    }

    @Test
    void nothingIsDueOnTheSuppliersWeekendOrAtEidAndRunTwiceOrdersNothingMore() {
        agreed(TEA, 1, "5.00");
        door().works(new SupplierDays(
                        GULF,
                        true,
                        List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        Map.of(SUNDAY.plusDays(2), Text.of("Holiday", "عطلة"))))
                .orElseThrow();
        LocalDate due = shop.buy().terms(GULF).orElseThrow().due();
        assertThat(due).as("Monday, Wednesday, Thursday").isEqualTo(SUNDAY.plusDays(4));
        assertThat(rule(new ReorderPolicy.Covering(number("0.5"), 1), Demand.steady(10))
                        .target())
                .as("from Monday it takes until Sunday, six days")
                .isEqualTo(70);
        shop.promises().order("R-1").orElseThrow();
        for (int day = 0; day < 4; day++) {
            assertThat(why(shop.promises().order("R-2"))).isEqualTo(StockReason.NOTHING_TO_DO);
            env.advance(Duration.ofDays(1));
        }
        assertThat(why(door().works(new SupplierDays(GULF, false, List.of(DayOfWeek.values()), Map.of()))))
                .isEqualTo(ReorderReason.BAD_DAYS);
    }

    @Test
    void whatMakesNoSenseIsRefusedByNameAndNothingIsSet() {
        Demand demand = new Demand(number("10"), number("2"));
        var before = shop.digests();
        assertThat(why(set(new ReorderPolicy.Covering(number("1.5"), 1), demand)))
                .isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.Covering(number("0.9"), 0), demand)))
                .isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.MinMax(-1, 1), demand))).isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.MinMax(5, 4), demand))).isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.OrderPoint(5, -4), demand))).isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.ShortLived(number("0"), number("1"), 1), demand)))
                .isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.MinMax(1, 2), new Demand(number("-1"), BigDecimal.ZERO))))
                .isEqualTo(ReorderReason.NUMBER);
        assertThat(why(set(new ReorderPolicy.Economic(number("0.9"), number("1"), number("0.1")), demand)))
                .isEqualTo(ReorderReason.NO_PRICE);
        ReorderPlan fine = door().plan(TEA, GULF, new ReorderPolicy.MinMax(1, 2), demand);
        assertThat(why(door().set(List.of(fine.by(0))))).isEqualTo(ReorderReason.NUMBER);
        assertThat(why(door().set(List.of(fine.room(0))))).isEqualTo(ReorderReason.NUMBER);
        assertThat(why(door().set(List.of(fine, door().plan(Sku.of("NONE"), GULF, fine.policy(), demand)))))
                .isEqualTo(StockReason.UNKNOWN_ITEM);
        assertThat(why(door().set(List.of(fine, door().plan(TEA, new SupplierId("NOBODY"), fine.policy(), demand)))))
                .isEqualTo(SupplierReason.UNKNOWN);
        assertThat(shop.digests()).isEqualTo(before);
    }

    private Outcome<?> set(ReorderPolicy policy, Demand demand) {
        return door().set(List.of(door().plan(TEA, GULF, policy, demand)));
    }
}
