// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.landed.ChargedLine;
import dev.mizan.inventory.landed.LandedCost;
import dev.mizan.inventory.landed.LandedReason;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierBook;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Shares the charges of a bill over the goods that it is for. */
public record Charging(PurchaseBook book, SupplierBook suppliers) {
    /** One item of a goods receipt: what came, and what it cost then. */
    public record Came(Sku sku, Quantity quantity, Money cost) {}

    /** Who sent the bill; refused where nobody of that name is a supplier, or the bill was taken before. */
    public Outcome<Supplier> sender(ChargesBill bill) {
        return suppliers
                .find(bill.supplier())
                .then(supplier -> book.isBilled(supplier.id(), bill.bill())
                        ? Outcome.refused(PurchaseReason.EXISTS, "number", bill.bill())
                        : Outcome.done(supplier));
    }

    /** Whether a bill is one: each charge above zero, one currency, no receipt twice. */
    public static Outcome<ChargesBill> told(ChargesBill bill) {
        if (bill.receipts().isEmpty() || bill.charges().isEmpty()) {
            return Outcome.refused(LandedReason.NO_LINES);
        }
        Currency currency = bill.tax().currency();
        for (Charge charge : bill.charges()) {
            if (!charge.asked().currency().equals(currency)) {
                return Outcome.refused(
                        LandedReason.OTHER_CURRENCY,
                        "bill",
                        bill.bill(),
                        "first",
                        currency,
                        "other",
                        charge.asked().currency());
            }
            if (!charge.asked().isPositive()) {
                return Outcome.refused(LandedReason.NO_CHARGE, "bill", bill.bill(), "charge", charge.asked());
            }
        }
        if (bill.tax().isNegative()) {
            return Outcome.refused(LandedReason.NO_CHARGE, "bill", bill.bill(), "charge", bill.tax());
        }
        HashSet<Object> seen = new HashSet<>();
        return bill.receipts().stream()
                .filter(it -> !seen.add(it))
                .findFirst()
                .<Outcome<ChargesBill>>map(
                        twice -> Outcome.refused(LandedReason.NAMED_TWICE, "receipt", twice, "bill", bill.bill()))
                .orElseGet(() -> Outcome.done(bill));
    }

    /** What each line bears of all charges; they sum to the charges to the minor unit, and are below zero on a credit note. */
    public static Outcome<List<Money>> shares(ChargesBill bill, List<Came> lines) {
        return measured(bill, lines).then(measured -> {
            Money[] sums = new Money[lines.size()];
            for (Charge charge : bill.charges()) {
                Money cost = bill.credit() ? charge.cost().negated() : charge.cost();
                Outcome<List<Money>> shared = LandedCost.share(cost, measured, charge.basis());
                if (!(shared instanceof Outcome.Done<List<Money>> done)) {
                    return shared;
                }
                for (int line = 0; line < sums.length; line++) {
                    Money share = done.value().get(line);
                    sums[line] = sums[line] == null ? share : sums[line].plus(share);
                }
            }
            return Outcome.done(Arrays.asList(sums));
        });
    }

    private static Outcome<List<ChargedLine>> measured(ChargesBill bill, List<Came> lines) {
        List<ChargedLine> measured = new ArrayList<>();
        for (Came came : lines) {
            ChargedLine line = ChargedLine.of(came.cost(), came.quantity());
            if (bill.isBy(AllocationBasis.WEIGHT)) {
                Quantity weight = bill.weights().get(came.sku());
                if (weight == null) {
                    return unmeasured(came, AllocationBasis.WEIGHT);
                }
                line = line.weighing(all(weight, came.quantity()));
            }
            if (bill.isBy(AllocationBasis.VOLUME)) {
                Quantity volume = bill.volumes().get(came.sku());
                if (volume == null) {
                    return unmeasured(came, AllocationBasis.VOLUME);
                }
                line = line.filling(all(volume, came.quantity()));
            }
            measured.add(line);
        }
        return Outcome.done(measured);
    }

    private static Outcome<List<ChargedLine>> unmeasured(Came came, AllocationBasis basis) {
        return Outcome.refused(LandedReason.NO_MEASURE, "basis", basis, "sku", came.sku());
    }

    private static Quantity all(Quantity each, Quantity many) {
        long one = Quantity.of(1, many.unit()).steps();
        return new Quantity(Rounding.HALF_UP.multiplyDivide(each.steps(), many.steps(), one), each.unit());
    }
}
