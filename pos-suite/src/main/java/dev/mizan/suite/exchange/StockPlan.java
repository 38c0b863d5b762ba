// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.catalog.Item;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.report.StockOnHand;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.buy.ReceiveGoods;
import dev.mizan.suite.exchange.internal.Column;
import dev.mizan.suite.exchange.internal.UnitCell;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.opening.OpenedKind;
import dev.mizan.suite.opening.OpeningFold;
import dev.mizan.suite.opening.OpeningTaken;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.StockFold;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Takes in what lay at a place before the books began, each item once. */
record StockPlan(Storekeeper keeper, PlaceId place) implements Plan {
    static final List<Column> COLUMNS =
            List.of(Column.text("sku"), Column.number("quantity"), Column.text("unit"), Column.number("value"));

    static String[] written(StockOnHand line) {
        return new String[] {
            line.sku().value(),
            line.quantity().toPlainString(),
            line.quantity().unit().notation(),
            line.value().toPlainString()
        };
    }

    @Override
    public Outcome<List<Fact>> decide(Sheet sheet, Tally tally, Reading reading) {
        StockBook stock = reading.state(StockFold.class).book();
        Catalogue catalogue =
                reading.state(AssortmentFold.class).books(reading.now()).catalogue();
        OpeningFold openings = reading.state(OpeningFold.class);
        List<GoodsReceipt.Line> lines = new ArrayList<>();
        TreeMap<String, String> taken = new TreeMap<>();
        tally.each(row -> {
            GoodsReceipt.Line line = line(row, stock, catalogue);
            tally.once(row, "sku", line.sku());
            Standing standing = new Standing(
                    line.sku().value(),
                    text(line.quantity(), line.cost()),
                    openings.opened(OpenedKind.STOCK, place.value(), line.sku().value()),
                    text(stock.onHand(place, line.sku()), stock.value(place, line.sku())),
                    stock.onHand(place, line.sku()).isPositive());
            if (standing.isUnchanged("quantity")) {
                tally.unchanged();
            } else {
                lines.add(line);
                taken.put(standing.key(), standing.given());
            }
        });
        return lines.isEmpty() ? Outcome.done(List.of()) : received(reading, lines, taken);
    }

    private Outcome<List<Fact>> received(
            Reading reading, List<GoodsReceipt.Line> lines, TreeMap<String, String> taken) {
        return new ReceiveGoods(keeper, GoodsReceipt.at(place, lines), "")
                .decide(reading)
                .map(decision -> {
                    List<Fact> facts = new ArrayList<>(decision.facts());
                    facts.add(OpeningTaken.of(OpenedKind.STOCK, place.value(), taken));
                    return facts;
                });
    }

    /** A line in the unit in which the item is kept. */
    private GoodsReceipt.Line line(Row row, StockBook stock, Catalogue catalogue) {
        Sku sku = row.needed("sku", ExchangeReason.UNREADABLE, Sku::of);
        Unit kept = stock.kept(sku)
                .map(KeptItem::unit)
                .orElseThrow(() -> BadCell.of("sku", StockReason.UNKNOWN_ITEM, "sku", sku));
        List<Unit> known = new ArrayList<>(List.of(kept));
        known.addAll(catalogue.find(sku).map(Item::packs).orElse(List.of()));
        Unit unit = row.maybe("unit", ExchangeReason.NOT_A_UNIT, cell -> UnitCell.unit(cell, known))
                .orElse(kept);
        Quantity quantity = row.needed("quantity", ExchangeReason.NOT_A_NUMBER, cell -> Quantity.of(cell, unit));
        Money value = row.needed("value", ExchangeReason.NOT_A_NUMBER, cell -> Money.of(cell, stock.currency()));
        GoodsReceipt.Line line = new GoodsReceipt.Line(sku, quantity, value);
        Row.sound("quantity", keeper.receive(stock, GoodsReceipt.at(place, List.of(line))));
        return new GoodsReceipt.Line(sku, quantity.in(kept), value);
    }

    private static String text(Quantity quantity, Money value) {
        return quantity + ", " + value;
    }
}
