// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchBook;
import dev.mizan.inventory.catchweight.CatchItem;
import dev.mizan.inventory.catchweight.CatchOrdered;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.purchase.OrderTerms;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.Buying;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Orders goods by the piece at a price by weight. The order stands for the most that so many pieces may weigh, so that it is
 * approved for the most that it may cost; it is received and billed by weight, and ends when all pieces came.
 */
public record OrderPieces(String number, OrderTerms terms, List<Wanted> wanted) implements Flow<OrderPlaced> {
    /**
     * So many pieces of an item.
     *
     * @param price of one of the item's unit of weight, without recoverable tax
     */
    public record Wanted(Sku sku, long pieces, Money price) {}

    public OrderPieces {
        wanted = List.copyOf(wanted);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        CatchBook book = reading.state(CatchFold.class).book();
        List<PricedGoods> goods = new ArrayList<>();
        for (Wanted each : wanted) {
            Optional<CatchItem> item = book.item(each.sku());
            if (item.isEmpty()) {
                return Outcome.refused(CatchReason.NOT_KEPT, "sku", each.sku());
            }
            if (each.pieces() <= 0) {
                Quantity none = Quantity.pieces(each.pieces());
                return Outcome.refused(PurchaseReason.NOTHING, "sku", each.sku(), "quantity", none);
            }
            goods.add(new PricedGoods(each.sku(), item.get().most(each.pieces()), each.price()));
        }
        return new Buying<>(OrderPlaced.class, desk -> desk.ordering().place(number, terms, goods))
                .decide(reading)
                .map(decision -> decision.also(List.of(new CatchOrdered(
                        number,
                        wanted.stream().map(Wanted::sku).toList(),
                        Column.of(wanted.stream().mapToLong(Wanted::pieces).toArray())))));
    }

    @Override
    public OrderPlaced answer(Recorded recorded) {
        return CatchDoor.written(recorded, OrderPlaced.class);
    }
}
