// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What one batch of the log tells of one clearing: its payments, and the legs that they are to explain. */
final class CardTold {
    private final Clearing clearing;
    private final Currency currency;
    private final Map<String, Money> took = new LinkedHashMap<>();
    private final Map<String, PaymentSlip> marks = new LinkedHashMap<>();
    private final Map<String, List<Money>> settled = new LinkedHashMap<>();
    private final Map<String, Money> closed = new LinkedHashMap<>();
    private final Map<JournalEntry, Money> legs = new LinkedHashMap<>();
    private String account;

    CardTold(Clearing clearing, Currency currency) {
        this.clearing = clearing;
        this.currency = currency;
        this.account = clearing.accounts().stream().sorted().findFirst().orElse("");
    }

    Clearing clearing() {
        return clearing;
    }

    /** Where it was posted. */
    String account() {
        return account;
    }

    boolean clears(String tender) {
        return clearing.kinds().contains(tender);
    }

    void took(Settlement settlement, boolean back) {
        for (Tender tender : settlement.tenders()) {
            if (tender instanceof Cashless paid && clears(paid.kind().code())) {
                Money amount = back ? paid.amount().negated() : paid.amount();
                took.merge(paid.key().value(), amount, Money::plus);
                if (paid instanceof Card card) {
                    marks.put(paid.key().value(), new PaymentSlip(card.scheme(), "", card.authorisation()));
                }
            }
        }
    }

    void settled(dev.mizan.ledger.card.Settlement settlement) {
        settlement.lines().stream()
                .filter(line -> line.kind() == SettledLine.Kind.PAYMENT)
                .forEach(line -> settled.computeIfAbsent(line.reference(), it -> new ArrayList<>())
                        .add(line.amount()));
    }

    void closed(CardDifferenceClosed difference) {
        closed.merge(difference.reference(), difference.open(), Money::plus);
    }

    void legs(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            entry.legs().stream()
                    .filter(leg -> clearing.accounts().contains(leg.account()))
                    .forEach(leg -> {
                        account = legs.isEmpty() ? leg.account() : account;
                        legs.merge(entry, leg.amount(), Money::plus);
                    });
        }
    }

    /** Payments of a batch that touches no account of the clearing were booked elsewhere, or not yet. */
    boolean isAny() {
        return !legs.isEmpty() || !settled.isEmpty();
    }

    /** Tells each payment's trail what it is to hear. */
    void each(Function<String, CardTrail> trails) {
        took.forEach((reference, amount) -> trails.apply(reference).took(amount));
        marks.forEach((reference, slip) -> trails.apply(reference).marked(slip));
        settled.forEach((reference, amounts) -> amounts.forEach(trails.apply(reference)::settled));
        closed.forEach((reference, amount) -> trails.apply(reference).closed(amount));
    }

    /**
     * What the payments leave unexplained, by document. Tips, cash back and surpluses are posted under the payment's
     * reference; what is left is some entry's own.
     *
     * @param known whether a document is a payment that a terminal was asked for
     */
    Map<String, Money> rest(Predicate<String> known) {
        Map<String, Money> rest = new LinkedHashMap<>();
        boolean untold = took.isEmpty() && settled.isEmpty() && closed.isEmpty();
        Money left = sum(legs.values())
                .minus(sum(took.values()))
                .plus(sum(settled.values().stream().flatMap(List::stream).toList()))
                .plus(sum(closed.values()));
        Set<String> documents = new LinkedHashSet<>();
        for (Map.Entry<JournalEntry, Money> leg : legs.entrySet()) {
            String document = leg.getKey().head().document();
            documents.add(document);
            if (untold || known.test(document)) {
                rest.merge(document, leg.getValue(), Money::plus);
                left = left.minus(leg.getValue());
            }
        }
        if (!left.isZero() && !documents.isEmpty()) {
            rest.merge(documents.iterator().next(), left, Money::plus);
        }
        return rest;
    }

    private Money sum(Iterable<Money> amounts) {
        return Money.sum(currency, amounts);
    }
}
