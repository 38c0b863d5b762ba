// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.selfbill;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.inventory.buying.SupplierBill;
import dev.mizan.inventory.purchase.OrderLine;
import dev.mizan.inventory.purchase.PricedGoods;
import dev.mizan.inventory.purchase.Purchase;
import dev.mizan.inventory.supplier.Supplier;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.buy.TakeBill;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.projection.PurchaseFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an order's invoice in its supplier's name: all that came and is not billed, at the order's prices; or the credit note
 * of what went back after it was billed. It is booked as the supplier's bill in the same batch ({@link TakeBill}), so that
 * there is one payable and one input tax, and nothing can be billed twice by whoever writes.
 *
 * @param supplied when the goods came, or went back; today at the latest
 * @param credit whether goods that went back are credited
 */
record SelfBill(FiscalUnitId unit, String order, Supply supplied, boolean credit) implements Flow<Recorded> {
    private static final Channel BOUGHT = new Channel("BOUGHT");

    @Override
    public Outcome<Decision> decide(Reading reading) {
        PurchaseFold fold = reading.state(PurchaseFold.class);
        LocalDate today = reading.times().taxPoint();
        LocalDate last = supplied.through().orElse(supplied.on());
        if (last.isAfter(today)) {
            return Outcome.refused(SelfBillReason.SUPPLIED_LATER, "date", last, "today", today);
        }
        return fold.book()
                .order(order)
                .then(purchase -> fold.suppliers()
                        .find(purchase.terms().supplier())
                        .then(supplier -> written(reading, purchase, supplier)));
    }

    private Outcome<Decision> written(Reading reading, Purchase purchase, Supplier supplier) {
        LocalDate today = reading.times().taxPoint();
        List<Fact> before = reading.stream(SelfBillingAgreed.key(supplier.id())).stream()
                .flatMap(batch -> batch.facts().stream())
                .toList();
        Optional<SelfBillingAgreed> agreed = before.stream()
                .filter(SelfBillingAgreed.class::isInstance)
                .map(SelfBillingAgreed.class::cast)
                .reduce((earlier, later) -> later)
                .filter(it -> credit || it.valid().covers(today));
        if (agreed.isEmpty()) {
            return Outcome.refused(SelfBillReason.NOT_AGREED, "supplier", supplier.id(), "date", today);
        }
        List<SelfBilled> written = before.stream()
                .filter(SelfBilled.class::isInstance)
                .map(SelfBilled.class::cast)
                .toList();
        List<String> invoices = written.stream()
                .filter(it -> it.order().equals(order) && !it.isCredit())
                .map(SelfBilled::number)
                .toList();
        if (credit && invoices.isEmpty()) {
            return Outcome.refused(SelfBillReason.NOTHING_TO_CREDIT, "order", order);
        }
        return bill(reading, purchase)
                .map(bill -> new SelfBilled(
                        unit,
                        supplier.id(),
                        number(supplier.id(), written.size() + 1),
                        order,
                        agreed.get().party(),
                        supplied,
                        today.plusDays(supplier.termsDays()),
                        agreed.get().contract(),
                        bill,
                        credit ? invoices : List.of()))
                .then(document -> booked(reading, purchase, document));
    }

    private static String number(SupplierId supplier, int next) {
        return String.format(Locale.ROOT, "SB-%s-%06d", supplier, next);
    }

    private Outcome<Decision> booked(Reading reading, Purchase purchase, SelfBilled document) {
        List<PricedGoods> goods = document.bill().lines().stream()
                .map(line -> new PricedGoods(
                        line.item(),
                        line.quantity(),
                        purchase.order().line(line.item()).orElseThrow().price()))
                .toList();
        SupplierBill bill = new SupplierBill(
                document.number(),
                order,
                reading.times().taxPoint(),
                goods,
                document.bill().tax(),
                credit);
        return new TakeBill(bill)
                .decide(reading)
                .map(decided ->
                        decided.also(List.of(document), reading.expected(SelfBillingAgreed.key(document.supplier()))));
    }

    /** Each line as the order has it, its tax rounded once for each rate as the document does. */
    private Outcome<Bill> bill(Reading reading, Purchase purchase) {
        Books books = reading.state(AssortmentFold.class).books(reading.now());
        LocalDate on = supplied.through().orElse(supplied.on());
        List<OrderLine> lines = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<TaxedAmount> amounts = new ArrayList<>();
        for (OrderLine line : purchase.order().lines()) {
            if (!open(line).isPositive()) {
                continue;
            }
            Optional<Item> item = books.catalogue().find(line.sku());
            Optional<TaxRate> rate = item.flatMap(it -> books.taxes().find(it.taxClass(), on));
            if (rate.isEmpty()) {
                return Outcome.refused(SelfBillReason.NO_RATE, "sku", line.sku(), "date", on);
            }
            lines.add(line);
            items.add(item.get());
            amounts.add(new TaxedAmount(line.worth(open(line)).minor(), PriceMode.TAX_EXCLUSIVE, rate.get()));
        }
        if (lines.isEmpty()) {
            return Outcome.refused(
                    credit ? SelfBillReason.NOTHING_TO_CREDIT : SelfBillReason.NOTHING_TO_BILL, "order", order);
        }
        Assessment taxed = Assessment.of(TaxRounding.PER_GROUP, amounts);
        List<SoldLine> sold = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            sold.add(new SoldLine(
                    lines.get(i).sku(),
                    items.get(i).name(),
                    open(lines.get(i)),
                    lines.get(i).price().minor(),
                    PriceMode.TAX_EXCLUSIVE,
                    taxed.gross(i),
                    taxed.tax(i),
                    amounts.get(i).rate(),
                    ""));
        }
        BookVersions versions =
                new BookVersions(books.catalogue().version(), 0, books.taxes().version());
        return Outcome.done(
                new Bill(BOUGHT, Optional.empty(), lines.get(0).price().currency(), versions, sold));
    }

    private Quantity open(OrderLine line) {
        return credit ? line.unbilled().negated() : line.unbilled();
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}
