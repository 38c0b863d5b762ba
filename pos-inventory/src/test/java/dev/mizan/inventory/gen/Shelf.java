// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.gen;

import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.inventory.stock.GoodsReturn;
import dev.mizan.inventory.stock.ItemToKeep;
import dev.mizan.inventory.stock.StockAdjustment;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockPolicy;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.List;

/** One item of pieces at one place, in SAR: for examples that are told in numbers alone. Decides and applies. */
public final class Shelf {
    public static final PlaceId PLACE = new PlaceId("S1");
    public static final Sku SKU = new Sku("CHAIR");

    public final StockBook book = new StockBook(Currency.SAR);
    public final Storekeeper keeper;
    private long trueUps;

    public Shelf(Valuation valuation) {
        keeper = Storekeeper.by(StockPolicy.tolerant(PLACE).valued(ValuationPolicy.all(valuation)));
        book.apply(keeper.keep(book, List.of(ItemToKeep.of(SKU, Unit.PIECE))).orElseThrow());
    }

    public StockReceived receive(long pieces, String totalCost) {
        var line = new GoodsReceipt.Line(SKU, Quantity.pieces(pieces), Money.of(totalCost, Currency.SAR));
        return applied(
                keeper.receive(book, GoodsReceipt.at(PLACE, List.of(line))).orElseThrow());
    }

    /** A receipt of pieces at a cost each, as textbooks tell it. */
    public StockReceived buy(long pieces, String costOfOne) {
        return receive(pieces, Money.of(costOfOne, Currency.SAR).times(pieces).toPlainString());
    }

    public StockIssued issue(long pieces) {
        var line = new GoodsIssue.Line(SKU, Quantity.pieces(pieces));
        return applied(keeper.issue(book, GoodsIssue.at(PLACE, List.of(line))).orElseThrow());
    }

    /** The cost of an issue. */
    public String sell(long pieces) {
        return issue(pieces).total().toPlainString();
    }

    public StockReturned takeBack(StockIssued issued, long alreadyBack, long pieces) {
        return takeBack(pieces, new GoodsReturn.ByReceipt(issued.line(0), Quantity.pieces(alreadyBack)));
    }

    public StockReturned takeBack(long pieces, GoodsReturn.Origin origin) {
        var line = new GoodsReturn.Line(SKU, Quantity.pieces(pieces), origin);
        return applied(
                keeper.takeBack(book, GoodsReturn.at(PLACE, List.of(line))).orElseThrow());
    }

    public Movement adjust(long pieces) {
        var line = new StockAdjustment.Line(SKU, Quantity.pieces(pieces));
        return applied(keeper.adjust(book, StockAdjustment.at(PLACE, AdjustmentReason.COUNT, List.of(line)))
                .orElseThrow());
    }

    public <M extends Movement> M applied(M movement) {
        book.apply(movement);
        trueUps += movement.trueUp().minor();
        return movement;
    }

    public long pieces() {
        return book.onHand(PLACE, SKU).steps();
    }

    public String value() {
        return book.value(PLACE, SKU).toPlainString();
    }

    /** What true-ups added to the cost of goods sold so far. */
    public String trueUps() {
        return Money.ofMinor(trueUps, Currency.SAR).toPlainString();
    }

    public String state() {
        return FieldTape.of(book::write);
    }
}
