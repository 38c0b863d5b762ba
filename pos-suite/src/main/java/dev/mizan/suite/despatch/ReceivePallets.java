// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.despatch;

import dev.mizan.inventory.despatch.DespatchBook;
import dev.mizan.inventory.despatch.DespatchReason;
import dev.mizan.inventory.despatch.Pallet;
import dev.mizan.inventory.despatch.PalletsReceived;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.buy.ReceiveOrder;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.lot.WithLots;
import dev.mizan.suite.lot.WithLots.LotIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes in pallets by scanning their numbers: all that their supplier told of them, with its lots, as one delivery of their
 * order. Each pallet comes once.
 *
 * @param note the number of the delivery note
 * @param codes of the pallets, as they were scanned
 */
public record ReceivePallets(Storekeeper keeper, String note, List<String> codes) implements Flow<OrderReceived> {
    public ReceivePallets {
        codes = List.copyOf(codes);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        DespatchBook book = reading.state(DespatchFold.class).book();
        Outcome<List<DespatchBook.Coming>> all = Outcome.done(List.of());
        for (String code : codes) {
            all = all.then(before -> Sscc.of(code).then(book::arriving).then(next -> with(before, next)));
        }
        return all.then(pallets ->
                pallets.isEmpty() ? Outcome.refused(DespatchReason.EMPTY, "advice", note) : received(reading, pallets));
    }

    private static Outcome<List<DespatchBook.Coming>> with(List<DespatchBook.Coming> before, DespatchBook.Coming next) {
        if (before.contains(next)) {
            return Outcome.refused(DespatchReason.TWICE, "sscc", next.pallet().sscc());
        }
        if (!before.isEmpty() && !before.get(0).order().equals(next.order())) {
            return Outcome.refused(
                    DespatchReason.OTHER_ORDER, "sscc", next.pallet().sscc(), "order", next.order());
        }
        List<DespatchBook.Coming> both = new ArrayList<>(before);
        both.add(next);
        return Outcome.done(both);
    }

    private Outcome<Decision> received(Reading reading, List<DespatchBook.Coming> pallets) {
        Map<Sku, Quantity> goods = new LinkedHashMap<>();
        List<LotIn> lots = new ArrayList<>();
        for (DespatchBook.Coming coming : pallets) {
            for (Pallet.Line line : coming.pallet().lines()) {
                goods.merge(line.sku(), line.quantity(), Quantity::plus);
                line.lot().ifPresent(lot -> lots.add(new LotIn(line.sku(), lot, line.quantity(), line.expiry())));
            }
        }
        ReceiveOrder receipt = new ReceiveOrder(
                keeper,
                pallets.get(0).order(),
                note,
                goods.entrySet().stream()
                        .map(it -> new Goods(it.getKey(), it.getValue()))
                        .toList());
        List<String> ssccs = pallets.stream().map(it -> it.pallet().sscc()).toList();
        return (lots.isEmpty() ? receipt : new WithLots<>(receipt, lots))
                .decide(reading)
                .map(decision -> decision.also(List.of(new PalletsReceived(ssccs))));
    }

    @Override
    public OrderReceived answer(Recorded recorded) {
        return recorded.fact(OrderReceived.class)
                .orElseThrow(() -> new IllegalArgumentException("no pallets came: " + recorded.document()));
    }
}
