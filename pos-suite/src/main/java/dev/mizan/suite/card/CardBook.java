// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.Tender;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.card.CardMatch;
import dev.mizan.ledger.card.CardMatching;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.OpenCard;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands on the clearing of a kind of tender, payment by payment, read off the log. All legs on the account are told by
 * the payments of their batch; what those do not explain stands under the document of its entry, so that the sum of all
 * is the account, always.
 */
final class CardBook {
    private final Currency currency;
    private final Set<String> accounts;
    private final Set<String> kinds;
    private final Map<String, CardTrail> trails = new LinkedHashMap<>();
    private final List<Settlement> batches = new ArrayList<>();
    private final TerminalSide terminals;
    private long position;

    private CardBook(Currency currency, Set<String> accounts, Set<String> kinds) {
        this.currency = currency;
        this.accounts = accounts;
        this.kinds = kinds;
        this.terminals = new TerminalSide(kinds);
    }

    /** Of a kind, and of all that are cleared on its account. */
    static CardBook of(ChartOfAccounts chart, String tender) {
        List<RoleAssignment> all = chart.assignments(AccountRole.TENDER);
        Set<String> accounts = all.stream()
                .filter(it -> it.kind().equals(tender))
                .map(RoleAssignment::account)
                .collect(Collectors.toSet());
        Set<String> kinds = all.stream()
                .filter(it -> accounts.contains(it.account()))
                .map(RoleAssignment::kind)
                .collect(Collectors.toSet());
        return new CardBook(chart.currency(), accounts, kinds);
    }

    /** One batch of the log; batches come in its order. */
    void take(Recorded recorded) {
        position = recorded.receipt().position();
        List<JournalEntry> entries = new ArrayList<>();
        Map<String, Money> took = new LinkedHashMap<>();
        Map<String, Money> settled = new LinkedHashMap<>();
        Map<String, Money> closed = new LinkedHashMap<>();
        for (Fact fact : recorded.facts()) {
            terminals.take(fact);
            if (fact instanceof SaleCompleted sale) {
                tenders(sale.settlement().tenders(), false, took);
            } else if (fact instanceof PrepaymentTaken taken) {
                tenders(taken.settlement().tenders(), false, took);
            } else if (fact instanceof GoodsReturned back) {
                tenders(back.refund().tenders(), true, took);
            } else if (fact instanceof CardsSettled cards && kinds.contains(cards.tender())) {
                batches.add(cards.settlement());
                payments(cards.settlement())
                        .forEach(line -> settled.merge(line.reference(), line.amount(), Money::plus));
            } else if (fact instanceof CardDifferenceClosed difference && kinds.contains(difference.tender())) {
                closed.merge(difference.reference(), difference.open(), Money::plus);
            } else if (fact instanceof JournalPosted posted) {
                entries.add(posted.entry());
            }
        }
        Map<JournalEntry, Money> legs = legs(entries);
        LocalDate on = entries.isEmpty()
                ? recorded.times().businessDate().date()
                : entries.get(0).on();
        if (!legs.isEmpty() || !settled.isEmpty()) {
            took.forEach((reference, amount) -> trail(reference, on).took(amount));
            settled.forEach((reference, amount) -> trail(reference, on).settled(amount));
            closed.forEach((reference, amount) -> trail(reference, on).closed(amount));
            boolean untold = took.isEmpty() && settled.isEmpty() && closed.isEmpty();
            rest(legs, untold, sum(took).minus(sum(settled)).minus(sum(closed)));
        }
    }

    private static List<SettledLine> payments(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.kind() == SettledLine.Kind.PAYMENT)
                .toList();
    }

    private void tenders(List<Tender> tenders, boolean back, Map<String, Money> into) {
        for (Tender tender : tenders) {
            if (tender instanceof Cashless paid && kinds.contains(paid.kind().code())) {
                Money amount = back ? paid.amount().negated() : paid.amount();
                into.merge(paid.key().value(), amount, Money::plus);
            }
        }
    }

    private Map<JournalEntry, Money> legs(List<JournalEntry> entries) {
        Map<JournalEntry, Money> legs = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            entry.legs().stream()
                    .filter(leg -> accounts.contains(leg.account()))
                    .forEach(leg -> legs.merge(entry, leg.amount(), Money::plus));
        }
        return legs;
    }

    /** Tips, cash back and surpluses are posted under the payment's reference; what is left is some entry's own. */
    private void rest(Map<JournalEntry, Money> legs, boolean untold, Money told) {
        Money rest = sum(legs).minus(told);
        for (Map.Entry<JournalEntry, Money> leg : legs.entrySet()) {
            String document = leg.getKey().head().document();
            if (untold || terminals.knows(document)) {
                trail(document, leg.getKey().on()).took(leg.getValue());
                rest = rest.minus(leg.getValue());
            }
        }
        if (!rest.isZero() && !legs.isEmpty()) {
            JournalEntry first = legs.keySet().iterator().next();
            trail(first.head().document(), first.on()).took(rest);
        }
    }

    private Money sum(Map<?, Money> amounts) {
        return Money.sum(currency, amounts.values());
    }

    private CardTrail trail(String reference, LocalDate on) {
        return trails.computeIfAbsent(reference, name -> new CardTrail(name, on, currency));
    }

    /** Where reading goes on. */
    long position() {
        return position;
    }

    /** The batches that were settled. */
    List<Settlement> batches() {
        return List.copyOf(batches);
    }

    /** The three sides, with batches that are not settled yet among those that are. */
    CardMatching matching(List<Settlement> more) {
        var slips = trails.values().stream().flatMap(CardTrail::slips).toList();
        List<Settlement> all = new ArrayList<>(batches);
        all.addAll(more);
        return CardMatching.of(slips, terminals.slips(slips), all);
    }

    /** What is open, the oldest first. */
    List<OpenCard> open() {
        Map<String, List<CardMatch>> matches = new LinkedHashMap<>();
        matching(List.of())
                .all()
                .forEach(it -> matches.computeIfAbsent(it.reference(), name -> new ArrayList<>())
                        .add(it));
        return trails.entrySet().stream()
                .filter(it -> it.getValue().isOpen())
                .map(it -> it.getValue().open(matches.getOrDefault(it.getKey(), List.of())))
                .sorted(Comparator.comparing(OpenCard::since))
                .toList();
    }

    /** The references of all payments of some batches. */
    static Set<String> references(List<Settlement> batches) {
        return batches.stream()
                .flatMap(batch -> payments(batch).stream())
                .map(SettledLine::reference)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
