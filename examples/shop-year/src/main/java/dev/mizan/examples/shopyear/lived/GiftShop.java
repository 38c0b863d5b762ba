// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRule;
import dev.mizan.examples.shopyear.assumed.Assumptions;
import dev.mizan.examples.shopyear.history.Kind;
import dev.mizan.examples.shopyear.history.ShopItem;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Extension;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.flow.StoreCheck;
import java.time.LocalDate;
import java.util.List;

/** The shop as it stands before its first customer. */
public final class GiftShop {
    private GiftShop() {}

    /** Who it is, how it is taxed, and where it is kept. */
    public static Shop of(Assumptions assumed, Kept kept, Env env) {
        LocalDate rose = assumed.vatRose();
        return Shop.named("Gift shop", "متجر الهدايا", assumed.currency(), "Europe/London")
                .vat("GB000000000", "GB", "20")
                .taxed(List.of(rate(assumed, rose.minusDays(1), Period.ALWAYS), rate(assumed, rose, Period.from(rose))))
                .tradingDay(assumed.tradingDay())
                .kept(kept)
                // Three hundred closes in a minute: the store is checked once, at the end of the year.
                .policies(Policies.USUAL.storeCheck(StoreCheck.WHEN_ASKED))
                .env(env)
                .with(new Extension(List.of(), List.of(new BestSellers()), List.of()));
    }

    private static TaxRule rate(Assumptions assumed, LocalDate day, Period inForce) {
        TaxRate rate = TaxRate.standard(assumed.vatOn(day).toString());
        return new TaxRule(TaxClass.STANDARD, rate, inForce);
    }

    /** Puts the items on its shelves and its capital into the bank, a first float into the safe. */
    public static void furnish(Mizan mizan, List<ShopItem> items, Assumptions assumed, LocalDate firstDay) {
        List<Item> goods = items(items, Kind.GOODS);
        List<Item> services = items(items, Kind.SERVICE);
        mizan.catalogue().define(goods).orElseThrow();
        if (!services.isEmpty()) {
            mizan.catalogue().defineServices(services).orElseThrow();
        }
        mizan.catalogue()
                .setPrices(items.stream()
                        .filter(item -> item.firstPrice().isPositive())
                        .map(item -> mizan.catalogue().shelfPrice(item(item), item.firstPrice()))
                        .toList())
                .orElseThrow();
        Money capital = assumed.openingCapital();
        Money cash = assumed.tillFloat();
        mizan.books()
                .post(
                        firstDay,
                        "capital",
                        "paid in by the owner",
                        List.of(
                                Leg.debit(account(mizan, "bank"), capital.minus(cash)),
                                Leg.debit(account(mizan, "safe"), cash),
                                Leg.credit(account(mizan, "owner"), capital)))
                .orElseThrow();
    }

    private static String account(Mizan mizan, String kind) {
        ChartOfAccounts chart = mizan.books().chart();
        return chart.inRole(AccountRole.CASH_COUNTERPART, kind, Dimensions.NONE)
                .orElseThrow()
                .code();
    }

    private static List<Item> items(List<ShopItem> items, Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(GiftShop::item)
                .toList();
    }

    private static Item item(ShopItem item) {
        return Item.builder(item.item(), Text.en(item.name())).build();
    }
}
