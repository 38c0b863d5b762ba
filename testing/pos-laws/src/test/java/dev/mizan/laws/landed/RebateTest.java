// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.landed;

import static dev.mizan.laws.landed.Freight.DAY;
import static dev.mizan.laws.landed.Freight.receipt;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.NILE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.at;
import static dev.mizan.laws.stock.Storehouse.balance;
import static dev.mizan.laws.stock.Storehouse.goods;
import static dev.mizan.laws.stock.Storehouse.ordered;
import static dev.mizan.laws.stock.Storehouse.sar;
import static dev.mizan.laws.stock.Storehouse.stocked;
import static dev.mizan.laws.stock.Storehouse.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.rebate.RebateAccrued;
import dev.mizan.inventory.rebate.RebateReason;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.inventory.rebate.RebateTerms;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.laws.stock.Storehouse;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.rule.RebateRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.landed.RebateNote;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rebates of suppliers: accrued as they are earned, settled by their credit notes. */
class RebateTest {
    private Mizan shop;

    @BeforeEach
    void open() {
        shop = Storehouse.open();
        shop.books().furnish().orElseThrow();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void sold(long pieces) {
        TillDoor till = shop.till("T1");
        if (!till.session().opened().isDone()) {
            till.open(sar("0.00")).orElseThrow();
        }
        till.sell(till.scan(till.basket(), "TEA", Quantity.pieces(pieces)).orElseThrow(), sar("5000.00"))
                .orElseThrow();
    }

    private Outcome<RebateAccrued> accrue(String number, String amount) {
        return shop.buy().rebates().accrue(number, GULF, sar(amount), List.of(receipt(shop, "DN-TEA")));
    }

    private Outcome<RebateSettled> settle(String note, String credited, String tax, String... accruals) {
        return shop.buy().rebates().settle(new RebateNote(GULF, note, DAY, List.of(accruals), sar(credited), sar(tax)));
    }

    private Money owed() {
        return balance(shop, RebateRules.REBATES_RECEIVABLE);
    }

    @Test
    void of300EarnedWith80PercentSold240ComeOffTheCostOfSalesAnd60OffTheStock_erpnext9714() {
        stocked(shop, TEA, 100);
        sold(80);
        RebateAccrued accrued = accrue("R-1", "300.00").orElseThrow();
        assertThat(accrued.parts().sold()).isEqualTo(sar("-240.00"));
        assertThat(accrued.parts().stock()).isEqualTo(sar("-60.00"));
        assertThat(owed()).isEqualTo(sar("300.00"));
        assertThat(balance(shop, AccountRole.COST_OF_SALES)).isEqualTo(sar("160.00"));
        assertThat(shop.stock().value()).isEqualTo(sar("40.00"));
        assertThat(balance(shop, AccountRole.PAYABLES).isZero())
                .as("no credit note has come")
                .isTrue();
        settle("CN-1", "300.00", "45.00", "R-1").orElseThrow();
        assertThat(owed().isZero()).isTrue();
        assertThat(balance(shop, AccountRole.PAYABLES)).isEqualTo(sar("345.00"));
        assertThat(balance(shop, AccountRole.INPUT_VAT)).isEqualTo(sar("-45.00"));
        assertThat(shop.stock().value()).isEqualTo(sar("40.00"));
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }

    @Test
    void whatTheNoteGivesBeyondTheAccrualFollowsTheGoodsAsTheyLieByThen() {
        stocked(shop, TEA, 100);
        sold(50);
        accrue("R-1", "100.00").orElseThrow();
        accrue("R-2", "20.00").orElseThrow();
        sold(30);
        RebateSettled settled = settle("CN-1", "130.00", "0.00", "R-1", "R-2").orElseThrow();
        assertThat(settled.parts().sold()).isEqualTo(sar("-8.00"));
        assertThat(settled.parts().stock()).isEqualTo(sar("-2.00"));
        assertThat(owed().isZero()).isTrue();
        assertThat(shop.buy().rebates().open()).isEmpty();
        accrue("R-3", "50.00").orElseThrow();
        RebateSettled less = settle("CN-2", "0.00", "0.00", "R-3").orElseThrow();
        assertThat(less.parts().total()).isEqualTo(sar("50.00"));
        assertThat(owed().isZero()).isTrue();
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }

    @Test
    void aVolumeRebateIsEarnedOnAllPurchasesOnceItsStepIsReachedAndOnce() {
        RebateTerms terms = new RebateTerms(
                "YEAR",
                GULF,
                Period.year(2026),
                List.of(
                        new RebateTerms.Step(sar("0.00"), Percent.of("1")),
                        new RebateTerms.Step(sar("1000.00"), Percent.of("5"))));
        shop.buy().rebates().agree(terms).orElseThrow();
        assertThat(why(earn("E-0"))).isEqualTo(RebateReason.NOTHING_EARNED);
        came("PO-1", 100);
        assertThat(earn("E-1").orElseThrow().earned()).isEqualTo(sar("5.00"));
        assertThat(why(earn("E-2"))).isEqualTo(RebateReason.NOTHING_EARNED);
        came("PO-2", 100);
        assertThat(earn("E-3").orElseThrow().earned()).isEqualTo(sar("45.00"));
        assertThat(owed()).isEqualTo(sar("50.00"));
        shop.buy().sendBack("PO-2", "RN-1", List.of(goods(TEA, 20))).orElseThrow();
        assertThat(earn("E-4").orElseThrow().earned())
                .as("the step is not reached any more")
                .isEqualTo(sar("-41.00"));
        settle("CN-1", "9.00", "1.35", "E-1", "E-3", "E-4").orElseThrow();
        assertThat(owed().isZero()).isTrue();
        assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
    }

    private Outcome<RebateAccrued> earn(String number) {
        return shop.buy().rebates().accrueEarned(number, "YEAR");
    }

    private void came(String order, long pieces) {
        ordered(shop, order, at(TEA, pieces, "5.00"));
        shop.buy().receive(order, "DN-" + order, List.of(goods(TEA, pieces))).orElseThrow();
    }

    @Test
    void whatIsNoRebateIsRefusedByNameAndChangesNothing() {
        stocked(shop, TEA, 10);
        accrue("R-1", "5.00").orElseThrow();
        var before = shop.digests();
        assertThat(why(accrue("R-1", "5.00"))).isEqualTo(RebateReason.EXISTS);
        assertThat(why(accrue("R-2", "0.00"))).isEqualTo(LandedReason.NO_CHARGE);
        assertThat(why(accrue("R-2", "-1.00"))).isEqualTo(LandedReason.NO_CHARGE);
        assertThat(why(accrue("R-2", "50.00"))).isEqualTo(StockReason.BELOW_NOTHING);
        assertThat(why(shop.buy().rebates().accrue("R-2", GULF, sar("1.00"), List.of())))
                .isEqualTo(LandedReason.NO_LINES);
        assertThat(why(shop.buy()
                        .rebates()
                        .accrue("R-2", GULF, Money.of("1.00", Currency.of("USD")), List.of(receipt(shop, "DN-TEA")))))
                .isEqualTo(RebateReason.OTHER_CURRENCY);
        assertThat(why(shop.buy().rebates().accrueEarned("R-2", "NONE"))).isEqualTo(RebateReason.UNKNOWN_TERMS);
        assertThat(why(settle("CN", "5.00", "0.00", "R-9"))).isEqualTo(RebateReason.NOT_OPEN);
        assertThat(why(settle("CN", "5.00", "0.00"))).isEqualTo(RebateReason.NO_REBATES);
        assertThat(why(settle("CN", "5.00", "0.00", "R-1", "R-1"))).isEqualTo(RebateReason.NAMED_TWICE);
        assertThat(why(settle("CN", "-5.00", "0.00", "R-1"))).isEqualTo(RebateReason.NOTHING);
        assertThat(why(shop.buy()
                        .rebates()
                        .settle(new RebateNote(NILE, "CN", DAY, List.of("R-1"), sar("5.00"), sar("0.00")))))
                .isEqualTo(RebateReason.NOT_OPEN);
        var nobody = new dev.mizan.inventory.supplier.SupplierId("NOBODY");
        assertThat(why(shop.buy().rebates().accrue("R-2", nobody, sar("1.00"), List.of(receipt(shop, "DN-TEA")))))
                .isEqualTo(SupplierReason.UNKNOWN);
        assertThat(shop.digests()).isEqualTo(before);
    }

    @Test
    void aNoteIsTakenOnceAndNoBillComesUnderItsNumber() {
        stocked(shop, TEA, 10);
        accrue("R-1", "5.00").orElseThrow();
        accrue("R-2", "5.00").orElseThrow();
        settle("CN-1", "5.00", "0.00", "R-1").orElseThrow();
        assertThat(why(settle("CN-1", "5.00", "0.00", "R-2"))).isEqualTo(PurchaseReason.EXISTS);
        ordered(shop, "PO-1", at(TEA, 1, "5.00"));
        shop.buy().receive("PO-1", "DN-9", List.of(goods(TEA, 1))).orElseThrow();
        assertThat(why(shop.buy().bill(SupplierBill.of("CN-1", "PO-1", DAY, List.of(at(TEA, 1, "5.00")), sar("0.75")))))
                .isEqualTo(PurchaseReason.EXISTS);
    }

    @Test
    void withoutItsAccountItIsRefusedByName() {
        try (Mizan bare = Storehouse.open()) {
            stocked(bare, TEA, 10);
            assertThat(why(bare.buy().rebates().accrue("R", GULF, sar("1.00"), List.of(receipt(bare, "DN-TEA")))))
                    .isEqualTo(RebateReason.NOT_FURNISHED);
        }
    }
}
