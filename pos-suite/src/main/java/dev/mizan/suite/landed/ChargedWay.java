// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.kit.GoodsConverted;
import dev.mizan.inventory.landed.ChargedGoods;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockAdjusted;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockReceived;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.inventory.owner.OwnerGoodsSentBack;
import dev.mizan.inventory.purchase.GoodsSentBack;
import dev.mizan.inventory.transfer.TransferReceived;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Recorded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the charges of some goods receipts through all that was written since: sales and their returns, transfers and
 * moves, conversions, losses, and what went back to its supplier. Batches are shown in the order of the log, each once.
 */
final class ChargedWay {
    private final Map<DocumentId, long[]> charges;
    private final ChargedGoods goods = new ChargedGoods();
    private final ChargedHands hands = new ChargedHands();
    private final CorrectedReceipts corrected;
    private long position;

    /** {@code charges}: of each line of a goods receipt, in grains. */
    ChargedWay(Map<DocumentId, long[]> charges, CorrectedReceipts corrected) {
        this.charges = charges;
        this.corrected = corrected;
    }

    long position() {
        return position;
    }

    ChargedGoods goods() {
        return goods;
    }

    ChargedHands hands() {
        return hands;
    }

    void follow(Recorded recorded) {
        position = recorded.receipt().position();
        Batch batch = new Batch(recorded);
        for (Fact fact : recorded.facts()) {
            if (fact instanceof StockKept kept) {
                goods.keep(kept);
            } else if (fact instanceof Movement movement && !corrected.tells(recorded.document())) {
                for (int line = 0; line < movement.skus().size(); line++) {
                    batch.move(movement, line);
                }
            }
        }
    }

    /** One batch: what it is tells where its goods go and come from. */
    private final class Batch {
        private final Recorded recorded;
        private final Optional<TransferSent> sent;
        private final Optional<GoodsConverted> converted;
        private final Map<Sku, Long> arrived;
        private final boolean sentBack;
        private final Map<Sku, Long> used = new HashMap<>();
        private long usedInAll;
        private long made;

        Batch(Recorded recorded) {
            this.recorded = recorded;
            this.sent = recorded.fact(TransferSent.class);
            this.converted = recorded.fact(GoodsConverted.class);
            this.arrived =
                    recorded.fact(TransferReceived.class).map(hands::arrive).orElse(Map.of());
            this.sentBack = recorded.fact(GoodsSentBack.class).isPresent()
                    || recorded.fact(OwnerGoodsSentBack.class).isPresent()
                    || recorded.fact(ReceiptCorrected.class).isPresent();
        }

        void move(Movement movement, int line) {
            PlaceId place = movement.place();
            Sku sku = movement.skus().get(line);
            if (movement instanceof StockReceived received) {
                long steps = received.steps().get(line) + corrected.steps(recorded.document(), sku);
                long brought = brought(received, line, sku);
                if (steps > 0) {
                    hands.sold(goods.come(place, sku, steps, brought));
                }
            } else if (movement instanceof StockReturned returned) {
                long steps = returned.steps().get(line);
                long back = origin().map(sale -> hands.back(sale, sku, steps)).orElse(0L);
                hands.sold(goods.comeBack(place, sku, steps, back));
            } else if (movement instanceof StockIssued issued) {
                long steps = issued.steps().get(line);
                issued(sku, steps, goods.leave(place, sku, steps));
            } else if (movement instanceof StockAdjusted adjusted) {
                long steps = adjusted.steps().get(line);
                if (steps < 0) {
                    hands.lost(goods.leave(place, sku, -steps));
                } else {
                    goods.comeBack(place, sku, steps, 0);
                }
            }
        }

        private void issued(Sku sku, long steps, long grains) {
            if (sent.isPresent()) {
                hands.send(sent.get().number(), sku, steps, grains);
            } else if (converted.isPresent()) {
                used.merge(sku, grains, Long::sum);
                usedInAll += grains;
            } else if (sentBack) {
                hands.sentBack(grains);
            } else {
                hands.sell(recorded.document(), sku, steps, grains);
            }
        }

        private long brought(StockReceived received, int line, Sku sku) {
            if (converted.isPresent()) {
                return converted.get().kind() == GoodsConverted.Kind.MOVED
                        ? Optional.ofNullable(used.remove(sku)).orElse(0L)
                        : ofTheMade(received.values(), line);
            }
            long[] charged = charges.get(recorded.document());
            return charged != null
                    ? charged[line]
                    : Optional.ofNullable(arrived.get(sku)).orElse(0L);
        }

        /** Of what was used up, by what the made goods are worth; the last takes the rest. */
        private long ofTheMade(Column values, int line) {
            long before = made;
            long whole = values.sum();
            made += values.get(line);
            return line == values.size() - 1
                    ? usedInAll - ChargedHands.part(usedInAll, before, whole)
                    : ChargedHands.part(usedInAll, made, whole) - ChargedHands.part(usedInAll, before, whole);
        }

        private Optional<DocumentId> origin() {
            return recorded.fact(GoodsReturned.class)
                    .map(GoodsReturned::origin)
                    .filter(ReturnOrigin.Receipt.class::isInstance)
                    .map(it -> ((ReturnOrigin.Receipt) it).sale());
        }
    }
}
