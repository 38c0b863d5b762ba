// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherTerms;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.laws.fiscal.PrepaidShop;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.SellVouchers;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.VouchersFold;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A coffee house that sells vouchers: GIFT15 is good for ITEM15 and for the group "coffee", GIFT5 and GIFT0 for goods of those
 * rates; MENU is redeemed at once, within thirty days. Each document is kept as it was made.
 */
final class VoucherShop extends PrepaidShop {
    /** Those that come first in a Saudi return: 1 to 5. */
    private static final int BOXES_OF_SALES = 5;

    final VoucherDoor door;

    VoucherShop(ManualEnv env, Store store, TaxRounding rounding) {
        super(env, store, ShopPapers.retail(FiscalShop.SELLER), rounding, sells());
        this.door = shop.till.vouchers();
        List<Item> items = new ArrayList<>();
        for (String rate : RATES) {
            items.add(item("GIFT" + rate, rate));
        }
        items.add(item("MENU", "15"));
        items.add(item("STRAY", "5"));
        items.add(Item.builder(Sku.of("MOCHA"), Text.of("Mocha", "موكا"))
                .path("drinks", "coffee")
                .build());
        shop.mizan.catalogue().defineServices(items).orElseThrow();
    }

    /** What the shop is opened with. */
    static Extension sells() {
        return Extension.beside(new SellVouchers(List.of(
                VoucherTerms.of(
                        Sku.of("GIFT15"), new GoodFor(GoodFor.items("ITEM15").items(), java.util.Set.of("coffee"))),
                VoucherTerms.of(Sku.of("GIFT5"), GoodFor.items("ITEM5")),
                VoucherTerms.of(Sku.of("GIFT0"), GoodFor.items("ITEM0")),
                VoucherTerms.of(Sku.of("STRAY"), GoodFor.items("ITEM15")),
                VoucherTerms.of(Sku.of("MENU"), GoodFor.items("ITEM15"))
                        .validFor(30)
                        .atOnce())));
    }

    PricedBasket basket(String sku, int pieces, long price) {
        return price(with(shop.till.basket(), sku, pieces, price, PriceMode.TAX_INCLUSIVE));
    }

    PricedBasket price(Basket basket) {
        return shop.till.price(basket).orElseThrow();
    }

    /** A voucher of this value, sold for cash. */
    VoucherIssued sold(String sku, long price) {
        return sold(sku, price, PriceMode.TAX_INCLUSIVE);
    }

    VoucherIssued sold(String sku, long price, PriceMode mode) {
        PricedBasket priced = price(with(shop.till.basket(), sku, 1, price, mode));
        return VoucherDoor.issued(sell(priced).recorded()).get(0);
    }

    Sale sell(PricedBasket priced) {
        return shop.till.sell(priced, cash(priced.total())).orElseThrow();
    }

    /** What is owed for vouchers, without its tax. */
    Money owed() {
        return balance(new AccountRole("contract-liability"), "voucher");
    }

    /** The same as the vouchers themselves tell it. */
    Money subLedger() {
        return Money.sum(
                Currency.SAR,
                shop.mizan.books().revenue().openVouchers().stream()
                        .map(VouchersFold.Open::net)
                        .toList());
    }

    /** Revenue that is earned: sales, less what is not earned yet and what came back. */
    Money earned() {
        ChartOfAccounts chart = shop.mizan.books().chart();
        long debits = Stream.of("sales", "sales-returns", "deferred-sales", "breakage-income")
                .flatMap(role -> chart.assignments(new AccountRole(role)).stream())
                .map(RoleAssignment::account)
                .distinct()
                .mapToLong(code -> shop.mizan.books().balances().balance(chart.indexOf(code), FiscalCalendar.LATEST))
                .sum();
        return Money.ofMinor(-debits, Currency.SAR);
    }

    /** The base of the sales of all time as it is declared in all boxes of sales, without what came back. */
    Money base() {
        return Money.sum(
                Currency.SAR,
                vat().lines().subList(0, BOXES_OF_SALES).stream()
                        .map(line -> line.base().plus(line.adjustment()))
                        .toList());
    }
}
