// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.buying;

import dev.mizan.inventory.purchase.BilledLine;
import dev.mizan.inventory.purchase.DisputeSettled;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.purchase.PurchaseReason;
import dev.mizan.inventory.purchase.SupplierBilled;
import dev.mizan.inventory.purchase.ThreeWayMatch;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierBook;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Matches suppliers' bills with orders and goods. What is matched is owed; what is disputed waits for a person, who
 * accepts it or rejects it for good.
 */
public record Billing(PurchaseBook book, SupplierBook suppliers) {
    /** Matches a bill, or a credit note for goods that went back. */
    public Outcome<SupplierBilled> take(SupplierBill bill) {
        return book.order(bill.order())
                .then(purchase -> suppliers.find(purchase.terms().supplier()).then(supplier -> {
                    if (book.isBilled(supplier.id(), bill.bill())) {
                        return Outcome.refused(PurchaseReason.EXISTS, "number", bill.bill());
                    }
                    return Ordering.lines(bill.bill(), Ordering.goods(bill.lines()))
                            .then(done -> priced(purchase, bill))
                            .then(done -> matched(purchase, bill))
                            .map(lines -> billed(supplier, bill, lines));
                }));
    }

    /** A price or a tax below zero, or of another currency, is nobody's dispute: it was keyed in wrong. */
    private Outcome<Boolean> priced(Purchase purchase, SupplierBill bill) {
        Currency currency = purchase.order().lines().get(0).price().currency();
        if (bill.tax().isNegative() || !bill.tax().currency().equals(currency)) {
            return Outcome.refused(
                    PurchaseReason.BAD_TAX, "tax", bill.tax(), "number", bill.bill(), "currency", currency);
        }
        return new Ordering(book, suppliers, currency).prices(bill.lines());
    }

    private static Outcome<List<BilledLine>> matched(Purchase purchase, SupplierBill bill) {
        List<BilledLine> lines = new ArrayList<>();
        for (PricedGoods asked : bill.lines()) {
            Optional<OrderLine> found = purchase.order().line(asked.sku());
            if (found.isEmpty()) {
                return Outcome.refused(PurchaseReason.UNKNOWN_LINE, "sku", asked.sku(), "order", bill.order());
            }
            OrderLine line = found.get();
            if (!asked.quantity().unit().equals(line.ordered().unit())) {
                return Outcome.refused(
                        PurchaseReason.OTHER_UNIT,
                        "sku",
                        asked.sku(),
                        "quantity",
                        asked.quantity(),
                        "unit",
                        line.ordered().unit());
            }
            if (bill.credit()) {
                Quantity due = line.unbilled().negated();
                if (asked.quantity().compareTo(due) > 0) {
                    return Outcome.refused(
                            PurchaseReason.NO_CREDIT_DUE, "quantity", asked.quantity(), "sku", asked.sku(), "due", due);
                }
                lines.add(credited(line, asked));
            } else {
                lines.add(matched(purchase, line, asked));
            }
        }
        return Outcome.done(lines);
    }

    private static BilledLine matched(Purchase purchase, OrderLine line, PricedGoods asked) {
        Quantity none = Quantity.zero(line.ordered().unit());
        Quantity came = line.unbilled().isNegative() ? none : line.unbilled();
        ThreeWayMatch.Result match = new ThreeWayMatch(line.price(), came, asked.quantity(), asked.worth())
                .against(purchase.terms().priceTolerance());
        Quantity payable = switch (match.status()) {
            case MATCH -> asked.quantity();
            case QUANTITY_DISPUTE -> came;
            case PRICE_DISPUTE -> none;
        };
        Money settled = settled(line, payable);
        return new BilledLine(
                asked.sku(),
                asked.quantity(),
                asked.worth(),
                match.status(),
                payable,
                settled,
                match.matched().minus(settled));
    }

    private static BilledLine credited(OrderLine line, PricedGoods asked) {
        Quantity back = asked.quantity().negated();
        Money settled = settled(line, back);
        Money credit = asked.worth().times(asked.quantity(), Rounding.HALF_UP).negated();
        return new BilledLine(
                asked.sku(), back, asked.worth(), ThreeWayMatch.Status.MATCH, back, settled, credit.minus(settled));
    }

    private static Money settled(OrderLine line, Quantity more) {
        return line.worth(line.billed().plus(more)).minus(line.worth(line.billed()));
    }

    /** The tax is shared between what is owed and what is disputed as their amounts are, half up. */
    private static SupplierBilled billed(Supplier supplier, SupplierBill bill, List<BilledLine> lines) {
        Money tax = bill.credit() ? bill.tax().negated() : bill.tax();
        Money asked = lines.stream().map(BilledLine::asked).reduce(Money::plus).orElseThrow();
        Money disputed =
                lines.stream().map(BilledLine::disputed).reduce(Money::plus).orElseThrow();
        Money disputedTax = asked.isZero() || disputed.isZero()
                ? Money.zero(tax.currency())
                : tax.ratio(disputed.minor(), asked.minor(), Rounding.HALF_UP);
        return new SupplierBilled(
                supplier.id(),
                bill.bill(),
                bill.order(),
                bill.date(),
                bill.date().plusDays(supplier.termsDays()),
                lines,
                tax.minus(disputedTax),
                disputedTax);
    }

    /** Accepts what is disputed: a price that is right after all, or goods that have come by now. */
    public Outcome<DisputeSettled> accept(SupplierId supplier, String bill) {
        return disputed(supplier, bill)
                .then(billed -> book.order(billed.order()).then(purchase -> {
                    List<BilledLine> accepted = new ArrayList<>();
                    for (BilledLine line : billed.lines()) {
                        Quantity rest = line.invoiced().minus(line.matched());
                        OrderLine ordered = purchase.order().line(line.sku()).orElseThrow();
                        if (rest.compareTo(ordered.unbilled()) > 0 && rest.isPositive()) {
                            Quantity missing = rest.minus(ordered.unbilled());
                            return Outcome.refused(
                                    PurchaseReason.STILL_SHORT, "missing", missing, "sku", line.sku(), "bill", bill);
                        }
                        if (rest.isPositive()) {
                            Money settled = settled(ordered, rest);
                            accepted.add(new BilledLine(
                                    line.sku(),
                                    rest,
                                    line.price(),
                                    ThreeWayMatch.Status.MATCH,
                                    rest,
                                    settled,
                                    line.disputed().minus(settled)));
                        }
                    }
                    return Outcome.done(
                            new DisputeSettled(supplier, bill, billed.order(), accepted, billed.disputedTax()));
                }));
    }

    /** Rejects what is disputed for good: the supplier has to credit it, and nothing of it is booked. */
    public Outcome<DisputeSettled> reject(SupplierId supplier, String bill) {
        return disputed(supplier, bill)
                .map(billed -> new DisputeSettled(
                        supplier,
                        bill,
                        billed.order(),
                        List.of(),
                        Money.zero(billed.tax().currency())));
    }

    private Outcome<SupplierBilled> disputed(SupplierId supplier, String bill) {
        return book.dispute(supplier, bill)
                .<Outcome<SupplierBilled>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PurchaseReason.NOTHING_DISPUTED, "bill", bill, "supplier", supplier));
    }
}
