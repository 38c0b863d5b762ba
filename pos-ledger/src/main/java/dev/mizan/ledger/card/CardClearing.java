// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one acquirer still has to pay, payment by payment: the sub-ledger of its clearing account. Immutable. A line that
 * the acquirer pays and no till knows stands open with the other sign until someone finds out what it is.
 */
public final class CardClearing {
    private final AcquirerTerms terms;
    private final Map<String, Money> open;
    private final Map<String, Money> disputes;
    private final List<String> batches;
    private final List<String> slips;

    private CardClearing(
            AcquirerTerms terms,
            Map<String, Money> open,
            Map<String, Money> disputes,
            List<String> batches,
            List<String> slips) {
        this.terms = terms;
        this.open = open;
        this.disputes = disputes;
        this.batches = batches;
        this.slips = slips;
    }

    /** Nothing to be paid yet. */
    public static CardClearing with(AcquirerTerms terms) {
        return new CardClearing(terms, Map.of(), Map.of(), List.of(), List.of());
    }

    /** With one more payment or refund; refused where it was taken before. */
    public Outcome<CardClearing> taken(CardSlip slip) {
        if (!slip.amount().currency().equals(currency())) {
            return otherCurrency(slip.reference(), slip.amount().currency());
        }
        String key = (slip.amount().isNegative() ? "-" : "+") + slip.reference();
        if (slips.contains(key)) {
            return Outcome.refused(CardReason.TAKEN_BEFORE, "reference", slip.reference(), "amount", slip.amount());
        }
        List<String> more = new ArrayList<>(slips);
        more.add(key);
        return Outcome.done(
                new CardClearing(terms, moved(open, slip.reference(), slip.amount()), disputes, batches, more));
    }

    /** With a settlement taken in; refused where its batch came before or is of another acquirer. */
    public Outcome<CardClearing> settled(Settlement settlement) {
        if (!settlement.acquirer().equals(terms.acquirer())) {
            return Outcome.refused(
                    CardReason.OTHER_ACQUIRER,
                    "batch",
                    settlement.batch(),
                    "acquirer",
                    settlement.acquirer(),
                    "expected",
                    terms.acquirer());
        }
        if (!settlement.currency().equals(currency())) {
            return otherCurrency(settlement.batch(), settlement.currency());
        }
        if (batches.contains(settlement.batch())) {
            return Outcome.refused(
                    CardReason.SETTLED_BEFORE, "batch", settlement.batch(), "acquirer", terms.acquirer());
        }
        Map<String, Money> left = open;
        Map<String, Money> withheld = disputes;
        for (SettledLine line : settlement.lines()) {
            if (line.kind() == SettledLine.Kind.PAYMENT) {
                left = moved(left, line.reference(), line.amount().negated());
            } else {
                withheld = moved(withheld, line.reference(), line.amount().negated());
            }
        }
        List<String> more = new ArrayList<>(batches);
        more.add(settlement.batch());
        return Outcome.done(new CardClearing(terms, left, withheld, List.copyOf(more), slips));
    }

    /** A chargeback was lost; {@link CardRules#DISPUTE_LOST} posts what {@link #disputes} had for it. */
    public Outcome<CardClearing> lost(String reference) {
        if (!disputes.containsKey(reference)) {
            return Outcome.refused(CardReason.NOT_DISPUTED, "reference", reference);
        }
        Map<String, Money> fewer = new LinkedHashMap<>(disputes);
        fewer.remove(reference);
        return Outcome.done(new CardClearing(terms, open, fewer, batches, slips));
    }

    private Outcome<CardClearing> otherCurrency(String what, Currency other) {
        return Outcome.refused(CardReason.OTHER_CURRENCY, "what", what, "currency", other, "expected", currency());
    }

    private static Map<String, Money> moved(Map<String, Money> sums, String reference, Money by) {
        Map<String, Money> more = new LinkedHashMap<>(sums);
        more.merge(reference, by, Money::plus);
        more.values().removeIf(Money::isZero);
        return more;
    }

    /** Where a settlement kept another fee, or other VAT on it, than the terms say: the lines to ask about. */
    public List<SettledLine> feesThatDiffer(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.kind() == SettledLine.Kind.PAYMENT)
                .filter(line -> !line.fee().equals(terms.fee(line.amount()))
                        || !line.tax().equals(terms.tax(line.fee())))
                .toList();
    }

    /** The terms it is settled by. */
    public AcquirerTerms terms() {
        return terms;
    }

    /** The currency of all its amounts. */
    public Currency currency() {
        return terms.fixed().currency();
    }

    /** What is open by reference, in the order in which it came; negative where the acquirer paid what no till knows. */
    public Map<String, Money> open() {
        return Map.copyOf(open);
    }

    /** What chargebacks withhold, by reference. */
    public Map<String, Money> disputes() {
        return Map.copyOf(disputes);
    }

    /** What the clearing account stands at. */
    public Money balance() {
        return Money.sum(currency(), open.values());
    }
}
