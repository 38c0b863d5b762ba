// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.ItemToKeep;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockPolicy;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/** A store with one item, as an embedder keeps one. */
final class Store {
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final Sku ITEM = Sku.of("ITEM");

    final StockBook book;
    private Storekeeper keeper;
    private Money trueUps;

    Store(Currency currency, Valuation valuation) {
        book = new StockBook(currency);
        trueUps = Money.zero(currency);
        keep(valuation);
    }

    /** Values the item so from now on; a difference is trued up. */
    void keep(Valuation valuation) {
        keeper = Storekeeper.by(StockPolicy.tolerant(PLACE).valued(ValuationPolicy.all(valuation)));
        ItemToKeep item = ItemToKeep.of(ITEM, Goods.UNIT);
        book.apply(keeper.keep(book, List.of(valuation.standard().map(item::at).orElse(item)))
                .orElseThrow());
        if (keeper.trueUp(book, Optional.empty(), PLACE) instanceof Outcome.Done<? extends Movement> done) {
            apply(done.value());
        }
    }

    /** What the item is known to cost, by its last receipt or its average. */
    Optional<StandardCost> knownCost() {
        return book.knownCost(PLACE, ITEM);
    }

    void receive(Quantity quantity, Money cost) {
        apply(keeper.receive(book, GoodsReceipt.at(PLACE, List.of(new GoodsReceipt.Line(ITEM, quantity, cost))))
                .orElseThrow());
    }

    /** What it cost. */
    Money issue(Quantity quantity) {
        StockIssued issued = keeper.issue(book, GoodsIssue.at(PLACE, List.of(new GoodsIssue.Line(ITEM, quantity))))
                .orElseThrow();
        apply(issued);
        return issued.total();
    }

    private void apply(Movement movement) {
        book.apply(movement);
        trueUps = trueUps.plus(movement.trueUp());
    }

    Quantity onHand() {
        return book.onHand(PLACE, ITEM);
    }

    Money value() {
        return book.value(PLACE, ITEM);
    }

    Money trueUps() {
        return trueUps;
    }
}
