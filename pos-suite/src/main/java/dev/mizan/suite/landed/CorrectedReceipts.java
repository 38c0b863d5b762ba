// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.history.CostsRestated;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Log;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of goods receipts where they had told another quantity, and it counts as if they had told the right one. */
final class CorrectedReceipts {
    private final Map<DocumentId, List<Recorded>> corrections = new HashMap<>();
    private final Map<DocumentId, List<Recorded>> all = new HashMap<>();
    private final Set<DocumentId> known = new HashSet<>();

    /** All that were corrected by now; read on the caller's thread. */
    static CorrectedReceipts in(Log log) {
        CorrectedReceipts read = new CorrectedReceipts();
        log.after(
                0,
                recorded -> recorded.fact(ReceiptCorrected.class).ifPresent(it -> {
                    add(read.all, it.receipt(), recorded);
                    if (recorded.fact(CostsRestated.class)
                            .filter(CostsRestated::countsThen)
                            .isPresent()) {
                        read.known.add(recorded.document());
                        add(read.corrections, it.receipt(), recorded);
                    }
                }));
        return read;
    }

    private static void add(Map<DocumentId, List<Recorded>> to, DocumentId receipt, Recorded correction) {
        to.computeIfAbsent(receipt, none -> new ArrayList<>()).add(correction);
    }

    /** The pieces that really came with a receipt, whenever a correction counts: each bears a charge where it is itself. */
    ReceivedPieces pieces(ReceivedGoods receipt) {
        List<Fact> facts = new ArrayList<>();
        receipt.pieces().ifPresent(facts::add);
        all.getOrDefault(receipt.document(), List.of()).forEach(it -> facts.addAll(it.facts()));
        return new ReceivedPieces(facts);
    }

    /** Whether a batch is a correction that its receipt tells by now. */
    boolean tells(DocumentId correction) {
        return known.contains(correction);
    }

    /** How many steps more of an item came, below zero where less did. */
    long steps(DocumentId receipt, Sku sku) {
        return corrections.getOrDefault(receipt, List.of()).stream()
                .flatMap(it -> it.facts().stream())
                .filter(Movement.class::isInstance)
                .mapToLong(it -> ((Movement) it).stepsChange(sku))
                .sum();
    }

    /** How much more goods of an item cost. */
    long minor(DocumentId receipt, Sku sku) {
        return corrections.getOrDefault(receipt, List.of()).stream()
                .flatMap(it -> it.fact(ReceiptCorrected.class).stream())
                .mapToLong(it -> it.minor(sku))
                .sum();
    }
}
