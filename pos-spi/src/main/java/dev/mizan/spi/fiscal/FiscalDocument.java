// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tax document as a value: an invoice, a credit or debit note, a prepayment. A regime turns it into its format, numbers
 * and stamps it; it never changes an amount. Immutable.
 *
 * <p>All amounts are in the head's currency but {@code nationalTax}. Sums that do not hold are a bug of the caller and
 * an {@link IllegalArgumentException}: the totals' lines are the sum of line nets, their allowances and charges those of
 * the document, their tax that of the groups, their prepaid amount that of the
 * lines that settle prepayments where there are such lines. What a
 * regime asks for beyond that (an address, a reason code) it refuses itself, before anything is numbered.
 *
 * @param head what it is
 * @param seller who supplies
 * @param buyer who is supplied; empty for a consumer at the till
 * @param lines at least one, their ids unique
 * @param adjustments discounts and surcharges of the whole document
 * @param taxes one group for each category and rate
 * @param totals what it comes to
 * @param nationalTax the tax in the currency of the country (BT-111); the same as the totals' where that is the
 *     document's
 * @param terms what else it says
 */
public record FiscalDocument(
        FiscalHead head,
        Party seller,
        Optional<Party> buyer,
        List<FiscalLine> lines,
        List<Adjustment> adjustments,
        List<TaxGroup> taxes,
        FiscalTotals totals,
        Money nationalTax,
        FiscalTerms terms) {
    public FiscalDocument {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        taxes = List.copyOf(taxes);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a document without a line: " + head.number());
        }
        Currency currency = head.currency();
        requireSum(
                "lines",
                head,
                totals.lines(),
                sum(currency, lines.stream().map(FiscalLine::net).toList()));
        requireSum("allowances", head, totals.allowances(), adjusted(currency, adjustments, false));
        requireSum("charges", head, totals.charges(), adjusted(currency, adjustments, true));
        requireSum(
                "tax",
                head,
                totals.tax(),
                sum(currency, taxes.stream().map(TaxGroup::tax).toList()));
        if (lines.stream().anyMatch(line -> line.prepaid().isPresent())) {
            requireSum("prepaid", head, totals.prepaid(), prepaid(currency, lines));
        }
        requireUnique(head, lines, taxes);
        if (nationalTax.currency().equals(currency) && !nationalTax.equals(totals.tax())) {
            throw new IllegalArgumentException(head.number() + " has the tax " + totals.tax() + " and " + nationalTax);
        }
    }

    /** What prepayments that are settled came to, their tax included. */
    private static Money prepaid(Currency currency, List<FiscalLine> lines) {
        return sum(
                currency,
                lines.stream()
                        .flatMap(line -> line.prepaid().stream())
                        .flatMap(prepaid -> prepaid.groups().stream())
                        .map(group -> group.taxable().plus(group.tax()))
                        .toList());
    }

    private static Money adjusted(Currency currency, List<Adjustment> adjustments, boolean charge) {
        return sum(
                currency,
                adjustments.stream()
                        .filter(it -> it.charge() == charge)
                        .map(Adjustment::amount)
                        .toList());
    }

    private static Money sum(Currency currency, List<Money> amounts) {
        return Money.sum(currency, amounts);
    }

    private static void requireSum(String what, FiscalHead head, Money told, Money summed) {
        if (!told.equals(summed)) {
            throw new IllegalArgumentException(
                    head.number() + " tells " + what + " of " + told + ", its parts come to " + summed);
        }
    }

    private static void requireUnique(FiscalHead head, List<FiscalLine> lines, List<TaxGroup> taxes) {
        Set<Object> seen = new HashSet<>();
        lines.forEach(line -> requireNew(head, seen, line.id()));
        taxes.forEach(group -> requireNew(
                head,
                seen,
                List.of(group.treatment().category(), group.treatment().rate())));
    }

    private static void requireNew(FiscalHead head, Set<Object> seen, Object key) {
        if (!seen.add(key)) {
            throw new IllegalArgumentException(head.number() + " has two of " + key);
        }
    }

    /** Made for practice: no real regime takes it. */
    public boolean training() {
        return head.is(FiscalFlag.TRAINING);
    }

    /** To a consumer, with less than a full invoice says. */
    public boolean simplified() {
        return head.is(FiscalFlag.SIMPLIFIED);
    }

    /** The same document under another head, as a correction of what an authority rejected needs it. */
    public FiscalDocument under(FiscalHead other) {
        return new FiscalDocument(other, seller, buyer, lines, adjustments, taxes, totals, nationalTax, terms);
    }

    @Override
    public String toString() {
        return "FiscalDocument[" + head.kind() + " " + head.number() + ", " + totals.payable() + "]";
    }
}
