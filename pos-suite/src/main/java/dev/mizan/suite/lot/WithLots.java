// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.lot;

import dev.mizan.inventory.lot.LotReason;
import dev.mizan.inventory.lot.LotsReceived;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LotFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A goods receipt whose lots are told: those of an item make up what came of it, and none is expired already.
 *
 * @param receipt takes the goods in
 */
public record WithLots<R>(Flow<R> receipt, List<LotIn> lots) implements Flow<R> {
    /**
     * So much of a lot.
     *
     * @param expiry the last day of use; empty where they keep
     */
    public record LotIn(Sku sku, String lot, Quantity quantity, Optional<LocalDate> expiry) {}

    public WithLots {
        lots = List.copyOf(lots);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return receipt.decide(reading).then(decision -> {
            StockReceived received = decision.facts().stream()
                    .filter(StockReceived.class::isInstance)
                    .map(StockReceived.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no goods receipt among " + decision.facts()));
            return lines(reading, received).map(lines -> {
                List<Fact> facts = new ArrayList<>(decision.facts());
                facts.add(new LotsReceived(
                        received.place(), reading.times().businessDate().date(), lines));
                return new Decision(decision.times(), facts, decision.keys(), decision.guards());
            });
        });
    }

    private Outcome<List<LotsReceived.Line>> lines(Reading reading, StockReceived received) {
        StockBook stock = reading.state(StockFold.class).book();
        LocalDate today = reading.at().day().legalDate(reading.now());
        List<LotsReceived.Line> lines = new ArrayList<>();
        Map<Sku, Quantity> named = new TreeMap<>();
        for (LotIn lot : lots) {
            if (lot.expiry().isPresent() && lot.expiry().get().isBefore(today)) {
                return Outcome.refused(
                        LotReason.EXPIRED_ALREADY,
                        "lot",
                        lot.lot(),
                        "sku",
                        lot.sku(),
                        "expiry",
                        lot.expiry().get());
            }
            int keeps = reading.state(LotFold.class).book().life(lot.sku()).whenReceived();
            if (lot.expiry().isPresent() && lot.expiry().get().isBefore(today.plusDays(keeps))) {
                return Outcome.refused(
                        LotReason.TOO_SHORT,
                        "lot",
                        lot.lot(),
                        "sku",
                        lot.sku(),
                        "expiry",
                        lot.expiry().get(),
                        "days",
                        keeps);
            }
            Optional<Unit> unit = stock.kept(lot.sku()).map(it -> it.unit());
            if (unit.isEmpty()
                    || !lot.quantity().unit().equals(unit.get())
                    || !lot.quantity().isPositive()) {
                return notTheReceipt(lot.sku(), lot.quantity(), received, stock);
            }
            named.merge(lot.sku(), lot.quantity(), Quantity::plus);
            lines.add(new LotsReceived.Line(lot.sku(), lot.lot(), lot.quantity().steps(), lot.expiry()));
        }
        for (Map.Entry<Sku, Quantity> each : named.entrySet()) {
            if (each.getValue().steps() != came(each.getKey(), received)) {
                return notTheReceipt(each.getKey(), each.getValue(), received, stock);
            }
        }
        return Outcome.done(lines);
    }

    private static Outcome<List<LotsReceived.Line>> notTheReceipt(
            Sku sku, Quantity lots, StockReceived received, StockBook stock) {
        Unit unit = stock.kept(sku).map(it -> it.unit()).orElse(Unit.PIECE);
        return Outcome.refused(
                LotReason.NOT_THE_RECEIPT,
                "sku",
                sku,
                "lots",
                lots,
                "received",
                new Quantity(came(sku, received), unit));
    }

    private static long came(Sku sku, StockReceived received) {
        long steps = 0;
        for (int line = 0; line < received.skus().size(); line++) {
            steps += received.skus().get(line).equals(sku) ? received.steps().get(line) : 0;
        }
        return steps;
    }

    @Override
    public R answer(Recorded recorded) {
        return receipt.answer(recorded);
    }
}
