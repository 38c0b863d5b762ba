// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import static dev.mizan.laws.voucher.VoucherShop.cash;
import static dev.mizan.laws.voucher.VoucherShop.reason;
import static dev.mizan.laws.voucher.VoucherShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherReason;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.Wanted;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A voucher of 115.00 is bought, of which 15.00 is VAT, and redeemed for coffee. */
class VoucherTest {
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
    void itIsTaxedWhenItIsSoldAndWhatItPaysForIsNotTaxedAgain() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        assertThat(shop.last().head().kind()).isEqualTo(FiscalKind.INVOICE);
        assertThat(shop.last().totals().tax()).isEqualTo(sar("15.00"));
        assertThat(shop.tax()).isEqualTo(sar("15.00"));
        assertThat(shop.owed()).isEqualTo(sar("100.00"));
        assertThat(shop.earned().isZero()).isTrue();
        env.advance(Duration.ofDays(3));
        redeem(voucher, "ITEM15", 2, 115_00, "115.00");
        assertThat(shop.last().totals().tax()).isEqualTo(sar("15.00"));
        assertThat(shop.last().totals().payable()).isEqualTo(sar("115.00"));
        assertThat(shop.last().lines().get(0).adjustments().get(0).amount()).isEqualTo(sar("100.00"));
        assertThat(shop.tax()).isEqualTo(sar("30.00"));
        assertThat(shop.base()).isEqualTo(sar("200.00"));
        assertThat(shop.owed().isZero()).isTrue();
        assertThat(shop.earned()).isEqualTo(sar("200.00"));
        assertThat(shop.drawer()).isEqualTo(sar("430.00"));
    }

    @Test
    void itIsGoodForItsGoodsAlone() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        var tea = shop.basket("TEA", 1, 10_00);
        var refused = shop.door.redeem(tea, with(voucher), cash(sar("0.00")));
        assertThat(reason(refused)).isEqualTo(VoucherReason.NOT_FOR_THESE);
        assertThat(refused.toString()).contains("TEA", "ITEM15, coffee");
        redeem(voucher, "MOCHA", 1, 23_00, "0.00");
        assertThat(shop.door.find(voucher.number()).orElseThrow().worth()).isEqualTo(sar("92.00"));
        var both = shop.price(shop.with(
                shop.with(shop.shop.till.basket(), "TEA", 1, 11_50, PriceMode.TAX_INCLUSIVE),
                "ITEM15",
                1,
                23_00,
                PriceMode.TAX_INCLUSIVE));
        assertThat(reason(shop.door.redeem(
                        both, List.of(Wanted.of(voucher.number().value(), sar("23.01"))), cash(sar("11.49")))))
                .isEqualTo(VoucherReason.MORE_THAN_GOODS);
        shop.door.redeem(both, with(voucher), cash(sar("11.50"))).orElseThrow();
        assertThat(shop.tax()).isEqualTo(sar("16.50"));
        assertThat(shop.owed()).isEqualTo(sar("60.00"));
    }

    @Test
    void aNumberIsRedeemedOnce() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        var goods = shop.basket("ITEM15", 1, 115_00);
        assertThat(reason(shop.door.redeem(goods, with(voucher, voucher), List.of())))
                .isEqualTo(VoucherReason.NAMED_TWICE);
        assertThat(reason(shop.door.redeem(goods, List.of(Wanted.all("V-0")), List.of())))
                .isEqualTo(VoucherReason.UNKNOWN);
        shop.door.redeem(goods, with(voucher), List.of()).orElseThrow();
        assertThat(reason(shop.door.redeem(goods, with(voucher), List.of()))).isEqualTo(VoucherReason.USED_UP);
        assertThat(reason(shop.door.giveBack(voucher.number(), ReturnCause.CHANGED_MIND)))
                .isEqualTo(VoucherReason.USED);
    }

    @Test
    void goodsThatItPaidForComeBackInThreePartsAndItIsWorthAsMuchAsItWas() {
        VoucherIssued voucher = shop.sold("GIFT15", 100_00);
        Sale sale = redeem(voucher, "ITEM15", 3, 50_00, "50.00");
        assertThat(shop.owed().isZero()).isTrue();
        for (String worth : List.of("33.33", "66.67", "100.00")) {
            shop.shop
                    .till
                    .takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                    .orElseThrow();
            assertThat(shop.door.find(voucher.number()).orElseThrow().worth()).isEqualTo(sar(worth));
            assertThat(shop.subLedger()).isEqualTo(shop.owed());
        }
        assertThat(shop.owed()).isEqualTo(sar("86.96"));
        assertThat(shop.tax()).isEqualTo(sar("13.04"));
        assertThat(shop.earned().isZero()).isTrue();
        assertThat(shop.drawer()).isEqualTo(sar("300.00"));
    }

    @Test
    void oneThatWasNotUsedIsTakenBackWithItsTax() {
        VoucherIssued voucher = shop.sold("GIFT15", 115_00);
        shop.door.giveBack(voucher.number(), ReturnCause.CHANGED_MIND).orElseThrow();
        assertThat(shop.last().head().kind()).isEqualTo(FiscalKind.CREDIT_NOTE);
        assertThat(shop.tax().isZero()).isTrue();
        assertThat(shop.owed().isZero()).isTrue();
        assertThat(shop.drawer()).isEqualTo(sar("200.00"));
        var goods = shop.basket("ITEM15", 1, 115_00);
        assertThat(reason(shop.door.redeem(goods, with(voucher), List.of()))).isEqualTo(VoucherReason.USED_UP);
    }

    @Test
    void ofSeveralInOneLineThePersonSaysWhichComesBack() {
        Sale sale = shop.sell(shop.basket("GIFT15", 3, 33_34));
        List<VoucherIssued> three = VoucherDoor.issued(sale.recorded());
        redeem(three.get(0), "ITEM15", 1, 10_00, "0.00");
        var one = List.of(new ReturnedItem(0, Quantity.pieces(1)));
        assertThat(reason(shop.shop.till.takeBack(sale.id(), one, ReturnCause.CHANGED_MIND)))
                .isEqualTo(VoucherReason.SAY_WHICH);
        var all = List.of(new ReturnedItem(0, Quantity.pieces(3)));
        assertThat(reason(shop.shop.till.takeBack(sale.id(), all, ReturnCause.CHANGED_MIND)))
                .isEqualTo(VoucherReason.USED);
        shop.door.giveBack(three.get(1).number(), ReturnCause.CHANGED_MIND).orElseThrow();
        assertThat(shop.subLedger()).isEqualTo(shop.owed());
        assertThat(shop.door.find(three.get(2).number()).orElseThrow().isWhole())
                .isTrue();
        assertThat(shop.door.find(three.get(1).number()).orElseThrow().returned())
                .isTrue();
    }

    @Test
    void whatIsLeftOnItsLastDayIsEarnedAndItsTaxStaysDue() {
        VoucherIssued menu = shop.sold("MENU", 115_00);
        var little = shop.basket("ITEM15", 1, 114_99);
        assertThat(reason(shop.door.redeem(little, with(menu), List.of()))).isEqualTo(VoucherReason.WHOLE_ONLY);
        env.advance(Duration.ofDays(31));
        assertThat(reason(shop.door.redeem(shop.basket("ITEM15", 1, 115_00), with(menu), List.of())))
                .isEqualTo(VoucherReason.EXPIRED);
        shop.shop
                .mizan
                .books()
                .revenue()
                .expireVouchers(menu.value().currency())
                .orElseThrow();
        assertThat(shop.owed().isZero()).isTrue();
        assertThat(shop.earned()).isEqualTo(sar("100.00"));
        assertThat(shop.tax()).isEqualTo(sar("15.00"));
        assertThat(shop.base()).isEqualTo(sar("100.00"));
        assertThat(shop.subLedger().isZero()).isTrue();
        assertThat(shop.shop
                        .mizan
                        .books()
                        .revenue()
                        .expireVouchers(menu.value().currency())
                        .isDone())
                .isFalse();
    }

    @Test
    void oneThatIsNotTaxedAsItsGoodsOrIsFreeIsNotSoldAndNoneComesBackWithoutAReceipt() {
        var stray = shop.basket("STRAY", 1, 115_00);
        assertThat(reason(shop.shop.till.sell(stray, cash(stray.total())))).isEqualTo(VoucherReason.RATE_UNKNOWN);
        var gift = shop.basket("GIFT15", 1, 115_00);
        assertThat(reason(shop.shop.till.takeBack(gift, ReturnCause.CHANGED_MIND)))
                .isEqualTo(VoucherReason.BY_NUMBER);
        var free = shop.basket("GIFT15", 1, 0);
        assertThat(reason(shop.shop.till.sell(free, List.of()))).isEqualTo(VoucherReason.NOT_PIECES);
    }

    @Test
    void itsReceiptsShowItInBothLanguagesAndAShopThatOpensAgainIsAsItWas() {
        VoucherIssued menu = shop.sold("MENU", 115_00);
        Sale sold = shop.sell(shop.basket("GIFT15", 1, 50_00));
        VoucherIssued gift = VoucherDoor.issued(sold.recorded()).get(0);
        Sale sale = redeem(gift, "ITEM15", 2, 40_00, "30.00");
        var back = shop.shop
                .till
                .takeBack(sale.id(), List.of(new ReturnedItem(0, Quantity.pieces(1))), ReturnCause.CHANGED_MIND)
                .orElseThrow();
        Paper paper = new Paper(shop.shop.mizan.shop().organisation());
        assertThat(paper.of(sold.recorded()).toString())
                .contains(gift.number().value(), "VAT is paid with it: SAR 6.52", "ضريبتها مدفوعة معها");
        assertThat(paper.of(sale.recorded()).toString())
                .contains("Voucher " + gift.number() + ", taxed with S-T1-000002", "قسيمة " + gift.number(), "-50.00");
        assertThat(paper.of(back.recorded()).toString()).contains("Back on the voucher " + gift.number(), "25.00");
        assertThat(menu.until()).isPresent();
        FiscalShop again = FiscalShop.open(env, store, FakeRegime.working());
        assertThat(again.mizan.digests()).isEqualTo(shop.shop.mizan.digests());
    }
}
