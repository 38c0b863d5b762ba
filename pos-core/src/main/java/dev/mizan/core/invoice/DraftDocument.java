// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft at net prices on its way to a document; its groups need no closing, for they are the tax on their nets. */
final class DraftDocument {
    /** UNTDID 5189 and 7161. */
    private static final String DISCOUNT = "95";

    private static final String SURCHARGE = "ADR";

    private final Issue issue;
    private final DraftTerms terms;
    private final Currency currency;

    DraftDocument(Issue issue, Currency currency, DraftTerms terms) {
        this.issue = issue;
        this.currency = currency;
        this.terms = terms;
    }

    FiscalDocument of(List<DraftItem> items, List<DraftAdjustment> parts, Money rounding, List<Prepaid> prepaid) {
        DraftSum sum = DraftSum.of(terms, items.stream().map(DraftItem::line).toList(), parts);
        List<FiscalLine> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(Integer.toString(i + 1), items.get(i), sum.net(i)));
        }
        prepaid.forEach(
                each -> lines.add(BillDocument.settled(Integer.toString(lines.size() + 1), each, issue, currency)));
        List<Adjustment> adjustments = parts.stream()
                .map(part -> adjustment(part.charge(), part.amount(), Treatments.of(part.rate(), issue)))
                .toList();
        List<TaxGroup> groups = sum.groups().stream().map(this::group).toList();
        Money tax = money(sum.tax());
        FiscalTotals totals = FiscalTotals.of(
                Money.sum(currency, lines.stream().map(FiscalLine::net).toList()),
                total(adjustments, false),
                total(adjustments, true),
                tax,
                BillDocument.prepaid(prepaid, currency),
                rounding);
        Money national = issue.taxCurrency().map(to -> to.of(tax)).orElse(tax);
        FiscalHead head = BillDocument.head(issue, currency);
        return new FiscalDocument(
                head, issue.seller(), issue.buyer(), lines, adjustments, groups, totals, national, issue.terms());
    }

    private FiscalLine line(String id, DraftItem item, long net) {
        DraftLine line = item.line();
        TaxRate rate = line.rate();
        TaxTreatment treatment = Treatments.of(rate, issue);
        List<Adjustment> adjustments = new ArrayList<>();
        line.allowances().forEach(each -> adjustments.add(adjustment(false, each, treatment)));
        line.charges().forEach(each -> adjustments.add(adjustment(true, each, treatment)));
        Rounding how = terms.tax().rounding();
        return new FiscalLine(
                id,
                item.item(),
                Quantity.of(line.quantity().toPlainString(), item.unit()),
                UnitPrice.of(line.price(), Quantity.of(line.per().toPlainString(), item.unit())),
                adjustments,
                treatment,
                money(net),
                money(how.multiplyDivide(net, rate.percent().millionths(), Percent.ONE_WHOLE)),
                Optional.empty());
    }

    private Adjustment adjustment(boolean charge, BigDecimal amount, TaxTreatment treatment) {
        Money minor = money(DraftLine.minor(amount, terms.digits(), terms.amounts()));
        return charge
                ? Adjustment.charge(minor, SURCHARGE, "Charge", treatment)
                : Adjustment.allowance(minor, DISCOUNT, "Discount", treatment);
    }

    private TaxGroup group(TaxTotal total) {
        return new TaxGroup(Treatments.of(total.rate(), issue), money(total.net()), money(total.tax()));
    }

    private Money total(List<Adjustment> adjustments, boolean charges) {
        return Money.sum(
                currency,
                adjustments.stream()
                        .filter(each -> each.charge() == charges)
                        .map(Adjustment::amount)
                        .toList());
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
