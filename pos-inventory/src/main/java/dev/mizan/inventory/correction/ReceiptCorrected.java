// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.correction;

import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Another quantity had come than a goods receipt told.
 *
 * @param number of the document
 * @param receipt that told it, by its place in the log
 * @param order that the goods were of; empty where they were of none
 * @param changes how much more came and what that costs, below zero where less came
 */
public record ReceiptCorrected(String number, DocumentId receipt, String order, List<PricedGoods> changes)
        implements Fact {
    public static final FactType<ReceiptCorrected> TYPE = new FactType<>(
            "ReceiptCorrected", 1, ReceiptCorrected.class, ReceiptCorrected::write, (in, version) -> read(in));

    public ReceiptCorrected {
        changes = List.copyOf(changes);
    }

    /** By how much an item's quantity was put right; empty where it was not. */
    public Optional<PricedGoods> of(Sku sku) {
        return changes.stream().filter(it -> it.sku().equals(sku)).findFirst();
    }

    @Override
    public FactType<ReceiptCorrected> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("receipt", receipt.toString())
                .text("order", order)
                .list("changes", changes, PricedGoods::write);
    }

    private static ReceiptCorrected read(FieldReader in) {
        return new ReceiptCorrected(
                in.text("number"),
                in.parsed("receipt", DocumentId::of),
                in.text("order"),
                in.list("changes", PricedGoods::read));
    }
}
