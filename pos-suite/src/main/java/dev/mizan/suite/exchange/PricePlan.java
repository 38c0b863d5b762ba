// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.CatalogueReason;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.Offer;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PriceReason;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.exchange.internal.Column;
import dev.mizan.suite.exchange.internal.UnitCell;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.AssortmentFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in prices that differ from the price book, in lists that stand. */
record PricePlan() implements Plan {
    static final List<Column> COLUMNS = List.of(
            Column.text("list"),
            Column.text("sku"),
            Column.text("unit"),
            Column.number("price"),
            Column.number("from"),
            Column.number("until"),
            new Column("at_least", true, false));

    static String[] written(Price price) {
        Period runs = price.runs();
        return new String[] {
            price.list().value(),
            price.item().value(),
            price.unit().notation(),
            price.amount().toPlainString(),
            runs.from().equals(Period.ALWAYS.from()) ? "" : runs.from().toString(),
            runs.until().map(LocalDate::toString).orElse(""),
            price.atLeast().isZero() ? "" : price.atLeast().toPlainString()
        };
    }

    @Override
    public Outcome<List<Fact>> decide(Sheet sheet, Tally tally, Reading reading) {
        Catalogue catalogue =
                reading.state(AssortmentFold.class).books(reading.now()).catalogue();
        PriceBook book =
                reading.state(AssortmentFold.class).books(reading.now()).prices();
        List<Price> changed = new ArrayList<>();
        tally.each(row -> {
            Item item = item(row, catalogue);
            Price price = price(row, list(row, book), item);
            tally.once(row, "from", price.key());
            boolean stands =
                    book.offers(item.sku()).all().stream().map(Offer::price).anyMatch(price::equals);
            if (stands) {
                tally.unchanged();
            } else if (item.soldIn(price.unit())) {
                changed.add(price);
            } else {
                Row.sound("unit", Catalogue.notSoldIn(item, price.unit()));
            }
        });
        return changed.isEmpty()
                ? Outcome.done(List.of())
                : book.define(List.of(), changed, List.of()).map(List::of);
    }

    private static Item item(Row row, Catalogue catalogue) {
        Sku sku = row.needed("sku", ExchangeReason.UNREADABLE, Sku::of);
        return catalogue.find(sku).orElseThrow(() -> BadCell.of("sku", CatalogueReason.UNKNOWN_ITEM, "item", sku));
    }

    private static PriceList list(Row row, PriceBook book) {
        PriceListId id = row.needed("list", ExchangeReason.UNREADABLE, PriceListId::new);
        return Optional.ofNullable(book.lists().get(id))
                .orElseThrow(() -> BadCell.of("list", PriceReason.UNKNOWN_LIST, "list", id));
    }

    private static Price price(Row row, PriceList list, Item item) {
        List<Unit> known = new ArrayList<>(List.of(item.unit()));
        known.addAll(item.packs());
        Unit unit = row.maybe("unit", ExchangeReason.NOT_A_UNIT, cell -> UnitCell.unit(cell, known))
                .orElse(item.unit());
        LocalDate from =
                row.maybe("from", ExchangeReason.NOT_A_DAY, LocalDate::parse).orElse(Period.ALWAYS.from());
        Optional<LocalDate> until = row.maybe("until", ExchangeReason.NOT_A_DAY, LocalDate::parse);
        Period runs = row.maybe("until", ExchangeReason.UNREADABLE, cell -> new Period(from, until))
                .orElse(Period.from(from));
        Quantity atLeast = row.maybe("at_least", ExchangeReason.NOT_A_NUMBER, cell -> tier(cell, unit))
                .orElse(Quantity.zero(unit));
        return row.needed(
                "price",
                ExchangeReason.NOT_A_NUMBER,
                cell -> new Price(list.id(), item.sku(), unit, Money.of(cell, list.currency()), runs, atLeast));
    }

    private static Quantity tier(String cell, Unit unit) {
        Quantity tier = Quantity.of(cell, unit);
        if (tier.isNegative()) {
            throw new IllegalArgumentException("a tier below zero: " + cell);
        }
        return tier;
    }
}
