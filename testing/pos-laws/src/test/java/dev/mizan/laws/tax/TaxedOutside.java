// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.SupplyKind;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.core.tax.TaxScope;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.plugin.store.memory.MemoryStoreProvider;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.engine.TaxDesk;
import dev.mizan.suite.engine.TaxOutbox;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.tax.FakeTaxEngine;
import java.util.List;
import java.util.Map;

/** A shop in dollars whose goods go to a city; its own book knows 7 % there, the engine 6 % and 2.375 %. */
final class TaxedOutside implements AutoCloseable {
    static final Currency USD = Currency.of("USD");
    private static final Sku PEN = Sku.of("PEN");
    private static final Sku BOOK = Sku.of("BOOK");
    private static final TaxPosition CITY = TaxPosition.of(SupplyKind.DOMESTIC).in("CITY");

    final TaxDesk desk;
    final Mizan mizan;
    final TillDoor till;
    final ManualEnv env;

    private TaxedOutside(TaxDesk desk, Mizan mizan, ManualEnv env) {
        this.desk = desk;
        this.mizan = mizan;
        this.till = mizan.till("T1");
        this.env = env;
    }

    static Store memory() {
        MemoryStoreProvider provider = new MemoryStoreProvider();
        return provider.open(
                Settings.check("store-memory", provider.settings(), Map.of()).orElseThrow());
    }

    static TaxedOutside open(ManualEnv env, Store store, FakeTaxEngine engine, OnFailure onFailure) {
        TaxDesk desk = new TaxDesk(engine, onFailure, "");
        Shop shop = Shop.named("Corner shop", "بقالة الركن", USD, "America/New_York")
                .taxed(List.of(rule(TaxScope.HOME), rule(TaxScope.HOME.in("CITY")), rule(TaxScope.HOME.in("NOWHERE"))))
                .env(env)
                .with(desk.extension());
        return new TaxedOutside(desk, Mizan.open(shop, store), env);
    }

    private static TaxRule rule(TaxScope scope) {
        return new TaxRule(TaxRule.ANY, TaxRate.standard("7"), Period.ALWAYS, scope);
    }

    TaxedOutside furnished() {
        mizan.catalogue()
                .defineServices(List.of(
                        Item.builder(PEN, Text.en("Pen")).build(),
                        Item.builder(BOOK, Text.en("Book"))
                                .taxClass(new TaxClass("BOOKS"))
                                .build()))
                .orElseThrow();
        Account shared = mizan.books().chart().account("2130").orElseThrow();
        mizan.books()
                .furnish(AccountsDefined.of(
                        List.of(Account.of("2130-1", Text.en("Sales tax of the city"), shared.group(), USD)),
                        new RoleAssignment(AccountRole.OUTPUT_VAT, "CITY@CI", Dimensions.NONE, "2130-1")))
                .orElseThrow();
        till.open(usd("9999.00")).orElseThrow();
        return this;
    }

    static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    /** Pens and a book by hand, on top or within. */
    Basket basket(int pens, long price, PriceMode mode) {
        return till.basket()
                .add(PEN, Quantity.pieces(pens), new ManualPrice(Money.ofMinor(price, USD), mode, "MATCH"))
                .orElseThrow()
                .add(BOOK, Quantity.pieces(1), new ManualPrice(usd("9.99"), PriceMode.TAX_INCLUSIVE, "MATCH"))
                .orElseThrow();
    }

    Outcome<PricedBasket> own(Basket basket) {
        return till.price(basket, Visit.PLAIN.taxedAs(CITY));
    }

    Outcome<PricedBasket> quote(Basket basket) {
        return own(basket).then(priced -> desk.quote(mizan.catalogue().items(), priced));
    }

    Sale sell(PricedBasket quoted) {
        return till.sell(quoted, List.of(new Cash(Money.ofMinor(quoted.gross(), USD))))
                .orElseThrow();
    }

    Sale sell() {
        return sell(quote(basket(3, 1_03, PriceMode.TAX_EXCLUSIVE)).orElseThrow());
    }

    TaxOutbox outbox() {
        return desk.outbox(mizan.flows(), mizan.office(), env);
    }

    /** What stands on the account of a kind of tax, owed. */
    long owed(String kind) {
        return -mizan.books()
                .balances()
                .inRole(mizan.books().chart(), AccountRole.OUTPUT_VAT, kind, Dimensions.NONE)
                .orElseThrow()
                .minor();
    }

    @Override
    public void close() {
        mizan.close();
        desk.close();
    }
}
