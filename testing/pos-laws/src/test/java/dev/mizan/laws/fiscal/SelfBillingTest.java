// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.inventory.supplier.SupplierReason;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.fiscal.FiscalFlowReason;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.selfbill.SelfBillReason;
import dev.mizan.suite.selfbill.SelfBilling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Invoices in a supplier's name: agreed or not, cleared or not, and in their series. */
class SelfBillingTest {
    private final BuyingShop buying = new BuyingShop();

    @Test
    void withoutAnAgreementOfTheDayNothingIsWrittenAndTheSuppliersOwnBillIsTaken() {
        try (FiscalShop shop = buying.furnished(buying.store, WhenOffline.PENDING)) {
            SelfBilling door = BuyingShop.door(shop);
            BuyingShop.ordered(shop, "PO-1", BuyingShop.rice(1_000));
            BuyingShop.receive(shop, "DN-1", List.of(new Goods(BuyingShop.GOODS.get(0), BuyingShop.kilos(1_000))));
            assertThat(BuyingShop.reason(door.bill("PO-1", BuyingShop.TODAY))).isEqualTo(SelfBillReason.NOT_AGREED);
            Party nameless = new Party("Gulf", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
            assertThat(BuyingShop.reason(door.agree(BuyingShop.GULF, nameless, Period.ALWAYS, "AG")))
                    .isEqualTo(SelfBillReason.NO_PARTY);
            assertThat(BuyingShop.reason(door.agree(new SupplierId("NONE"), BuyingShop.SUPPLIER, Period.ALWAYS, "AG")))
                    .isEqualTo(SupplierReason.UNKNOWN);
            door.agree(BuyingShop.GULF, BuyingShop.SUPPLIER, Period.year(2027), "AG-8")
                    .orElseThrow();
            assertThat(BuyingShop.reason(door.bill("PO-1", BuyingShop.TODAY))).isEqualTo(SelfBillReason.NOT_AGREED);
            assertThat(BuyingShop.reason(door.bill("PO-1", Supply.on(BuyingShop.DAY.plusDays(1)))))
                    .isEqualTo(SelfBillReason.SUPPLIED_LATER);
            shop.mizan
                    .buy()
                    .bill(SupplierBill.of(
                            "INV-9", "PO-1", BuyingShop.DAY, BuyingShop.rice(1_000), FiscalShop.sar("0.50")))
                    .orElseThrow();
            BuyingShop.agreed(shop);
            assertThat(BuyingShop.reason(door.bill("PO-1", BuyingShop.TODAY)))
                    .isEqualTo(SelfBillReason.NOTHING_TO_BILL);
            shop.mizan
                    .buy()
                    .sendBack("PO-1", "RN-1", List.of(new Goods(BuyingShop.GOODS.get(0), BuyingShop.kilos(1_000))))
                    .orElseThrow();
            assertThat(BuyingShop.reason(door.credit("PO-1", BuyingShop.TODAY)))
                    .as("the supplier wrote that invoice, and writes its note")
                    .isEqualTo(SelfBillReason.NOTHING_TO_CREDIT);
            assertThat(shop.issued()).isEmpty();
        }
    }

    @Test
    void itIsClearedBeforeItIsHandedOverAndTheSeriesGoesOnAfterARestart() {
        FiscalShop first = buying.furnished(buying.store, WhenOffline.PENDING);
        SelfBilling door = BuyingShop.agreed(first);
        BuyingShop.ordered(first, "PO-1", BuyingShop.rice(1_000));
        BuyingShop.receive(first, "DN-1", List.of(new Goods(BuyingShop.GOODS.get(0), BuyingShop.kilos(400))));
        Recorded one = door.bill("PO-1", BuyingShop.TODAY).orElseThrow();
        assertThat(buying.written.get(0).head().number()).isEqualTo("SB-GULF-000001");
        assertThat(buying.written.get(0).terms().order()).isEqualTo("PO-1");
        assertThat(buying.written.get(0).terms().contract()).isEqualTo("AG-7");
        assertThat(BuyingShop.reason(first.outbox().handOver(one.document()))).isEqualTo(FiscalFlowReason.NOT_CLEARED);
        first.outbox().turn();
        FiscalShop shop = buying.open(buying.store, WhenOffline.PENDING);
        BuyingShop.receive(shop, "DN-2", List.of(new Goods(BuyingShop.GOODS.get(0), BuyingShop.kilos(600))));
        Outbox outbox = shop.outbox();
        assertThat(outbox.handOver(one.document()).orElseThrow()).hasSize(1);
        BuyingShop.door(shop).bill("PO-1", BuyingShop.TODAY).orElseThrow();
        assertThat(buying.written.get(0).head().number()).isEqualTo("SB-GULF-000002");
        assertThat(shop.issued()).extracting(it -> it.head().counter()).containsExactly(1L, 2L);
        shop.close();
    }

    @Test
    void whatCanNotBeStampedOrClearedIsNotBookedAndARefusedUnitIsNamed() {
        try (FiscalShop shop = buying.furnished(buying.store, WhenOffline.SIMPLIFIED_NOW)) {
            SelfBilling door = BuyingShop.agreed(shop);
            BuyingShop.ordered(shop, "PO-1", BuyingShop.rice(1_000));
            BuyingShop.receive(shop, "DN-1", List.of(new Goods(BuyingShop.GOODS.get(0), BuyingShop.kilos(1_000))));
            String before = shop.mizan.digests().toString();
            shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MAX).orElseThrow();
            assertThat(BuyingShop.reason(door.bill("PO-1", BuyingShop.TODAY)))
                    .as("there is no simplified self-billed invoice")
                    .isEqualTo(FiscalFlowReason.NOT_CLEARED_NOW);
            FiscalUnitId none = new FiscalUnitId("EGS9");
            assertThat(BuyingShop.reason(new SelfBilling(shop.mizan.flows(), shop.mizan.office(), none)
                            .bill("PO-1", BuyingShop.TODAY)))
                    .isEqualTo(FiscalFlowReason.NO_REGIME);
            assertThat(shop.mizan.digests()).hasToString(before);
            shop.desk.offlineUntil(FiscalShop.UNIT, Instant.MIN).orElseThrow();
            buying.env.advance(Duration.ofMinutes(1));
            assertThat(door.bill("PO-1", BuyingShop.TODAY).isDone()).isTrue();
        }
    }
}
