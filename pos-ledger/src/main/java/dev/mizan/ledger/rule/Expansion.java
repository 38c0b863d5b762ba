// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.account.Side;
import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out a rule on the amounts of one event. */
final class Expansion {
    private final PostingEvent event;
    private final PostingRule rule;
    private final ChartOfAccounts chart;
    private final Dimensions at;

    Expansion(PostingEvent event, PostingRule rule, ChartOfAccounts chart, Dimensions at) {
        this.event = event;
        this.rule = rule;
        this.chart = chart;
        this.at = at;
    }

    Outcome<List<Explanation>> legs(Amounts amounts) {
        try {
            return known(amounts).then(this::kept).then(this::expanded);
        } catch (ArithmeticException e) {
            return Outcome.refused(LedgerReason.OVERFLOW, "what", event.name() + ", " + e.getMessage());
        }
    }

    private Outcome<Amounts> known(Amounts amounts) {
        for (NamedAmount amount : amounts.all()) {
            if (!event.amounts().contains(amount.name())) {
                return Outcome.refused(
                        LedgerReason.UNKNOWN_AMOUNT,
                        "event",
                        event.name(),
                        "amount",
                        amount.name(),
                        "amounts",
                        event.amounts());
            }
        }
        return Outcome.done(amounts);
    }

    private Outcome<Amounts> kept(Amounts amounts) {
        for (Identity identity : event.identities()) {
            Money rest = Money.zero(amounts.currency());
            for (Map.Entry<String, Long> term : identity.terms().entrySet()) {
                rest = rest.plus(amounts.total(term.getKey()).times(term.getValue()));
            }
            if (!rest.isZero()) {
                return Outcome.refused(
                        LedgerReason.AMOUNTS_DISAGREE, "event", event.name(), "identity", identity, "difference", rest);
            }
        }
        return Outcome.done(amounts);
    }

    private Outcome<List<Explanation>> expanded(Amounts amounts) {
        List<Explanation> legs = new ArrayList<>();
        for (RuleLeg asked : rule.legs()) {
            for (NamedAmount amount : amounts.all()) {
                if (amount.name().equals(asked.amount()) && !amount.money().isZero()) {
                    String kind = asked.kind().isEmpty() ? amount.kind() : asked.kind();
                    Dimensions place = at.and(amount.at());
                    Optional<RoleAssignment> answered = chart.assignment(asked.role(), kind, place);
                    if (answered.isEmpty()) {
                        return chart.inRole(asked.role(), kind, place).map(never -> legs);
                    }
                    legs.add(explained(asked, amount, answered.get()));
                }
            }
        }
        return Outcome.done(List.copyOf(legs));
    }

    private Explanation explained(RuleLeg asked, NamedAmount amount, RoleAssignment answered) {
        Account account = chart.account(answered.account()).orElseThrow();
        Money signed =
                asked.side() == Side.DEBIT ? amount.money() : amount.money().negated();
        Leg leg = new Leg(account.code(), signed, at.and(amount.at()).only(asked.keeps()));
        return new Explanation(rule.name(), asked, amount, answered, account, leg);
    }

    private record Key(String account, Dimensions at, Side side) {}

    /** The entry of these legs, those on one account, side and place added up. */
    static Outcome<Optional<JournalEntry>> entry(List<Explanation> legs, EntryHead head) {
        if (legs.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Map<Key, Leg> sums = new LinkedHashMap<>();
        try {
            for (Explanation explained : legs) {
                Leg leg = explained.leg();
                sums.merge(
                        new Key(leg.account(), leg.at(), leg.side()),
                        leg,
                        (a, b) -> new Leg(a.account(), a.amount().plus(b.amount()), a.at()));
            }
        } catch (ArithmeticException e) {
            return Outcome.refused(LedgerReason.OVERFLOW, "what", legs.get(0).rule() + ", " + e.getMessage());
        }
        return JournalEntry.propose(head, List.copyOf(sums.values()))
                .map(entry -> Optional.of(entry.by(legs.get(0).rule())));
    }
}
