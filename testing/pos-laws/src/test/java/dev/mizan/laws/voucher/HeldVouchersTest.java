// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import static dev.mizan.laws.voucher.VoucherShop.cash;
import static dev.mizan.laws.voucher.VoucherShop.reason;
import static dev.mizan.laws.voucher.VoucherShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.Wanted;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A voucher is held while a card is asked for the rest, or for what was paid for it. */
class HeldVouchersTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Store store = new ForwardingStore(DocumentInItsSaleTest.memory()) {
        @Override
        public void close() {}
    };
    private final VoucherShop shop = new VoucherShop(env, store, TaxRounding.PER_GROUP);

    @AfterEach
    void close() {
        shop.close();
    }

    private static List<Wanted> with(VoucherIssued... vouchers) {
        return java.util.Arrays.stream(vouchers)
                .map(each -> Wanted.all(each.number().value()))
                .toList();
    }

    private Sale redeem(VoucherIssued voucher, String sku, int pieces, long price, String cash) {
        return shop.door
                .redeem(shop.basket(sku, pieces, price), with(voucher), cash(sar(cash)))
                .orElseThrow();
    }

    @Test
    void aCardPaysTheRestAndNobodyElseUsesTheVoucherMeanwhile() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        var goods = shop.basket("ITEM15", 2, 115_00);
        var plan = new PlannedTender(TenderKind.CARD, sar("115.00"), new PaymentKey("K-1"));
        var begun = shop.door.begin(goods, with(voucher), List.of(plan)).orElseThrow();
        assertThat(begun.bill().gross()).isEqualTo(sar("115.00"));
        assertThat(reason(shop.door.redeem(goods, with(voucher), cash(sar("115.00")))))
                .isEqualTo(VoucherReason.USED_UP);
        assertThat(shop.subLedger()).isEqualTo(shop.owed());
        var card = new Card(sar("115.00"), "MADA", "A-1", plan.key());
        assertThat(reason(shop.shop.till.prepayments().take(begun.checkout(), sar("115.00"), List.of(card))))
                .isEqualTo(VoucherReason.HELD_FOR_SALE);
        shop.shop.till.sell(begun.checkout(), List.of(card)).orElseThrow();
        assertThat(shop.tax()).isEqualTo(sar("30.00"));
        assertThat(shop.owed().isZero()).isTrue();
    }

    @Test
    void whatIsGivenUpLeavesTheVoucherAsItWas() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        var begun = shop.door
                .begin(shop.basket("ITEM15", 1, 115_00), with(voucher), List.of())
                .orElseThrow();
        assertThat(shop.door.find(voucher.number()).orElseThrow().worth().isZero())
                .isTrue();
        shop.shop.till.abandon(begun.checkout(), "LEFT").orElseThrow();
        assertThat(shop.door.find(voucher.number()).orElseThrow().isWhole()).isTrue();
        assertThat(shop.owed()).isEqualTo(sar("100.00"));
    }

    @Test
    void aVoucherThatIsPaidBackByCardIsHeldMeanwhile() {
        Sale sale = shop.sell(shop.basket("GIFT15", 1, 115_00));
        VoucherIssued voucher = VoucherDoor.issued(sale.recorded()).get(0);
        var one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
        var plan = new PlannedTender(TenderKind.CARD, sar("115.00"), new PaymentKey("K-1"));
        var first = shop.shop
                .till
                .beginRefund(sale.id(), one, ReturnCause.CHANGED_MIND, List.of(plan))
                .orElseThrow();
        var goods = shop.basket("ITEM15", 1, 115_00);
        assertThat(reason(shop.door.redeem(goods, with(voucher), List.of()))).isEqualTo(VoucherReason.USED_UP);
        shop.shop.till.abandon(first.checkout(), "STAYS").orElseThrow();
        assertThat(shop.door.find(voucher.number()).orElseThrow().isWhole()).isTrue();
        var second = shop.shop
                .till
                .beginRefund(sale.id(), one, ReturnCause.CHANGED_MIND, List.of(plan))
                .orElseThrow();
        shop.shop
                .till
                .takeBack(second.checkout(), List.of(new Card(sar("115.00"), "MADA", "A-1", plan.key())))
                .orElseThrow();
        assertThat(shop.door.find(voucher.number()).orElseThrow().returned()).isTrue();
        assertThat(shop.tax().isZero()).isTrue();
        assertThat(shop.owed().isZero()).isTrue();
        assertThat(shop.subLedger().isZero()).isTrue();
    }

    @Test
    void goodsThatItPaidForAreExchangedForOthersOfItsKind() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        Sale sale = redeem(voucher, "ITEM15", 1, 115_00, "0.00");
        var other = shop.basket("ITEM5", 1, 10_50);
        shop.shop
                .till
                .exchange(
                        sale.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(1))),
                        ReturnCause.WRONG_ITEM,
                        other,
                        cash(sar("10.50")))
                .orElseThrow();
        assertThat(shop.door.find(voucher.number()).orElseThrow().isWhole()).isTrue();
        assertThat(shop.subLedger()).isEqualTo(shop.owed());
        assertThat(shop.tax()).isEqualTo(sar("15.50"));
    }

    @Test
    void aShopThatStopsWhileACardIsAskedGoesOnFromItsSnapshot() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        var begun = shop.door
                .begin(shop.basket("ITEM15", 2, 115_00), with(voucher), List.of())
                .orElseThrow();
        var before = shop.shop.mizan.digests();
        shop.shop.mizan.close();
        FiscalShop again = FiscalShop.open(env, store, FakeRegime.working());
        assertThat(again.mizan.digests()).isEqualTo(before);
        again.till.sell(begun.checkout(), cash(sar("115.00"))).orElseThrow();
        assertThat(again.mizan.books().revenue().openVouchers()).isEmpty();
    }
}
