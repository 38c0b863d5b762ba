// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.FiscalItem;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.UnitPrice;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bill on its way to a document: its groups closed, and the nets of its lines by them. */
final class BillDocument {
    private static final Text PREPAID = Text.of("Prepayment", "دفعة مقدمة");

    private final Issue issue;
    private final Bill bill;
    private final List<TaxTotal> totals;
    private final List<Closure> closures = new ArrayList<>();
    private final long[] nets;
    private final Rounding rounding;

    BillDocument(Issue issue, Bill bill, Rounding rounding) {
        this.issue = issue;
        this.bill = bill;
        this.rounding = rounding;
        this.totals = bill.taxTotals();
        this.nets = new long[bill.lines().size()];
        for (TaxTotal total : totals) {
            Closure closure = Closure.of(total.net(), total.tax(), total.rate().percent(), rounding);
            closures.add(closure);
            LineNets.fill(nets, bill.lines(), total.rate(), closure);
        }
    }

    /** What prepayments came to, their tax included. */
    static Money prepaid(List<Prepaid> prepaid, Currency currency) {
        return Money.sum(
                currency,
                prepaid.stream()
                        .flatMap(each -> each.groups().stream())
                        .map(group -> group.taxable().plus(group.tax()))
                        .toList());
    }

    FiscalDocument with(Money cashRounding, List<Prepaid> prepaid) {
        Currency currency = bill.currency();
        List<FiscalLine> lines = new ArrayList<>();
        for (int i = 0; i < nets.length; i++) {
            lines.add(BillLine.of(Integer.toString(i + 1), bill.lines().get(i), nets[i], issue, currency, rounding));
        }
        prepaid.forEach(each -> lines.add(settled(Integer.toString(lines.size() + 1), each, issue, currency)));
        List<TaxGroup> groups = groups();
        Money none = Money.zero(currency);
        Money tax = Money.sum(currency, groups.stream().map(TaxGroup::tax).toList());
        Money net = Money.sum(currency, groups.stream().map(TaxGroup::taxable).toList());
        Money missing =
                Money.ofMinor(closures.stream().mapToLong(Closure::rounding).reduce(0, Math::addExact), currency);
        FiscalTotals sums =
                FiscalTotals.of(net, none, none, tax, prepaid(prepaid, currency), missing.plus(cashRounding));
        Money national = issue.taxCurrency().map(to -> to.of(tax)).orElse(tax);
        return new FiscalDocument(
                head(issue, currency),
                issue.seller(),
                issue.buyer(),
                lines,
                List.of(),
                groups,
                sums,
                national,
                issue.terms());
    }

    static FiscalHead head(Issue issue, Currency currency) {
        return new FiscalHead(
                issue.number(),
                issue.id(),
                issue.kind(),
                issue.flags(),
                issue.at(),
                currency,
                issue.supply(),
                issue.correction());
    }

    /** A group for each category and rate, closed. */
    List<TaxGroup> groups() {
        List<TaxGroup> groups = new ArrayList<>();
        for (int i = 0; i < closures.size(); i++) {
            groups.add(new TaxGroup(
                    Treatments.of(rateWithReason(totals.get(i).rate()), issue),
                    Money.ofMinor(closures.get(i).net(), bill.currency()),
                    Money.ofMinor(closures.get(i).tax(), bill.currency())));
        }
        return groups;
    }

    /** The group's rate as a line has it that says why. */
    private TaxRate rateWithReason(TaxRate group) {
        return bill.lines().stream()
                .map(SoldLine::rate)
                .filter(rate -> rate.group().equals(group) && rate.exemption().isPresent())
                .findFirst()
                .orElse(group);
    }

    static FiscalLine settled(String id, Prepaid prepaid, Issue issue, Currency currency) {
        Money none = Money.zero(currency);
        Quantity one = Quantity.pieces(1);
        return new FiscalLine(
                id,
                FiscalItem.named(issue.told(PREPAID)),
                Quantity.pieces(0),
                UnitPrice.of(BigDecimal.ZERO, one),
                List.of(),
                prepaid.groups().get(0).treatment(),
                none,
                none,
                Optional.of(prepaid));
    }
}
