// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.voucher;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherTerms;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.fiscal.FiscalPapers;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.fiscal.standard.WhenOffline;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.voucher.SellVouchers;
import dev.mizan.suite.voucher.VoucherDoor;
import dev.mizan.suite.voucher.VouchersFold;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A coffee house that sells vouchers: GIFT15 is good for ITEM15 and for the group "coffee", GIFT5 and GIFT0 for goods of those
 * rates; MENU is redeemed at once, within thirty days. Each document is kept as it was made.
 */
final class VoucherShop implements AutoCloseable {
    /** Those that come first in a Saudi return: 1 to 5. */
    private static final int BOXES_OF_SALES = 5;

    static final List<String> RATES = List.of("15", "5", "0");

    final List<FiscalDocument> documents = new ArrayList<>();
    final FiscalShop shop;
    final VoucherDoor door;

    VoucherShop(ManualEnv env, Store store, TaxRounding rounding) {
        ShopPapers papers = ShopPapers.retail(FiscalShop.SELLER);
        FiscalPapers noted = occasion -> papers.documents(occasion).map(all -> {
            documents.addAll(all);
            return all;
        });
        this.shop = FiscalShop.open(env, store, FakeRegime.working(), noted, WhenOffline.PENDING, sells())
                .furnished();
        this.door = shop.till.vouchers();
        shop.mizan.books().furnish().orElseThrow();
        Exemption why = Exemption.of("VATEX-SA-35", "Medicines and medical equipment", "الأدوية والمعدات الطبية");
        shop.mizan
                .catalogue()
                .setTaxes(List.of(
                        new TaxRule(new TaxClass("VAT5"), TaxRate.standard("5"), Period.ALWAYS),
                        new TaxRule(new TaxClass("VAT0"), TaxRate.untaxed(VatCategory.Z, why), Period.ALWAYS)))
                .orElseThrow();
        shop.mizan
                .catalogue()
                .setTaxRoundings(List.of(RoundingRule.home(rounding)))
                .orElseThrow();
        List<Item> items = new ArrayList<>();
        for (String rate : RATES) {
            items.add(item("ITEM" + rate, rate));
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

    private static Item item(String sku, String rate) {
        var item = Item.builder(Sku.of(sku), Text.of(sku, "صنف " + sku));
        return (rate.equals("15") ? item : item.taxClass(new TaxClass("VAT" + rate))).build();
    }

    /** So many of an item at a price in halalas. */
    Basket with(Basket basket, String sku, int pieces, long price, PriceMode mode) {
        return basket.add(
                        Sku.of(sku),
                        Quantity.pieces(pieces),
                        new ManualPrice(Money.ofMinor(price, Currency.SAR), mode, "HAND"))
                .orElseThrow();
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

    static List<Cash> cash(Money amount) {
        return amount.isZero() ? List.of() : List.of(new Cash(amount));
    }

    static Money sar(String amount) {
        return FiscalShop.sar(amount);
    }

    static Object reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    FiscalDocument last() {
        return documents.get(documents.size() - 1);
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

    /** The tax that is due. */
    Money tax() {
        return balance(AccountRole.OUTPUT_VAT, "");
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

    private Money balance(AccountRole role, String kind) {
        return Money.zero(Currency.SAR)
                .minus(shop.mizan
                        .books()
                        .balances()
                        .inRole(shop.mizan.books().chart(), role, kind, Dimensions.NONE)
                        .orElseThrow());
    }

    /** The base of the sales of all time as it is declared in all boxes of sales, without what came back. */
    Money base() {
        var books = shop.mizan.books();
        Money none = Money.zero(Currency.SAR);
        VatReturn declared = VatReturn.of(
                VatBoxMap.parse(VatBoxMap.SAUDI_RETAIL, books.chart()).orElseThrow(),
                books.chart(),
                books.balances(),
                Period.ALWAYS,
                none,
                none);
        return Money.sum(
                Currency.SAR,
                declared.lines().subList(0, BOXES_OF_SALES).stream()
                        .map(line -> line.base().plus(line.adjustment()))
                        .toList());
    }

    Money drawer() {
        return shop.till.session().opened().orElseThrow().drawer(Currency.SAR);
    }

    @Override
    public void close() {
        shop.close();
    }
}
