// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.CorrectionReason;
import dev.mizan.inventory.correction.PackCorrectionReason;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.pack.AssortedPack;
import dev.mizan.inventory.pack.PacksUnpacked;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.inventory.purchase.OrderReceived;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
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
 * @param packs that came in as their variants, as they were then
 */
record ToldReceipt(
        DocumentId receipt,
        String order,
        List<PricedGoods> lines,
        List<AssortedPack> packs,
        List<ReceiptCorrected> earlier) {

    /** Of a receipt's batch and those of its corrections, in the order of the log. */
    static ToldReceipt of(ReceivedGoods received, List<Recorded> batches, StockBook book) {
        Recorded recorded = batches.get(0);
        List<ReceiptCorrected> earlier = batches.stream()
                .flatMap(it -> it.fact(ReceiptCorrected.class).stream())
                .toList();
        Optional<OrderReceived> ordered = recorded.fact(OrderReceived.class);
        Optional<PacksUnpacked> unpacked = recorded.fact(PacksUnpacked.class);
        List<PricedGoods> lines = unpacked.map(PacksUnpacked::lines)
                .or(() -> ordered.map(OrderReceived::goods))
                .orElseGet(() -> loose(received, book));
        return new ToldReceipt(
                recorded.document(),
                ordered.map(OrderReceived::number).orElse(""),
                lines,
                unpacked.map(PacksUnpacked::packs).orElse(List.of()),
                earlier);
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

    /** The pack that an item came as; empty where it lies in stock as it came. */
    Optional<AssortedPack> pack(Sku sku) {
        return packs.stream().filter(it -> it.pack().equals(sku)).findFirst();
    }

    /** By how much more or less came of each item than is known by now. */
    Outcome<List<Goods>> changes(List<Goods> really) {
        Set<Sku> named = new HashSet<>();
        List<Goods> changes = new ArrayList<>();
        for (Goods each : really) {
            Sku sku = each.sku();
            if (!named.add(sku)) {
                return Outcome.refused(CorrectionReason.NAMED_TWICE, "sku", sku);
            }
            long told = lines.stream().filter(it -> it.sku().equals(sku)).count();
            if (told != 1) {
                Reason why = told > 1
                        ? CorrectionReason.SEVERAL_LINES
                        : isInAPack(sku) ? PackCorrectionReason.IN_A_PACK : CorrectionReason.UNKNOWN_LINE;
                return Outcome.refused(why, "sku", sku, "receipt", receipt);
            }
            Quantity was = known(line(sku)).quantity();
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

    /** Whether an item stands in one line. */
    boolean isOneLine(Sku sku) {
        return lines.stream().filter(it -> it.sku().equals(sku)).count() == 1;
    }

    private boolean isInAPack(Sku sku) {
        return packs.stream()
                .flatMap(it -> it.of().parts().stream())
                .anyMatch(it -> it.sku().equals(sku));
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

    /** What changes of goods that no order priced are worth: in proportion to what their cost was told with, half up. */
    List<PricedGoods> worth(List<Goods> changes) {
        return changes.stream()
                .map(change -> {
                    PricedGoods told = line(change.sku());
                    Quantity now = known(told).quantity().plus(change.quantity());
                    return new PricedGoods(
                            change.sku(),
                            change.quantity(),
                            inProportion(priced(told), now).minus(known(told).worth()));
                })
                .toList();
    }

    private static Money inProportion(PricedGoods priced, Quantity now) {
        return priced.worth().ratio(now.steps(), priced.quantity().steps(), Rounding.HALF_UP);
    }

    /** A line as it is known by now; packs as if they were whole. */
    PricedGoods known(PricedGoods told) {
        PricedGoods known = told;
        for (ReceiptCorrected correction : earlier) {
            known = with(known, correction);
        }
        return known;
    }

    private static PricedGoods with(PricedGoods known, ReceiptCorrected correction) {
        return correction
                .of(known.sku())
                .map(it -> new PricedGoods(
                        known.sku(),
                        known.quantity().plus(it.quantity()),
                        known.worth().plus(it.worth())))
                .orElse(known);
    }

    /** A line as its cost was told last: by itself, or with a quantity that it was not in proportion to. */
    private PricedGoods priced(PricedGoods told) {
        PricedGoods priced = told;
        PricedGoods known = told;
        for (ReceiptCorrected correction : earlier) {
            known = with(known, correction);
            boolean costs = !known.worth().equals(inProportion(priced, known.quantity()));
            priced = costs && known.quantity().isPositive() ? known : priced;
        }
        return priced;
    }
}
