// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardSlip;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentForwarded;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentStored;
import dev.mizan.suite.pay.fact.TerminalSettled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the shop's terminals told: the answer to each request, and beside it what they said when they were settled. Of a
 * payment that no terminal of the shop was asked for, the till's word is all there is.
 */
final class TerminalSide {
    private final Set<String> kinds;
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();
    private final List<TerminalEntry> byHand = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private final Map<String, TerminalSettled> under = new LinkedHashMap<>();

    TerminalSide(Set<String> kinds) {
        this.kinds = kinds;
    }

    void take(Fact fact) {
        if (fact instanceof PaymentBegun begun && kinds.contains(begun.kind().code())) {
            attempts.put(begun.request().reference().value(), Attempt.begun(begun.request()));
        } else if (fact instanceof PaymentStored stored
                && kinds.contains(stored.kind().code())) {
            attempts.put(stored.request().reference().value(), Attempt.begun(stored.request()));
        } else if (fact instanceof PaymentMoved moved) {
            attempts.computeIfPresent(moved.reference().value(), (it, before) -> before.after(moved.event()));
        } else if (fact instanceof PaymentForwarded forwarded) {
            attempts.computeIfPresent(
                    forwarded.reference().value(),
                    (it, before) -> new Attempt(before.request(), Stage.SETTLED, forwarded.outcome(), true, 0));
        } else if (fact instanceof TerminalSettled settled) {
            // A batch that stays open is compared again: the last word counts.
            under.put(settled.terminal(), settled);
            if (settled.closesBatch()) {
                under.remove(settled.terminal());
                differences(settled, byHand, missing);
            }
        }
    }

    private static void differences(TerminalSettled settled, List<TerminalEntry> byHand, Set<String> missing) {
        for (Reconciled.Difference difference : settled.compared().differences()) {
            switch (difference.kind()) {
                case MISSING_AT_TILL -> byHand.add(difference.entry());
                case MISSING_AT_TERMINAL ->
                    missing.add(difference.entry().reference().value());
                // Which amount the terminal has is not told: the answer that it gave stands.
                case DIFFERS -> {}
            }
        }
    }

    boolean knows(String reference) {
        return attempts.containsKey(reference);
    }

    /** The terminals' slips, beside those of the tills. */
    List<CardSlip> slips(List<CardSlip> tills) {
        List<TerminalEntry> alone = new ArrayList<>(byHand);
        Set<String> unknown = new HashSet<>(missing);
        under.values().forEach(it -> differences(it, alone, unknown));
        List<CardSlip> slips = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (CardSlip slip : tills) {
            known.add(slip.reference());
            if (!unknown.contains(slip.reference())) {
                told(slip).ifPresent(slips::add);
            }
        }
        for (TerminalEntry entry : alone) {
            if (known.add(entry.reference().value()) && !entry.amount().isZero()) {
                Money amount = entry.gives() ? entry.amount().negated() : entry.amount();
                slips.add(new CardSlip(entry.reference().value(), LocalDate.EPOCH, amount));
            }
        }
        return slips;
    }

    private Optional<CardSlip> told(CardSlip slip) {
        Attempt asked = attempts.get(slip.reference());
        if (asked == null) {
            return Optional.of(slip);
        }
        Money told = asked.posted();
        return told.isZero()
                ? Optional.empty()
                : Optional.of(
                        new CardSlip(slip.reference(), slip.on(), slip.amount().isNegative() ? told.negated() : told));
    }
}
