// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import static dev.mizan.laws.voucher.VoucherShop.cash;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.Wanted;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever becomes of a voucher, its tax is declared once and to the cent, and it is never worth more than it was. */
class VoucherLaws {
    private static final String START = "2026-11-22T09:00:00Z";

    private static VoucherShop shop(TaxLevel level) {
        return new VoucherShop(
                ManualEnv.at(START), DocumentInItsSaleTest.memory(), new TaxRounding(level, Rounding.HALF_UP));
    }

    /** Goods of one rate, worth the voucher or more. */
    private record Purchase(PricedBasket goods, VoucherIssued voucher) {
        static Purchase of(VoucherShop shop, Random random) {
            String rate = VoucherShop.RATES.get(random.nextInt(VoucherShop.RATES.size()));
            var basket = shop.shop.till.basket();
            int lines = 1 + random.nextInt(4);
            for (int line = 0; line < lines; line++) {
                PriceMode mode = random.nextBoolean() ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
                basket = shop.with(basket, "ITEM" + rate, 1 + random.nextInt(9), 1 + random.nextInt(30_00), mode);
            }
            PricedBasket goods = shop.price(basket);
            long value = random.nextInt(4) == 0 ? goods.gross() : 1 + random.nextLong(goods.gross());
            boolean net = random.nextInt(3) == 0;
            return new Purchase(
                    goods,
                    net
                            ? shop.sold("GIFT" + rate, Math.max(1, value * 100 / 116), PriceMode.TAX_EXCLUSIVE)
                            : shop.sold("GIFT" + rate, value));
        }

        /** The tax that both together must bear: that of the goods, or as near to it as what is left to pay can bear. */
        Money tax() {
            long paid = voucher.tax().minor();
            long most = paid + goods.gross() - voucher.value().minor();
            return Money.ofMinor(Math.max(paid, Math.min(goods.tax(), most)), Currency.SAR);
        }
    }

    @Property(tries = 60)
    void theTaxOfAVoucherAndOfItsGoodsIsThatOfOneSupplyAtEveryLevelAndComesBackWithThem(
            @ForAll Random random, @ForAll TaxLevel level) {
        try (VoucherShop shop = shop(level)) {
            Money drawer = shop.drawer();
            Purchase buys = Purchase.of(shop, random);
            Money value = buys.voucher.value();
            Money net = value.minus(buys.voucher.tax());
            assertThat(shop.tax()).isEqualTo(buys.voucher.tax());
            assertThat(shop.owed()).isEqualTo(net);
            Money rest = buys.goods.total().minus(value);
            Sale sale = shop.door
                    .redeem(buys.goods, List.of(Wanted.all(buys.voucher.number().value())), cash(rest))
                    .orElseThrow();
            assertThat(shop.tax()).isEqualTo(buys.tax());
            assertThat(shop.base()).isEqualTo(buys.goods.total().minus(buys.tax()));
            assertThat(shop.earned()).isEqualTo(shop.base());
            assertThat(shop.drawer().minus(drawer)).isEqualTo(buys.goods.total());
            declared(shop);
            allBack(shop, sale, buys.voucher, random);
            assertThat(shop.tax()).isEqualTo(buys.voucher.tax());
            assertThat(shop.owed()).isEqualTo(net);
            assertThat(shop.drawer().minus(drawer)).isEqualTo(value);
            shop.door.giveBack(buys.voucher.number(), ReturnCause.CHANGED_MIND).orElseThrow();
            assertThat(shop.tax().isZero()).isTrue();
            assertThat(shop.base().isZero()).isTrue();
            assertThat(shop.drawer()).isEqualTo(drawer);
            declared(shop);
        }
    }

    /** In parts, in any order; nothing is worth more than it was at any time. */
    private static void allBack(VoucherShop shop, Sale sale, VoucherIssued voucher, Random random) {
        var lines = sale.fact().bill().lines();
        long[] left = lines.stream().mapToLong(line -> line.quantity().steps()).toArray();
        Money before = shop.door.find(voucher.number()).orElseThrow().worth();
        while (java.util.Arrays.stream(left).sum() > 0) {
            int line = random.nextInt(left.length);
            if (left[line] > 0) {
                long back = 1 + random.nextLong(left[line]);
                left[line] -= back;
                shop.shop
                        .till
                        .takeBack(
                                sale.id(),
                                List.of(new ReturnedItem(line, Quantity.pieces((int) back))),
                                ReturnCause.CHANGED_MIND)
                        .orElseThrow();
                Money worth = shop.door.find(voucher.number()).orElseThrow().worth();
                assertThat(worth).isBetween(before, voucher.value());
                assertThat(shop.subLedger()).isEqualTo(shop.owed());
                before = worth;
            }
        }
        assertThat(shop.door.find(voucher.number()).orElseThrow().isWhole()).isTrue();
    }

    /** What the documents say is what the books owe. */
    private static void declared(VoucherShop shop) {
        Money all = Money.zero(Currency.SAR);
        for (var document : shop.documents) {
            Money tax = document.totals().tax();
            all = document.head().kind() == FiscalKind.CREDIT_NOTE ? all.minus(tax) : all.plus(tax);
        }
        assertThat(all).isEqualTo(shop.tax());
    }

    @Property(tries = 40)
    void whateverCustomersDoTheVouchersAreTheirAccountAndAShopThatOpensAgainIsAsItWas(
            @ForAll Random random, @ForAll TaxLevel level) {
        var env = ManualEnv.at(START);
        var store = DocumentInItsSaleTest.memory();
        try (VoucherShop shop = new VoucherShop(env, store, new TaxRounding(level, Rounding.HALF_UP))) {
            VoucherDay day = new VoucherDay(shop, env, random);
            for (int step = 0; step < 25; step++) {
                day.step();
                assertThat(shop.subLedger()).isEqualTo(shop.owed());
                assertThat(day.taken()).isEqualTo(shop.tax().plus(shop.owed()).plus(shop.earned()));
                assertThat(shop.base()).isEqualTo(day.taken().minus(shop.tax()));
                declared(shop);
                day.worths();
            }
            assertThat(FiscalShop.open(env, store, FakeRegime.working()).mizan.digests())
                    .isEqualTo(shop.shop.mizan.digests());
        }
    }
}
