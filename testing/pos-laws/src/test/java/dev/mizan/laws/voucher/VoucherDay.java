// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import static dev.mizan.laws.voucher.VoucherShop.cash;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.Wanted;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Days of a shop in which customers do with vouchers whatever they can; what is refused changes nothing. */
final class VoucherDay {
    private final VoucherShop shop;
    private final ManualEnv env;
    private final Random random;
    private final List<VoucherIssued> vouchers = new ArrayList<>();
    private final List<Sale> sales = new ArrayList<>();
    private final Map<CheckoutId, Money> begun = new HashMap<>();

    VoucherDay(VoucherShop shop, ManualEnv env, Random random) {
        this.shop = shop;
        this.env = env;
        this.random = random;
    }

    void step() {
        env.advance(Duration.ofMinutes(1));
        switch (vouchers.isEmpty() ? 0 : random.nextInt(9)) {
            case 0, 1 -> buy();
            case 2, 3 -> redeem();
            case 4 -> takeBack();
            case 5 -> shop.door.giveBack(any().number(), ReturnCause.OTHER);
            case 6 -> begin();
            case 7 -> finish();
            default -> expire();
        }
    }

    /** What customers paid and were not paid back. */
    Money taken() {
        long cards = sales.stream()
                .flatMap(sale -> sale.fact().settlement().tenders().stream())
                .filter(tender -> tender.kind() == TenderKind.CARD)
                .mapToLong(tender -> tender.amount().minor())
                .sum();
        return shop.drawer().minus(VoucherShop.sar("200.00")).plus(sar(cards));
    }

    /** Each is worth something between nothing and what was paid for it, and its tax stays within it. */
    void worths() {
        for (VoucherIssued issued : vouchers) {
            Voucher voucher = shop.door.find(issued.number()).orElseThrow();
            assertThat(voucher.held() > 0).as("held").isEqualTo(voucher.held() > 0 && !begun.isEmpty());
            assertThat(voucher.left()).isNotNegative();
            assertThat(voucher.held()).isNotNegative();
            assertThat(voucher.leftTax()).isBetween(0L, voucher.left());
            assertThat(voucher.left() + voucher.held())
                    .isLessThanOrEqualTo(issued.value().minor());
            assertThat(voucher.leftTax() + voucher.heldTax())
                    .isLessThanOrEqualTo(issued.tax().minor());
        }
    }

    private void buy() {
        String sku = random.nextInt(3) == 0 ? "MENU" : "GIFT" + rate();
        Sale sale = shop.sell(shop.basket(sku, 1 + random.nextInt(3), 10 + random.nextInt(80_00)));
        vouchers.addAll(VoucherDoor.issued(sale.recorded()));
        sales.add(sale);
    }

    private void redeem() {
        PricedBasket goods = goods();
        Outcome<Sale> sale = shop.door.redeem(goods, wanted(), cash(goods.total()));
        if (!sale.isDone()) {
            sale = shop.door.redeem(goods, wanted(), List.of());
        }
        sale.map(sales::add);
    }

    private void begin() {
        PricedBasket goods = goods();
        var plan = new PlannedTender(TenderKind.CARD, sar(1), new PaymentKey("K-" + random.nextInt(1_000_000)));
        shop.door.begin(goods, wanted(), List.of(plan)).map(it -> {
            var card = new Card(sar(1), "MADA", "A-1", plan.key());
            if (random.nextBoolean()) {
                Money rest = it.bill().gross().minus(sar(1));
                return shop.shop
                        .till
                        .sell(it.checkout(), rest.isZero() ? List.of(card) : with(card, rest))
                        .map(sales::add);
            }
            return begun.put(it.checkout(), it.bill().gross());
        });
    }

    private static List<dev.mizan.core.tender.Tender> with(Card card, Money rest) {
        return List.of(card, new dev.mizan.core.tender.Cash(rest));
    }

    private void finish() {
        for (Map.Entry<CheckoutId, Money> each : List.copyOf(begun.entrySet())) {
            begun.remove(each.getKey());
            Outcome<?> done = random.nextBoolean()
                    ? shop.shop.till.sell(each.getKey(), cash(each.getValue())).map(sales::add)
                    : shop.shop.till.abandon(each.getKey(), "LEFT");
            assertThat(done.isDone()).isTrue();
        }
    }

    private void takeBack() {
        Sale sale = sales.get(random.nextInt(sales.size()));
        int line = random.nextInt(sale.fact().bill().lines().size());
        shop.shop.till.takeBack(
                sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1 + random.nextInt(3)))), ReturnCause.OTHER);
    }

    private void expire() {
        if (random.nextInt(3) == 0) {
            finish();
            env.advance(Duration.ofDays(31));
        }
        shop.shop.mizan.books().revenue().expireVouchers(Currency.SAR);
    }

    private PricedBasket goods() {
        Basket basket = shop.shop.till.basket();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            PriceMode mode = random.nextBoolean() ? PriceMode.TAX_INCLUSIVE : PriceMode.TAX_EXCLUSIVE;
            basket = shop.with(basket, "ITEM" + rate(), 1 + random.nextInt(5), 1 + random.nextInt(30_00), mode);
        }
        return shop.price(basket);
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            String number = any().number().value();
            wanted.add(random.nextInt(3) == 0 ? Wanted.of(number, sar(1 + random.nextInt(20_00))) : Wanted.all(number));
        }
        return wanted;
    }

    private VoucherIssued any() {
        return vouchers.get(random.nextInt(vouchers.size()));
    }

    private String rate() {
        return random.nextInt(3) == 0 ? VoucherShop.RATES.get(random.nextInt(3)) : "15";
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }
}
