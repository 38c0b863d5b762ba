// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.id.DocumentId;
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
import dev.mizan.suite.prepaid.Prepaid;
import dev.mizan.suite.prepaid.PrepaymentDoor;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A furniture shop that takes money for orders: ITEM15 at the standard rate, ITEM5 at 5 %, ITEM0 at nothing. Each document is
 * kept as it was made.
 */
public class PrepaidShop implements AutoCloseable {
    public static final List<String> RATES = List.of("15", "5", "0");

    public final List<FiscalDocument> documents = new ArrayList<>();
    public final FiscalShop shop;
    final PrepaymentDoor door;

    public PrepaidShop(ManualEnv env, Store store, ShopPapers papers, TaxRounding rounding, Extension... more) {
        FiscalPapers noted = occasion -> papers.documents(occasion).map(all -> {
            documents.addAll(all);
            return all;
        });
        this.shop = FiscalShop.open(env, store, FakeRegime.working(), noted, WhenOffline.PENDING, more)
                .furnished();
        this.door = shop.till.prepayments();
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
        for (String rate : RATES) {
            shop.mizan
                    .catalogue()
                    .defineServices(List.of(item("ITEM" + rate, rate)))
                    .orElseThrow();
        }
    }

    /** What is sold at one of the rates. */
    protected static Item item(String sku, String rate) {
        var item = Item.builder(Sku.of(sku), Text.of(sku, "صنف " + sku));
        return (rate.equals("15") ? item : item.taxClass(new TaxClass("VAT" + rate))).build();
    }

    /** So many of an item at a price in halalas. */
    public final Basket with(Basket basket, String sku, int pieces, long price, PriceMode mode) {
        return basket.add(
                        Sku.of(sku),
                        Quantity.pieces(pieces),
                        new ManualPrice(Money.ofMinor(price, Currency.SAR), mode, "ORDER"))
                .orElseThrow();
    }

    /** A table of 230.00 of which 30.00 is VAT. */
    PricedBasket table() {
        return shop.till
                .price(with(shop.till.basket(), "ITEM15", 1, 230_00, PriceMode.TAX_INCLUSIVE))
                .orElseThrow();
    }

    Prepaid take(String amount) {
        return door.take(table(), sar(amount), cash(amount)).orElseThrow();
    }

    public static Money sar(String amount) {
        return FiscalShop.sar(amount);
    }

    public static List<Cash> cash(String amount) {
        return List.of(new Cash(sar(amount)));
    }

    public static List<Cash> cash(Money amount) {
        return amount.isZero() ? List.of() : List.of(new Cash(amount));
    }

    public static Object reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }

    public final FiscalDocument last() {
        return documents.get(documents.size() - 1);
    }

    /** What customers are owed for what they prepaid, its tax apart. */
    Money owed() {
        return Money.sum(
                Currency.SAR,
                shop.mizan.books().chart().assignments(AccountRole.TENDER).stream()
                        .filter(role -> role.kind().startsWith("prepayment"))
                        .collect(Collectors.toMap(RoleAssignment::account, RoleAssignment::kind, (a, b) -> a))
                        .values()
                        .stream()
                        .map(kind -> balance(AccountRole.TENDER, kind))
                        .toList());
    }

    /** What the return declares without tax in a box, returns taken off. */
    public Money base(String box) {
        VatReturn.Line line = vat().lines().stream()
                .filter(it -> it.box().number().equals(box))
                .findFirst()
                .orElseThrow();
        return line.base().plus(line.adjustment());
    }

    /** The tax that is due. */
    public Money tax() {
        return balance(AccountRole.OUTPUT_VAT, "");
    }

    public Money balance(AccountRole role, String kind) {
        return Money.zero(Currency.SAR)
                .minus(shop.mizan
                        .books()
                        .balances()
                        .inRole(shop.mizan.books().chart(), role, kind, Dimensions.NONE)
                        .orElseThrow());
    }

    protected final VatReturn vat() {
        var books = shop.mizan.books();
        Money none = Money.zero(Currency.SAR);
        return VatReturn.of(
                VatBoxMap.parse(VatBoxMap.SAUDI_RETAIL, books.chart()).orElseThrow(),
                books.chart(),
                books.balances(),
                Period.ALWAYS,
                none,
                none);
    }

    public Money drawer() {
        return shop.till.session().opened().orElseThrow().drawer(Currency.SAR);
    }

    Outcome<?> giveBack(DocumentId order, DocumentId prepayment) {
        return door.giveBack(order, prepayment);
    }

    @Override
    public void close() {
        shop.close();
    }
}
