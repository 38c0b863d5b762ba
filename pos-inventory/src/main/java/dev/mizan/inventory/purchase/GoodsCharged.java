// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.purchase;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.List;

/**
 * A bill came for what goods cost beside their price, or a credit note where its amounts are below zero. Its charges follow
 * the goods: {@code stock} is the part of those that lie somewhere, {@code transit} of those on their way, {@code sold},
 * {@code lost} and {@code variance} of those that customers, nobody and suppliers have, or whose cost is a standard.
 *
 * @param bill its number, the supplier's own; a second one of the same number is refused
 * @param charges what it asks for, in its currency and in that of the books
 * @param receipts the goods receipt of each line
 * @param skus the item of each line
 * @param shares what each line is charged with, in minor units of the books; they sum to the charges
 * @param tax recoverable tax, import VAT among it: no cost
 */
public record GoodsCharged(
        SupplierId supplier,
        String bill,
        LocalDate date,
        LocalDate due,
        List<Charge> charges,
        List<DocumentId> receipts,
        List<Sku> skus,
        Column shares,
        Money stock,
        Money transit,
        Money sold,
        Money lost,
        Money variance,
        Money tax)
        implements PurchaseFact {
    public static final FactType<GoodsCharged> TYPE =
            new FactType<>("GoodsCharged", 1, GoodsCharged.class, GoodsCharged::write, (in, version) -> read(in));

    /** What became of the charges, beside the bill that asked for them. */
    public record Parts(Money stock, Money transit, Money sold, Money lost, Money variance) {}

    public GoodsCharged {
        charges = List.copyOf(charges);
        receipts = List.copyOf(receipts);
        skus = List.copyOf(skus);
        Money cost = charges.stream().map(Charge::cost).reduce(Money::plus).orElseThrow();
        Money parts = stock.plus(transit).plus(sold).plus(lost).plus(variance);
        if (!parts.equals(cost) || shares.sum() != cost.minor()) {
            throw new IllegalArgumentException(bill + " charges " + cost + " and shares " + parts + " and " + shares);
        }
        if (skus.size() != shares.size() || receipts.size() != shares.size()) {
            throw new IllegalArgumentException(skus.size() + " items, " + receipts.size() + " receipts");
        }
    }

    /** What is owed, tax included: what the supplier's account is credited with. */
    public Money payable() {
        return stock.plus(transit).plus(sold).plus(lost).plus(variance).plus(tax);
    }

    @Override
    public FactType<GoodsCharged> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .text("bill", bill)
                .date("date", date)
                .date("due", due)
                .list("charges", charges, Charge::write)
                .texts("receipts", receipts.stream().map(DocumentId::toString).toList())
                .texts("skus", skus.stream().map(Sku::value).toList());
        shares.write(out, "shares");
        out.money("stock", stock)
                .money("transit", transit)
                .money("sold", sold)
                .money("lost", lost)
                .money("variance", variance)
                .money("tax", tax);
    }

    private static GoodsCharged read(FieldReader in) {
        return new GoodsCharged(
                in.parsed("supplier", SupplierId::new),
                in.text("bill"),
                in.date("date"),
                in.date("due"),
                in.list("charges", Charge::read),
                in.texts("receipts").stream().map(DocumentId::of).toList(),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "shares"),
                in.money("stock"),
                in.money("transit"),
                in.money("sold"),
                in.money("lost"),
                in.money("variance"),
                in.money("tax"));
    }
}
