// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.landed.ReceivedGoods;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A goods receipt as it was told, and what of it was put right since.
 *
 * @param order that its goods were of; empty where they were of none
 */
record ToldReceipt(DocumentId receipt, String order, List<PricedGoods> lines, List<ReceiptCorrected> earlier) {

    /** Of a receipt's batch and those of its corrections, in the order of the log. */
    static ToldReceipt of(ReceivedGoods received, List<Recorded> batches, StockBook book) {
        Recorded recorded = batches.get(0);
        List<ReceiptCorrected> earlier = batches.stream()
                .flatMap(it -> it.fact(ReceiptCorrected.class).stream())
                .toList();
        Optional<OrderReceived> ordered = recorded.fact(OrderReceived.class);
        List<PricedGoods> lines = ordered.map(OrderReceived::goods).orElseGet(() -> loose(received, book));
        return new ToldReceipt(
                recorded.document(), ordered.map(OrderReceived::number).orElse(""), lines, earlier);
    }

    private static List<PricedGoods> loose(ReceivedGoods received, StockBook book) {
        List<PricedGoods> lines = new ArrayList<>();
        for (int line = 0; line < received.goods().skus().size(); line++) {
            Sku sku = received.goods().skus().get(line);
            lines.add(new PricedGoods(
                    sku,
                    new Quantity(
                            received.goods().steps().get(line),
                            book.kept(sku).orElseThrow().unit()),
                    Money.ofMinor(received.goods().values().get(line), book.currency())));
        }
        return lines;
    }

    /** By how much more or less came of each item than is known by now. */
    Outcome<List<Goods>> changes(List<Goods> really) {
        Set<Sku> named = new HashSet<>();
        List<Goods> changes = new ArrayList<>();
        for (Goods each : really) {
            Sku sku = each.sku();
            List<PricedGoods> told =
                    lines.stream().filter(it -> it.sku().equals(sku)).toList();
            if (!named.add(sku)) {
                return Outcome.refused(CorrectionReason.NAMED_TWICE, "sku", sku);
            }
            if (told.size() != 1) {
                CorrectionReason why = told.isEmpty() ? CorrectionReason.UNKNOWN_LINE : CorrectionReason.SEVERAL_LINES;
                return Outcome.refused(why, "sku", sku, "receipt", receipt);
            }
            Quantity was = known(told.get(0)).quantity();
            if (!each.quantity().unit().equals(was.unit())) {
                return Outcome.refused(
                        CorrectionReason.OTHER_UNIT, "quantity", each.quantity(), "sku", sku, "unit", was.unit());
            }
            if (each.quantity().isNegative()) {
                return Outcome.refused(CorrectionReason.BELOW_ZERO, "quantity", each.quantity(), "sku", sku);
            }
            Quantity change = each.quantity().minus(was);
            if (!change.isZero()) {
                changes.add(new Goods(sku, change));
            }
        }
        return Outcome.done(changes);
    }

    /** The line of an item that stands in one; as it was told. */
    PricedGoods line(Sku sku) {
        return lines.stream().filter(it -> it.sku().equals(sku)).findFirst().orElseThrow();
    }

    /** So much of an item more or less than is known by now; as it is asked where the receipt has no line of it. */
    Goods beside(Goods change) {
        return lines.stream()
                .filter(it -> it.sku().equals(change.sku()))
                .findFirst()
                .map(it -> known(it).quantity())
                .filter(it -> it.unit().equals(change.quantity().unit()))
                .map(it -> new Goods(change.sku(), it.plus(change.quantity())))
                .orElse(change);
    }

    /** What changes of goods that no order priced are worth: in proportion to what the receipt told, half up. */
    List<PricedGoods> worth(List<Goods> changes) {
        return changes.stream()
                .map(change -> {
                    PricedGoods told = line(change.sku());
                    PricedGoods known = known(told);
                    Quantity now = known.quantity().plus(change.quantity());
                    Money worth =
                            told.worth().ratio(now.steps(), told.quantity().steps(), Rounding.HALF_UP);
                    return new PricedGoods(change.sku(), change.quantity(), worth.minus(known.worth()));
                })
                .toList();
    }

    private PricedGoods known(PricedGoods told) {
        PricedGoods known = told;
        for (ReceiptCorrected correction : earlier) {
            Optional<PricedGoods> change = correction.of(told.sku());
            if (change.isPresent()) {
                known = new PricedGoods(
                        told.sku(),
                        known.quantity().plus(change.get().quantity()),
                        known.worth().plus(change.get().worth()));
            }
        }
        return known;
    }
}
