// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A carrier's, insurer's or customs broker's bill for goods that came before it, or a supplier's rebate; to be shared by
 * {@link Charging}.
 *
 * @param bill its number, the sender's own
 * @param receipts the goods receipts that it is for, by their place in the log
 * @param tax recoverable tax on all of it, import VAT among it, in the currency of the charges
 * @param weights of one unit of an item; needed where a charge is shared by weight
 * @param volumes of one unit of an item; needed where a charge is shared by volume
 * @param credit whether it is a credit note or a rebate: its charges and tax are still told above zero
 */
public record ChargesBill(
        SupplierId supplier,
        String bill,
        LocalDate date,
        List<Charge> charges,
        List<DocumentId> receipts,
        Money tax,
        Map<Sku, Quantity> weights,
        Map<Sku, Quantity> volumes,
        boolean credit) {
    public ChargesBill {
        charges = List.copyOf(charges);
        receipts = List.copyOf(receipts);
        weights = Map.copyOf(weights);
        volumes = Map.copyOf(volumes);
    }

    /** A bill that shares nothing by weight or volume. */
    public static ChargesBill of(
            SupplierId supplier,
            String bill,
            LocalDate date,
            List<Charge> charges,
            List<DocumentId> receipts,
            Money tax) {
        return new ChargesBill(supplier, bill, date, charges, receipts, tax, Map.of(), Map.of(), false);
    }

    /** The same as a credit note. */
    public ChargesBill credited() {
        return new ChargesBill(supplier, bill, date, charges, receipts, tax, weights, volumes, true);
    }

    /** The same, with what one unit of an item weighs. */
    public ChargesBill weighing(Sku sku, Quantity each) {
        return new ChargesBill(supplier, bill, date, charges, receipts, tax, with(weights, sku, each), volumes, credit);
    }

    /** The same, with the room that one unit of an item takes. */
    public ChargesBill filling(Sku sku, Quantity each) {
        return new ChargesBill(supplier, bill, date, charges, receipts, tax, weights, with(volumes, sku, each), credit);
    }

    /** The same with charges and tax as they count in the books. */
    public ChargesBill costing(List<Charge> converted, Money recoverable) {
        return new ChargesBill(supplier, bill, date, converted, receipts, recoverable, weights, volumes, credit);
    }

    boolean isBy(AllocationBasis basis) {
        return charges.stream().anyMatch(it -> it.basis() == basis);
    }

    private static Map<Sku, Quantity> with(Map<Sku, Quantity> some, Sku sku, Quantity each) {
        Map<Sku, Quantity> all = new HashMap<>(some);
        all.put(sku, each);
        return all;
    }
}
