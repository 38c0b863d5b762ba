// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the tax document of a bill: an invoice of what was sold, a credit note of what came back, a debit note, a
 * prepayment. Pure functions: the amounts are those of the bill, so that till, invoice, journal and VAT return show the same
 * cents; what EN 16931 can not write of them stands in the payable rounding amount ({@link Closure}).
 *
 * <p>All amounts are positive in every kind of document: a basket that sells and takes back has two bills and two
 * documents. What lacks is refused by {@link InvoiceReason} before anything is numbered; what a regime asks for beyond that
 * it refuses itself.
 */
public final class Invoicing {
    private Invoicing() {}

    /** The document of a bill that was paid to the minor unit and without prepayments. */
    public static Outcome<FiscalDocument> of(Issue issue, Bill bill) {
        return of(issue, bill, Money.zero(bill.currency()), List.of());
    }

    /**
     * The document of a bill: what is payable is the bill's gross total less the prepayments and with the rounding.
     *
     * @param rounding what cash rounding added to what is paid, and by what the prepayments' documents tell more than was paid for
     *     them; of either sign
     * @param prepaid prepayments that it settles; their taxes are told at the rates of their day
     */
    public static Outcome<FiscalDocument> of(Issue issue, Bill bill, Money rounding, List<Prepaid> prepaid) {
        return checked(issue, bill).then(sound -> {
            BillDocument document = new BillDocument(issue, bill, Rounding.HALF_UP);
            Money before = BillDocument.prepaid(prepaid, bill.currency());
            Money total = bill.gross();
            return total.minus(before).plus(rounding).isNegative()
                    ? Outcome.refused(
                            InvoiceReason.PREPAID_TOO_MUCH,
                            "prepaid",
                            before,
                            "document",
                            issue.number(),
                            "total",
                            total)
                    : Outcome.done(document.with(rounding, prepaid));
        });
    }

    /**
     * A prepayment as the document that settles it tells it: once for each group of its own document, which keeps what was
     * declared then (ZATCA, BR-KSA-73: a line names one category and rate).
     *
     * @param issue of the document that settles it
     * @param of the prepayment's own document
     * @param part what it was for
     */
    public static List<Prepaid> prepaid(Issue issue, DocumentReference of, Bill part) {
        return new BillDocument(issue, part, Rounding.HALF_UP)
                .groups().stream().map(group -> new Prepaid(of, List.of(group))).toList();
    }

    /** What prepayments came to, their tax included, as their documents tell it. */
    public static Money prepaid(List<Prepaid> prepaid, Currency currency) {
        return BillDocument.prepaid(prepaid, currency);
    }

    /** One document for many bills of a period that were paid to the minor unit: all in one currency. */
    public static Outcome<FiscalDocument> summary(Issue issue, List<Bill> bills) {
        return bills.isEmpty()
                ? Outcome.refused(InvoiceReason.NOTHING_TO_INVOICE, "document", issue.number())
                : summary(issue, bills, Money.zero(bills.get(0).currency()));
    }

    /**
     * One document for many bills of a period, all in one currency. Its taxes are the sums of theirs, which stand in the books:
     * what a tax on the sum would differ by goes into the payable rounding amount, as in {@link Closure}.
     *
     * @param rounding what cash rounding added to what was paid for them, of either sign
     */
    public static Outcome<FiscalDocument> summary(Issue issue, List<Bill> bills, Money rounding) {
        return of(issue.with(FiscalFlag.SUMMARY), Bill.joined(bills), rounding, List.of());
    }

    /**
     * The document of a draft at net prices, as an office writes it: with allowances and charges of lines and of the whole
     * document. The tax is rounded once for each rate (EN 16931).
     *
     * @param amounts how lines and their parts are rounded
     * @param rounding the payable rounding, of either sign
     */
    public static Outcome<FiscalDocument> draft(
            Issue issue,
            Currency currency,
            Rounding amounts,
            List<DraftItem> items,
            List<DraftAdjustment> adjustments,
            Money rounding,
            List<Prepaid> prepaid) {
        List<TaxRate> rates = Stream.concat(
                        items.stream().map(item -> item.line().rate()),
                        adjustments.stream().map(DraftAdjustment::rate))
                .toList();
        DraftTerms terms = new DraftTerms(currency.digits(), PriceMode.TAX_EXCLUSIVE, amounts, TaxRounding.PER_GROUP);
        return parties(issue, items.isEmpty())
                .then(sound -> exempted(issue.number(), rates))
                .map(sound -> new DraftDocument(issue, currency, terms).of(items, adjustments, rounding, prepaid));
    }

    /**
     * A basket that takes goods back and sells others: the credit note, then the invoice, to be issued in one commit. Both or
     * none; their amounts are never netted against each other.
     */
    public static Outcome<List<FiscalDocument>> exchange(Issue credit, Bill returned, Issue invoice, Bill sold) {
        return of(credit, returned).then(note -> of(invoice, sold).map(paper -> List.of(note, paper)));
    }

    private static Outcome<Bill> checked(Issue issue, Bill bill) {
        List<TaxRate> rates = bill.lines().stream().map(SoldLine::rate).toList();
        return parties(issue, bill.lines().isEmpty())
                .then(sound -> exempted(issue.number(), rates))
                .map(sound -> bill);
    }

    private static Outcome<Issue> parties(Issue issue, boolean empty) {
        String number = issue.number();
        if (empty) {
            return Outcome.refused(InvoiceReason.NOTHING_TO_INVOICE, "document", number);
        }
        if (issue.seller().name().isBlank() || issue.seller().vat().isEmpty()) {
            return Outcome.refused(InvoiceReason.NO_SELLER, "document", number);
        }
        boolean named = issue.buyer().filter(buyer -> !buyer.name().isBlank()).isPresent();
        return issue.flags().contains(FiscalFlag.SIMPLIFIED) || named
                ? Outcome.done(issue)
                : Outcome.refused(InvoiceReason.NO_BUYER, "document", number);
    }

    /** Each category says why it bears no tax where it must, and one reason for each group. */
    private static Outcome<String> exempted(String number, List<TaxRate> rates) {
        Map<TaxRate, Exemption> reasons = new HashMap<>();
        for (TaxRate rate : rates) {
            if (rate.category().wantsReason() && rate.exemption().isEmpty()) {
                return Outcome.refused(InvoiceReason.NO_EXEMPTION, "document", number, "category", rate.category());
            }
            Exemption reason = rate.exemption().orElse(null);
            Exemption known = reason == null ? null : reasons.putIfAbsent(rate.group(), reason);
            if (reason != null && known != null && !known.code().equals(reason.code())) {
                return Outcome.refused(
                        InvoiceReason.TWO_EXEMPTIONS,
                        "one",
                        known.code(),
                        "other",
                        reason.code(),
                        "category",
                        rate.category());
            }
        }
        return Outcome.done(number);
    }
}
