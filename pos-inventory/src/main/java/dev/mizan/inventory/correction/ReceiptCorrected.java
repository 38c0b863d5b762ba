// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.correction;

import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Optional;

/**
 * Another quantity had come than a goods receipt told, or at another cost.
 *
 * @param number of the document
 * @param receipt that told it, by its place in the log
 * @param order that the goods were of; empty where they were of none
 * @param changes how much more came and what that costs, below zero where less came; packs by the pack, as if they were whole
 * @param goods the same as it lies in stock, each item once: packs as what was in them
 * @param missing how much more of a variant was not in the packs, below zero where less was missing
 */
public record ReceiptCorrected(
        String number,
        DocumentId receipt,
        String order,
        List<PricedGoods> changes,
        List<PricedGoods> goods,
        List<MissingFromPack> missing)
        implements Fact {
    public static final FactType<ReceiptCorrected> TYPE = new FactType<>(
            "ReceiptCorrected", 2, ReceiptCorrected.class, ReceiptCorrected::write, ReceiptCorrected::read);

    public ReceiptCorrected {
        changes = List.copyOf(changes);
        goods = List.copyOf(goods);
        missing = List.copyOf(missing);
    }

    /** Of goods that lie in stock as they were told. */
    public ReceiptCorrected(String number, DocumentId receipt, String order, List<PricedGoods> changes) {
        this(number, receipt, order, changes, changes, List.of());
    }

    /** By how much an item's quantity was put right; empty where it was not. */
    public Optional<PricedGoods> of(Sku sku) {
        return changes.stream().filter(it -> it.sku().equals(sku)).findFirst();
    }

    /** By how much more is owed for goods that are not billed: by the order, packs as if they were whole; else what came. */
    public Money owed(Money none) {
        return (order.isEmpty() ? goods : changes)
                .stream().map(PricedGoods::worth).reduce(none, Money::plus);
    }

    /** By how much what an item in stock costs was put right; zero where it was not. In minor units. */
    public long minor(Sku sku) {
        return goods.stream()
                .filter(it -> it.sku().equals(sku))
                .mapToLong(it -> it.worth().minor())
                .sum();
    }

    @Override
    public FactType<ReceiptCorrected> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("number", number)
                .text("receipt", receipt.toString())
                .text("order", order)
                .list("changes", changes, PricedGoods::write)
                .list("goods", goods, PricedGoods::write)
                .list("missing", missing, MissingFromPack::write);
    }

    private static ReceiptCorrected read(FieldReader in, int version) {
        String number = in.text("number");
        DocumentId receipt = in.parsed("receipt", DocumentId::of);
        String order = in.text("order");
        List<PricedGoods> changes = in.list("changes", PricedGoods::read);
        return version == 1
                ? new ReceiptCorrected(number, receipt, order, changes)
                : new ReceiptCorrected(
                        number,
                        receipt,
                        order,
                        changes,
                        in.list("goods", PricedGoods::read),
                        in.list("missing", MissingFromPack::read));
    }
}
