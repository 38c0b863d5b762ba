// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.UsedPhones.COVER;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tax.TaxReason;
import dev.mizan.core.tax.special.TouristRefund;
import dev.mizan.core.tender.Cash;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.tourist.TouristDoor.Listed;
import dev.mizan.suite.tourist.TouristReason;
import dev.mizan.suite.tourist.TouristSchemeSet.WhenReturned;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A visitor's refund is noted once a receipt, leaves the sale taxed, and follows what comes back. */
class TouristLaws {
    private static final Hash VISITOR = new Hash("ab".repeat(32));

    private static Mizan open() {
        Mizan mizan = UsedPhones.open(Kept.IN_MEMORY);
        mizan.stock()
                .receive("DN-1", List.of(new GoodsReceipt.Line(COVER, Quantity.pieces(500), sar(500_000))))
                .orElseThrow();
        return mizan;
    }

    private static Sale sell(Mizan mizan, long pieces) {
        var till = mizan.till("T1");
        var priced = till.price(
                        till.basket().add(COVER, Quantity.pieces(pieces)).orElseThrow())
                .orElseThrow();
        return till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
    }

    private static Outcome<?> takeBack(Mizan mizan, Sale sale, long pieces) {
        return mizan.till("T1")
                .takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(pieces))), ReturnCause.CHANGED_MIND);
    }

    /** 85 % of the tax less 5.00, from 500.00 on. */
    private static void scheme(Mizan mizan, WhenReturned returns) {
        mizan.tourists()
                .set("PLANET", new TouristRefund(sar(50_000), Percent.of(85), sar(500)), returns)
                .orElseThrow();
    }

    private static long expected(long pieces) {
        return pieces * 2_300 < 50_000 ? 0 : Math.max(0, pieces * 300 * 85 / 100 - 500);
    }

    @Property(tries = 15)
    void whatIsGrantedFollowsTheGoodsThatStayAndTheSaleStaysTaxed(@ForAll Random random) {
        try (Mizan mizan = open()) {
            scheme(mizan, WhenReturned.REDUCE);
            long pieces = 22 + random.nextInt(20);
            Sale sale = sell(mizan, pieces);
            long early = random.nextInt(3);
            if (early > 0) {
                takeBack(mizan, sale, early).orElseThrow();
            }
            long left = pieces - early;
            var granted = mizan.tourists().grant(sale.id(), "TAG-1", VISITOR);
            if (expected(left) == 0) {
                assertThat(why(granted)).isEqualTo(TaxReason.BELOW_REFUND);
                return;
            }
            assertThat(granted.orElseThrow().back()).isEqualTo(sar(expected(left)));
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isEqualTo(-300 * left);
            assertThat(why(mizan.tourists().grant(sale.id(), "TAG-2", VISITOR)))
                    .isEqualTo(TouristReason.GRANTED_ALREADY);
            while (left > 0) {
                long now = 1 + random.nextInt((int) left);
                takeBack(mizan, sale, now).orElseThrow();
                left -= now;
                Listed listed = mizan.tourists().granted(Period.month(2026, 11)).get(0);
                assertThat(listed.left()).isEqualTo(sar(expected(left)));
            }
            assertThat(balance(mizan, AccountRole.OUTPUT_VAT)).isZero();
            assertThat(mizan.tourists().granted(Period.month(2026, 12))).isEmpty();
        }
    }

    @Example
    void aShopThatRefusesTakesNothingOfTheReceiptBack() {
        try (Mizan mizan = open()) {
            scheme(mizan, WhenReturned.REFUSE);
            Sale sale = sell(mizan, 30);
            Sale other = sell(mizan, 30);
            mizan.tourists().grant(sale.id(), "TAG-1", VISITOR).orElseThrow();
            assertThat(why(takeBack(mizan, sale, 1))).isEqualTo(TouristReason.LEFT_THE_COUNTRY);
            assertThat(why(mizan.till("T1")
                            .beginRefund(
                                    sale.id(),
                                    List.of(new ReturnedItem(0, Quantity.pieces(1))),
                                    ReturnCause.CHANGED_MIND,
                                    List.of())))
                    .isEqualTo(TouristReason.LEFT_THE_COUNTRY);
            takeBack(mizan, other, 1).orElseThrow();
            assertThat(why(mizan.tourists().grant(other.id(), "TAG-1", VISITOR)))
                    .as("29 are left of it")
                    .isEqualTo(TouristReason.TAG_USED);
        }
    }

    @Example
    void withoutASchemeNothingIsGranted() {
        try (Mizan mizan = open()) {
            Sale sale = sell(mizan, 30);
            assertThat(why(mizan.tourists().grant(sale.id(), "TAG-1", VISITOR))).isEqualTo(TouristReason.NO_SCHEME);
            mizan.tourists()
                    .set("PLANET", new TouristRefund(sar(0), Percent.of(10), sar(10_000)), WhenReturned.REFUSE)
                    .orElseThrow();
            assertThat(why(mizan.tourists().grant(sale.id(), "TAG-1", VISITOR))).isEqualTo(TouristReason.NOTHING_BACK);
            mizan.till("T1")
                    .beginRefund(
                            sale.id(),
                            List.of(new ReturnedItem(0, Quantity.pieces(1))),
                            ReturnCause.CHANGED_MIND,
                            List.of())
                    .orElseThrow();
            assertThat(why(mizan.tourists().grant(sale.id(), "TAG-1", VISITOR)))
                    .isEqualTo(TouristReason.BEING_PAID_BACK);
        }
    }

    private static Object why(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }
}
