// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.organisation.Organisation;
import dev.mizan.spi.organisation.RetailStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;

/** A shop of two items and a supplier, for laws about goods; and what such laws ask again and again. */
public final class Storehouse {
    public static final Sku TEA = Sku.of("TEA");
    public static final Sku RICE = Sku.of("RICE");
    public static final SupplierId GULF = new SupplierId("GULF");
    public static final SupplierId NILE = new SupplierId("NILE");
    public static final ActorId BUYER = new ActorId("buyer");

    private Storehouse() {}

    public static Shop shop() {
        return Shop.named("Storehouse", "المخزن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .env(ManualEnv.at("2026-11-22T09:00:00Z"));
    }

    /** The same with a second store in town. */
    public static Shop withTown() {
        Shop one = shop();
        Organisation of = one.organisation();
        RetailStore main = of.store(one.store());
        List<RetailStore> stores = new ArrayList<>(of.stores());
        stores.add(new RetailStore(new StoreId("town"), main.branch(), Text.of("Town", "المدينة"), main.day()));
        Organisation both =
                new Organisation(of.tenant(), of.entities(), of.registrations(), of.branches(), stores, of.tills());
        return new Shop(
                both, one.store(), one.policies(), one.taxes(), one.kept(), one.env(), one.plugins(), one.extensions());
    }

    /** Goods that lie in the store, at a cost of 5.00 a piece. */
    public static void stocked(Mizan shop, Sku sku, long pieces) {
        shop.stock()
                .receive(
                        "DN-" + sku,
                        List.of(new GoodsReceipt.Line(
                                sku, Quantity.pieces(pieces), Money.ofMinor(500 * pieces, Currency.SAR))))
                .orElseThrow();
    }

    public static Mizan open() {
        return open(shop());
    }

    public static Mizan open(Shop shop) {
        return furnished(Mizan.open(shop));
    }

    /** On a store that others write to as well. */
    public static Mizan open(Shop shop, Store store) {
        return furnished(Mizan.open(shop, store));
    }

    private static Mizan furnished(Mizan mizan) {
        mizan.catalogue()
                .define(
                        Item.builder(TEA, Text.of("Tea", "شاي"))
                                .barcode("6281000000014")
                                .build(),
                        "11.50")
                .orElseThrow();
        mizan.catalogue()
                .define(Item.builder(RICE, Text.of("Rice", "أرز")).build(), "23.00")
                .orElseThrow();
        mizan.buy()
                .define(
                        new Supplier(GULF, Text.of("Gulf Trading", "تجارة الخليج"), 3, 30),
                        new Supplier(NILE, Text.of("Nile Foods", "أغذية النيل"), 7, 45))
                .orElseThrow();
        mizan.buy().limit(BUYER, sar("10000.00")).orElseThrow();
        return mizan;
    }

    /** An order of goods that is written and approved. */
    public static void ordered(Mizan shop, String number, PricedGoods... goods) {
        shop.buy()
                .orderAt(number, shop.buy().terms(GULF).orElseThrow(), List.of(goods))
                .orElseThrow();
        shop.buy().by(BUYER).approve(number).orElseThrow();
    }

    public static PricedGoods at(Sku sku, long pieces, String price) {
        return new PricedGoods(sku, Quantity.pieces(pieces), sar(price));
    }

    public static Goods goods(Sku sku, long pieces) {
        return new Goods(sku, Quantity.pieces(pieces));
    }

    public static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    /** The balance of the account that plays a role, debits positive. */
    public static Money balance(Mizan shop, AccountRole role) {
        return shop.books()
                .balances()
                .inRole(shop.books().chart(), role, "", Dimensions.NONE)
                .orElseThrow();
    }

    /** Why it was refused, after a look at both messages. */
    public static Reason why(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        Refused<?> refused = (Refused<?>) outcome;
        assertThat(refused.message(Language.EN)).doesNotContain("{");
        assertThat(refused.message(Language.AR)).doesNotContain("{");
        return refused.reason();
    }
}
