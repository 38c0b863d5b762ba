// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.catchweight;

import dev.mizan.inventory.catchweight.CatchMoved;
import dev.mizan.inventory.catchweight.CatchReason;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderClosed;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.PurchaseOrder;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.PurchaseFold;
import java.util.List;
import java.util.Map;

/** Orders of pieces: no more come than were ordered, and the order ends with the last of them, whatever they weighed. */
record CatchOrders(Reading reading, CatchBatch batch) {
    private static final String COMPLETE = "every piece came";

    Outcome<Decision> with(Decision decision) {
        Outcome<Decision> so = Outcome.done(decision);
        for (var fact : batch.facts()) {
            if (fact instanceof OrderReceived received
                    && !batch.book().outstanding(received.number()).isEmpty()) {
                so = so.then(it -> came(it, received));
            }
        }
        return so;
    }

    private Outcome<Decision> came(Decision decision, OrderReceived received) {
        String number = received.number();
        Map<CatchBatch.At, Long> change = batch.pieces();
        boolean all = true;
        for (Map.Entry<Sku, Long> asked : batch.book().outstanding(number).entrySet()) {
            long came = -change.getOrDefault(new CatchBatch.At(CatchMoved.order(number), asked.getKey()), 0L);
            if (came > asked.getValue()) {
                return Outcome.refused(
                        CatchReason.MORE_THAN_ORDERED,
                        "pieces",
                        came,
                        "sku",
                        asked.getKey(),
                        "outstanding",
                        asked.getValue(),
                        "order",
                        number);
            }
            all &= came == asked.getValue();
        }
        return all ? ended(decision, received) : Outcome.done(decision);
    }

    private Outcome<Decision> ended(Decision decision, OrderReceived received) {
        List<Goods> goods = received.goods().stream()
                .map(it -> new Goods(it.sku(), it.quantity()))
                .toList();
        Map<Sku, Long> counted = batch.book().outstanding(received.number());
        return reading.state(PurchaseFold.class)
                .book()
                .order(received.number())
                .then(purchase -> purchase.order().receive(goods))
                .map(after -> after.stage() != PurchaseOrder.Stage.CLOSED
                                && after.lines().stream()
                                        .allMatch(it -> counted.containsKey(it.sku())
                                                || after.tolerance().completes(it.ordered(), it.received()))
                        ? decision.also(List.of(new OrderClosed(received.number(), COMPLETE)))
                        : decision);
    }
}
