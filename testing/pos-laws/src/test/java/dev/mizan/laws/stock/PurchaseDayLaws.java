// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static dev.mizan.laws.stock.Storehouse.BUYER;
import static dev.mizan.laws.stock.Storehouse.GULF;
import static dev.mizan.laws.stock.Storehouse.RICE;
import static dev.mizan.laws.stock.Storehouse.TEA;
import static dev.mizan.laws.stock.Storehouse.balance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.inventory.purchase.ReceivingTolerance;
import dev.mizan.inventory.purchase.SupplierBilled;
import dev.mizan.laws.law.ShopLaws;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** P1 to P4 of the survey, on random weeks of buying through the whole house. */
class PurchaseDayLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 25)
    void receivedNotInvoicedIsItsAccountAndEveryEntryBalances(@ForAll Random chance) {
        try (Mizan shop = Storehouse.open()) {
            for (int step = 0; step < 40; step++) {
                act(shop, chance, step);
                assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED))
                        .isEqualTo(shop.buy().notInvoiced().negated());
                assertThat(ShopLaws.debitsAreCredits(shop)).isEmpty();
                assertThat(ShopLaws.stockIsItsAccount(shop)).isEmpty();
                neverMoreThanTheToleranceCame(shop);
            }
            billAllThatCame(shop);
            assertThat(balance(shop, AccountRole.GOODS_RECEIVED_NOT_INVOICED).isZero())
                    .isTrue();
        }
    }

    @Property(tries = 4)
    void purchasesAreTheSameFromSnapshotsAndFromReplay(@ForAll Random chance) throws IOException {
        Path file = Files.createTempDirectory("purchases").resolve("shop.mizan");
        Shop kept = Storehouse.shop().kept(Kept.inFile(file.toString()));
        var digests = lived(kept, chance);
        try (Mizan again = Mizan.open(kept)) {
            assertThat(again.digests()).isEqualTo(digests);
        }
        try (Mizan replayed = Mizan.replay(kept)) {
            assertThat(replayed.digests()).isEqualTo(digests);
        }
    }

    private static Object lived(Shop kept, Random chance) {
        try (Mizan shop = Storehouse.open(kept)) {
            for (int step = 0; step < 40; step++) {
                act(shop, chance, step);
            }
            return shop.digests();
        }
    }

    private static void act(Mizan shop, Random chance, int step) {
        String order = "PO-" + chance.nextInt(4);
        Sku sku = chance.nextBoolean() ? TEA : RICE;
        Quantity quantity = Quantity.pieces(1 + chance.nextInt(12));
        Money price = Money.ofMinor(300 + chance.nextInt(60), Currency.SAR);
        switch (chance.nextInt(6)) {
            case 0 -> place(shop, chance, order);
            case 1, 2 -> shop.buy().receive(order, "DN-" + step, List.of(new Goods(sku, quantity)));
            case 3 -> shop.buy().sendBack(order, "RN-" + step, List.of(new Goods(sku, quantity)));
            case 4 -> bill(shop, chance.nextInt(3) == 0, step, order, new PricedGoods(sku, quantity, price));
            default -> shop.buy().disputes().forEach(it -> settle(shop, chance, it));
        }
    }

    private static void place(Mizan shop, Random chance, String order) {
        var terms = shop.buy()
                .terms(GULF)
                .orElseThrow()
                .tolerating(new ReceivingTolerance(Percent.of("10"), Percent.ZERO), Percent.of("10"));
        var goods = List.of(
                new PricedGoods(TEA, Quantity.pieces(20), Money.ofMinor(333, Currency.SAR)),
                new PricedGoods(RICE, Quantity.pieces(10 + chance.nextInt(20)), Money.ofMinor(310, Currency.SAR)));
        shop.buy()
                .orderAt(order, terms, goods)
                .then(placed -> shop.buy().by(BUYER).approve(order));
    }

    private static void bill(Mizan shop, boolean credit, int step, String order, PricedGoods goods) {
        Money tax = Money.ofMinor(7 + step, Currency.SAR);
        Outcome<SupplierBilled> billed =
                shop.buy().bill(new SupplierBill("B-" + step, order, DAY, List.of(goods), tax, credit));
        if (billed instanceof Outcome.Done<SupplierBilled> done) {
            SupplierBilled bill = done.value();
            Money all = bill.payable().plus(bill.disputed()).plus(bill.disputedTax());
            Money asked = bill.lines().get(0).asked().plus(credit ? tax.negated() : tax);
            assertThat(all).as("matched and disputed are the invoice").isEqualTo(asked);
        }
    }

    private static void settle(Mizan shop, Random chance, SupplierBilled disputed) {
        if (chance.nextBoolean()) {
            shop.buy().acceptDispute(disputed.supplier(), disputed.bill());
        } else {
            shop.buy().rejectDispute(disputed.supplier(), disputed.bill());
        }
    }

    private static void neverMoreThanTheToleranceCame(Mizan shop) {
        for (int i = 0; i < 4; i++) {
            if (shop.buy().order("PO-" + i) instanceof Outcome.Done<?> done) {
                PurchaseOrder order = ((dev.mizan.inventory.purchase.Purchase) done.value()).order();
                assertThat(order.lines())
                        .allMatch(
                                it -> it.received().steps() * 10 <= it.ordered().steps() * 11);
            }
        }
    }

    private static void billAllThatCame(Mizan shop) {
        for (int i = 0; i < 4; i++) {
            String number = "PO-" + i;
            shop.buy().order(number).map(purchase -> {
                purchase.order().lines().forEach(line -> {
                    Quantity open = line.unbilled();
                    if (!open.isZero()) {
                        var goods = new PricedGoods(line.sku(), open.absolute(), line.price());
                        shop.buy()
                                .bill(new SupplierBill(
                                        "last-" + number + line.sku(),
                                        number,
                                        DAY,
                                        List.of(goods),
                                        Money.zero(Currency.SAR),
                                        open.isNegative()))
                                .orElseThrow();
                    }
                });
                return true;
            });
        }
    }
}
