// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.tender.CashPolicy;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Policies;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A till, open with a full drawer, in a shop that is run with the books of a {@link PromotedShop}. */
public final class PromotedTill implements AutoCloseable {
    private final Mizan mizan;
    private final TillDoor till;

    private PromotedTill(Mizan mizan) {
        this.mizan = mizan;
        this.till = mizan.till("T1");
    }

    /**
     * Opens it.
     *
     * @param coin minor units of the smallest coin: what is left to pay in cash is rounded to it, half up
     */
    public static PromotedTill open(PromotedShop shop, long coin, Env env) {
        Books books = shop.books();
        CashRounding due = CashRounding.due(Rounding.HALF_UP.toIncrement(coin));
        Shop own = Shop.named("Law shop", "متجر القوانين", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .env(env)
                .policies(Policies.USUAL
                        .pricing(books.policy())
                        .cash(new CashPolicy(Map.of(Currency.SAR, due)))
                        .promotions(books.promotions()));
        PromotedTill opened = new PromotedTill(Mizan.open(own));
        opened.furnish(books);
        opened.till.open(Money.of("1000000.00", Currency.SAR)).orElseThrow();
        return opened;
    }

    private void furnish(Books books) {
        Set<PriceList> lists = new LinkedHashSet<>();
        List<Price> prices = new ArrayList<>();
        for (Item item : books.catalogue().items()) {
            for (Offer offer : books.prices().offers(item.sku()).all()) {
                lists.add(offer.list());
                prices.add(offer.price());
            }
        }
        mizan.catalogue().define(books.catalogue().items()).orElseThrow();
        mizan.catalogue().setPrices(List.copyOf(lists), prices, List.of()).orElseThrow();
    }

    /** The shop. */
    public Mizan mizan() {
        return mizan;
    }

    /** The till. */
    public TillDoor till() {
        return till;
    }

    /** What should lie in the drawer. */
    public Money drawer() {
        return till.session().opened().orElseThrow().drawer(Currency.SAR);
    }

    @Override
    public void close() {
        mizan.close();
    }
}
