// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockRestated;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.movement.StockTruedUp;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Decides the next movement of stock, by a policy and on the book as it stands. A decision is a fact that carries every
 * value, or a refusal by {@link StockReason} of the whole document; the book itself changes only when the fact is
 * applied. Run where the book is written.
 *
 * @param holds what is reserved; asked only where a lack of stock is refused
 */
public record Storekeeper(StockPolicy policy, Holds holds) {

    /** A storekeeper for whom nothing is reserved. */
    public static Storekeeper by(StockPolicy policy) {
        return new Storekeeper(policy, Holds.NONE);
    }

    /**
     * Keeps items in stock from now on, valued as the policy says for their group. An item that is kept already may be
     * named again: what lies there moves to the valuation that the policy has now, its value unchanged.
     */
    public Outcome<StockKept> keep(StockBook book, List<ItemToKeep> items) {
        return new Keeping(book.shelves(), policy).decide(items);
    }

    /** Takes goods in at their cost. Where they had been sold before they were there, the difference is trued up. */
    public Outcome<StockReceived> receive(StockBook book, GoodsReceipt receipt) {
        return new Receiving(book.shelves(), policy).decide(receipt);
    }

    /** Gives goods out at the cost that the valuation says. */
    public Outcome<StockIssued> issue(StockBook book, GoodsIssue issue) {
        return new Issuing(book.shelves(), policy, holds).decide(issue);
    }

    /** Takes goods back: with their receipt at exactly what they had cost, else as {@link ReturnCost} says. */
    public Outcome<StockReturned> takeBack(StockBook book, GoodsReturn returned) {
        return new Returning(book.shelves(), policy).decide(returned);
    }

    /** Puts the book right: what is missing leaves at its cost, what is found comes in as {@link ReturnCost} says. */
    public Outcome<StockAdjusted> adjust(StockBook book, StockAdjustment adjustment) {
        return new Adjusting(book.shelves(), policy).decide(adjustment);
    }

    /**
     * Changes what goods that lie somewhere are worth; refused where the item is valued at a standard, or where they would
     * be worth less than nothing.
     */
    public Outcome<StockRevalued> revalue(StockBook book, StockRevalued asked) {
        return new Revaluing(book.shelves(), policy).decide(asked);
    }

    /**
     * Another valuation of items from now on, and by how much what lies there is worth more or less by it: goods move over at
     * their value, but to a standard at the standard.
     *
     * @param trueUps of each place where the value changes; to be applied after the other
     */
    public record Changed(StockKept kept, List<StockTruedUp> trueUps) {
        public Changed {
            trueUps = List.copyOf(trueUps);
        }
    }

    /**
     * Gives items another valuation from now on; those that have it already stay. Refused where an item is not kept, is named
     * twice, is valued piece by piece or would be, and where none changes.
     */
    public Outcome<Changed> change(StockBook book, List<Sku> skus, Valuation valuation) {
        return new Changing(book.shelves()).decide(skus, valuation);
    }

    /**
     * What a book takes over of another one, {@code after}, in which the same goods were told in the order in which they came:
     * value and layers of each place and item where that differs from {@code before}, the same without what came late.
     *
     * @param first what came late, which the book will have taken up by then
     */
    public List<StockRestated> restate(
            StockBook book, StockBook before, StockBook after, List<? extends Movement> first) {
        return new Restating(book.shelves(), before.shelves(), after.shelves(), List.copyOf(first)).decide();
    }

    /**
     * Corrects the value of a place where tills, offline, issued at costs that differ from this book's valuation. Only
     * the one owner of the place's valuation does so; {@link StockReason#NOTHING_TO_DO} where no value differs.
     */
    public Outcome<StockTruedUp> trueUp(StockBook book, Optional<DocumentId> cause, PlaceId place) {
        return new TruingUp(book.shelves(), policy).decide(cause, place);
    }
}
