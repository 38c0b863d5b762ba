// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payable;

import dev.mizan.spi.outcome.Outcome;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bills of all suppliers, so that one that comes twice is noticed: by its number however it is typed, and by amount
 * and date where the number was misread. Immutable.
 */
public final class BillRegister {
    /** How near two bills of one amount must be to look alike, in days. */
    public static final int NEAR_DAYS = 10;

    /** No bills yet. */
    public static final BillRegister NONE = new BillRegister(Map.of());

    private final Map<String, List<SupplierBill>> bySupplier;

    private BillRegister(Map<String, List<SupplierBill>> bySupplier) {
        this.bySupplier = bySupplier;
    }

    /**
     * Decides whether a bill is a new one.
     *
     * @param confirmed whether somebody looked and says that it is another one than that which it looks like; a number
     *     that was booked is refused all the same
     */
    public Outcome<SupplierBill> isNew(SupplierBill bill, boolean confirmed) {
        for (SupplierBill before : of(bill.supplier())) {
            if (before.plainNumber().equals(bill.plainNumber())) {
                return refused(PayableReason.DUPLICATE_BILL, bill, before);
            }
        }
        Optional<SupplierBill> alike = confirmed ? Optional.empty() : alike(bill);
        return alike.isPresent() ? refused(PayableReason.LOOKS_LIKE, bill, alike.get()) : Outcome.done(bill);
    }

    private static Outcome<SupplierBill> refused(PayableReason reason, SupplierBill bill, SupplierBill before) {
        return Outcome.refused(
                reason,
                "number",
                bill.number(),
                "supplier",
                bill.supplier(),
                "before",
                before.number(),
                "date",
                before.date(),
                "amount",
                before.gross());
    }

    private Optional<SupplierBill> alike(SupplierBill bill) {
        return of(bill.supplier()).stream()
                .filter(before -> before.gross().equals(bill.gross())
                        && Math.abs(ChronoUnit.DAYS.between(before.date(), bill.date())) <= NEAR_DAYS)
                .findFirst();
    }

    /** With a bill that was booked. */
    public BillRegister with(SupplierBill bill) {
        Map<String, List<SupplierBill>> more = new HashMap<>(bySupplier);
        List<SupplierBill> bills = new ArrayList<>(of(bill.supplier()));
        bills.add(bill);
        more.put(bill.supplier(), List.copyOf(bills));
        return new BillRegister(more);
    }

    /** The bills of a supplier in the order in which they were booked. */
    public List<SupplierBill> of(String supplier) {
        return bySupplier.getOrDefault(supplier, List.of());
    }
}
