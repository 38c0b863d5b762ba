// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen.invoice;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up a tax document by the plainest reading of EN 16931: a line's net is price times quantity, half-up, less
 * allowances and plus charges; tax is once a group. Written apart from the library's own arithmetic, to be a check of it.
 * Used by one thread.
 */
public final class InvoiceDraft {
    private final FiscalHead head;
    private final Party seller;
    private final Optional<Party> buyer;
    private final List<FiscalLine> lines = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private FiscalTerms terms = FiscalTerms.NONE;
    private Money prepaid;

    /** Begins a document. */
    public InvoiceDraft(FiscalHead head, Party seller, Optional<Party> buyer) {
        this.head = head;
        this.seller = seller;
        this.buyer = buyer;
        this.prepaid = Money.zero(head.currency());
    }

    /** Adds goods at a net price for one of the quantity's unit. */
    public InvoiceDraft line(String name, Quantity quantity, BigDecimal price, TaxTreatment tax, Adjustment... off) {
        Quantity one = Quantity.of(1, quantity.unit());
        return line(FiscalItem.named(name), quantity, UnitPrice.of(price, one), tax, List.of(off));
    }

    /** Adds goods. */
    public InvoiceDraft line(
            FiscalItem item, Quantity quantity, UnitPrice price, TaxTreatment tax, List<Adjustment> off) {
        BigDecimal product = price.amount()
                .multiply(new BigDecimal(quantity.toPlainString()))
                .divide(
                        new BigDecimal(price.per().toPlainString()),
                        head.currency().digits(),
                        RoundingMode.HALF_UP);
        Money net = Money.of(product.toPlainString(), head.currency());
        for (Adjustment each : off) {
            net = net.plus(each.effect());
        }
        Money lineTax = net.percent(tax.rate(), Rounding.HALF_UP);
        lines.add(new FiscalLine(id(), item, quantity, price, off, tax, net, lineTax, Optional.empty()));
        return this;
    }

    /** Settles a prepayment. */
    public InvoiceDraft settle(String name, Prepaid settled) {
        Quantity none = Quantity.pieces(0);
        Money zero = Money.zero(head.currency());
        for (TaxGroup group : settled.groups()) {
            prepaid = prepaid.plus(group.taxable()).plus(group.tax());
            lines.add(new FiscalLine(
                    id(),
                    FiscalItem.named(name),
                    none,
                    UnitPrice.of(BigDecimal.ZERO, Quantity.pieces(1)),
                    List.of(),
                    group.treatment(),
                    zero,
                    zero,
                    Optional.of(new Prepaid(settled.document(), List.of(group)))));
        }
        return this;
    }

    private String id() {
        return Integer.toString(lines.size() + 1);
    }

    /** Adds a discount or surcharge of the whole document. */
    public InvoiceDraft adjust(Adjustment more) {
        adjustments.add(more);
        return this;
    }

    /** Says the rest. */
    public InvoiceDraft terms(FiscalTerms told) {
        this.terms = told;
        return this;
    }

    /** The document, without payable rounding. */
    public FiscalDocument done() {
        return paying(totals(Money.zero(head.currency())).payable());
    }

    /** The document, its payable rounding what is missing to this amount. */
    public FiscalDocument paying(Money payable) {
        FiscalTotals plain = totals(Money.zero(head.currency()));
        return document(totals(payable.minus(plain.payable())), plain.tax());
    }

    /** The document with its tax at so many of the national currency for one of the document's. */
    public FiscalDocument converted(dev.mizan.spi.value.Currency national, Ratio rate) {
        FiscalTotals plain = totals(Money.zero(head.currency()));
        long minor = Rounding.HALF_UP.multiplyDivide(plain.tax().minor(), rate.numerator(), rate.denominator());
        boolean same = national.equals(head.currency());
        return document(plain, same ? plain.tax() : Money.ofMinor(minor, national));
    }

    private FiscalDocument document(FiscalTotals totals, Money nationalTax) {
        return new FiscalDocument(head, seller, buyer, lines, adjustments, groups(), totals, nationalTax, terms);
    }

    private FiscalTotals totals(Money rounding) {
        return FiscalTotals.of(
                Money.sum(head.currency(), lines.stream().map(FiscalLine::net).toList()),
                adjusted(false),
                adjusted(true),
                Money.sum(head.currency(), groups().stream().map(TaxGroup::tax).toList()),
                prepaid,
                rounding);
    }

    private Money adjusted(boolean charge) {
        return Money.sum(
                head.currency(),
                adjustments.stream()
                        .filter(it -> it.charge() == charge)
                        .map(Adjustment::amount)
                        .toList());
    }

    private List<TaxGroup> groups() {
        List<TaxGroup> groups = new ArrayList<>();
        lines.forEach(it -> add(groups, it.treatment(), it.net()));
        adjustments.forEach(it -> add(groups, it.treatment(), it.effect()));
        return groups.stream()
                .map(it -> new TaxGroup(
                        it.treatment(),
                        it.taxable(),
                        it.taxable().percent(it.treatment().rate(), Rounding.HALF_UP)))
                .toList();
    }

    private static void add(List<TaxGroup> groups, TaxTreatment tax, Money net) {
        for (int i = 0; i < groups.size(); i++) {
            TaxGroup group = groups.get(i);
            if (group.treatment().sameGroup(tax)) {
                groups.set(i, new TaxGroup(group.treatment(), group.taxable().plus(net), group.tax()));
                return;
            }
        }
        groups.add(new TaxGroup(tax, net, Money.zero(net.currency())));
    }
}
