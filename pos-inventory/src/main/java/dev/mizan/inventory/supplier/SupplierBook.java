// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.supplier;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All suppliers and what was agreed with them: a fold of {@link SuppliersChanged}. Immutable. */
public final class SupplierBook {
    public static final SupplierBook EMPTY = new SupplierBook(new TreeMap<>(), List.of());

    private static final Comparator<PriceAgreement> ORDER = Comparator.comparing(PriceAgreement::supplier)
            .thenComparing(PriceAgreement::sku)
            .thenComparing(it -> it.from().unit().notation())
            .thenComparing(it -> it.from().steps())
            .thenComparing(it -> it.runs().from());

    private final SortedMap<SupplierId, Supplier> suppliers;
    private final List<PriceAgreement> agreements;

    private SupplierBook(SortedMap<SupplierId, Supplier> suppliers, List<PriceAgreement> agreements) {
        this.suppliers = suppliers;
        this.agreements = agreements;
    }

    /** Defines suppliers and agrees prices; refused where an agreement names nobody, or another currency. */
    public Outcome<SuppliersChanged> define(List<Supplier> some, List<PriceAgreement> agreed, Currency currency) {
        if (some.isEmpty() && agreed.isEmpty()) {
            return Outcome.refused(SupplierReason.NOTHING);
        }
        for (PriceAgreement agreement : agreed) {
            SupplierId id = agreement.supplier();
            if (!suppliers.containsKey(id)
                    && some.stream().noneMatch(it -> it.id().equals(id))) {
                return Outcome.refused(SupplierReason.UNKNOWN, "supplier", id);
            }
            if (!agreement.price().currency().equals(currency)) {
                return Outcome.refused(
                        SupplierReason.CURRENCY,
                        "price",
                        agreement.price(),
                        "sku",
                        agreement.sku(),
                        "currency",
                        currency);
            }
        }
        return Outcome.done(new SuppliersChanged(some, agreed));
    }

    /** The book after a change. */
    public SupplierBook with(SuppliersChanged changed) {
        TreeMap<SupplierId, Supplier> all = new TreeMap<>(suppliers);
        changed.suppliers().forEach(supplier -> all.put(supplier.id(), supplier));
        List<PriceAgreement> agreed = new ArrayList<>(agreements);
        for (PriceAgreement agreement : changed.agreements()) {
            agreed.removeIf(agreement::replaces);
            agreed.add(agreement);
        }
        agreed.sort(ORDER);
        return new SupplierBook(all, List.copyOf(agreed));
    }

    /** One change that makes this book out of an empty one. */
    public SuppliersChanged whole() {
        return new SuppliersChanged(List.copyOf(suppliers.values()), agreements);
    }

    /** A supplier; refused where there is none of this number. */
    public Outcome<Supplier> find(SupplierId id) {
        Supplier supplier = suppliers.get(id);
        return supplier == null ? Outcome.refused(SupplierReason.UNKNOWN, "supplier", id) : Outcome.done(supplier);
    }

    /** What was agreed for so much of an item on a day; the latest begin decides among equal quantities. */
    public Optional<PriceAgreement> agreed(SupplierId supplier, Sku sku, Quantity quantity, LocalDate on) {
        return agreements.stream()
                .filter(it -> it.supplier().equals(supplier)
                        && it.sku().equals(sku)
                        && it.runs().covers(on)
                        && it.from().unit().equals(quantity.unit())
                        && it.from().steps() <= quantity.steps())
                .max(Comparator.comparing((PriceAgreement it) -> it.from().steps())
                        .thenComparing(it -> it.runs().from()));
    }

    /** What one of a unit of an item costs from which quantity on, on a day: one price a quantity, by rising quantities. */
    public List<PriceAgreement> breaks(SupplierId supplier, Sku sku, Unit unit, LocalDate on) {
        return agreements.stream()
                .filter(it -> it.supplier().equals(supplier)
                        && it.sku().equals(sku)
                        && it.runs().covers(on)
                        && it.from().unit().equals(unit))
                .map(it -> agreed(supplier, sku, it.from(), on).orElse(it))
                .distinct()
                .sorted(Comparator.comparing((PriceAgreement it) -> it.from().steps()))
                .toList();
    }

    /** Who supplies an item on a day, the cheapest for so much of it first. */
    public List<PriceAgreement> offers(Sku sku, Quantity quantity, LocalDate on) {
        return suppliers.keySet().stream()
                .flatMap(id -> agreed(id, sku, quantity, on).stream())
                .sorted(Comparator.comparing((PriceAgreement it) -> it.price().minor())
                        .thenComparing(PriceAgreement::supplier))
                .toList();
    }
}
