// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.CardSlip;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentForms;
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
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the shop's terminals told: the answer to each request, and beside it what they said when they were settled. Of a
 * payment that no terminal of the shop was asked for, the till's word is all there is.
 */
final class TerminalSide {
    private final Map<String, Asked> attempts = new LinkedHashMap<>();
    private final TerminalDifferences over = new TerminalDifferences();
    private final Map<String, TerminalDifferences> under = new TreeMap<>();

    private record Asked(Attempt attempt, LocalDate last) {
        static Asked begun(PaymentRequest request, LocalDate on) {
            return new Asked(Attempt.begun(request), on);
        }

        void write(FieldWriter out) {
            PaymentForms.write(attempt, out);
            out.date("last", last);
        }

        static Asked read(FieldReader in) {
            return new Asked(PaymentForms.attempt(in), in.date("last"));
        }
    }

    void take(Fact fact, LocalDate on) {
        if (fact instanceof PaymentBegun begun) {
            attempts.put(begun.request().reference().value(), Asked.begun(begun.request(), on));
        } else if (fact instanceof PaymentStored stored) {
            attempts.put(stored.request().reference().value(), Asked.begun(stored.request(), on));
        } else if (fact instanceof PaymentMoved moved) {
            attempts.computeIfPresent(
                    moved.reference().value(),
                    (it, before) -> new Asked(before.attempt().after(moved.event()), on));
        } else if (fact instanceof PaymentForwarded forwarded) {
            attempts.computeIfPresent(
                    forwarded.reference().value(),
                    (it, before) -> new Asked(
                            new Attempt(before.attempt().request(), Stage.SETTLED, forwarded.outcome(), true, 0), on));
        } else if (fact instanceof TerminalSettled settled) {
            // A batch that stays open is compared again: the last word counts.
            TerminalDifferences told = new TerminalDifferences(settled.compared(), on);
            if (settled.closesBatch()) {
                under.remove(settled.terminal());
                over.add(told);
            } else {
                under.put(settled.terminal(), told);
            }
        }
    }

    /** Forgets what was last heard of before a day, but of payments that somebody still waits for. */
    void forget(LocalDate before, Predicate<String> wanted) {
        attempts.entrySet().removeIf(it -> it.getValue().last().isBefore(before) && !wanted.test(it.getKey()));
        over.forget(before, wanted);
    }

    boolean knows(String reference) {
        return attempts.containsKey(reference);
    }

    /** What the terminal's slip told of a payment; nothing where it was not asked, or said no. */
    PaymentSlip marks(String reference) {
        Asked asked = attempts.get(reference);
        if (asked != null && asked.attempt().outcome() instanceof PaymentOutcome.Approved whole) {
            return whole.slip();
        }
        return asked != null && asked.attempt().outcome() instanceof PaymentOutcome.ApprovedPartial part
                ? part.slip()
                : PaymentSlip.NONE;
    }

    /** The terminals' slips, beside those of the tills. */
    List<CardSlip> slips(List<CardSlip> tills) {
        TerminalDifferences all = new TerminalDifferences();
        all.add(over);
        under.values().forEach(all::add);
        List<CardSlip> slips = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (CardSlip slip : tills) {
            known.add(slip.reference());
            if (!all.misses(slip.reference())) {
                told(slip).ifPresent(slips::add);
            }
        }
        all.byHand().filter(it -> known.add(it.reference())).forEach(slips::add);
        return slips;
    }

    private Optional<CardSlip> told(CardSlip slip) {
        Asked asked = attempts.get(slip.reference());
        if (asked == null) {
            return Optional.of(slip);
        }
        Money told = asked.attempt().posted();
        return told.isZero()
                ? Optional.empty()
                : Optional.of(
                        new CardSlip(slip.reference(), slip.on(), slip.amount().isNegative() ? told.negated() : told));
    }

    void write(FieldWriter out) {
        out.list("attempts", attempts.values(), Asked::write)
                .object("over", over::write)
                .list("under", under.entrySet(), (it, fields) -> {
                    fields.text("terminal", it.getKey());
                    it.getValue().write(fields);
                });
    }

    static TerminalSide read(FieldReader in) {
        TerminalSide side = new TerminalSide();
        in.list("attempts", Asked::read)
                .forEach(it ->
                        side.attempts.put(it.attempt().request().reference().value(), it));
        side.over.add(in.object("over", TerminalDifferences::read));
        in.list("under", it -> Map.entry(it.text("terminal"), TerminalDifferences.read(it)))
                .forEach(it -> side.under.put(it.getKey(), it.getValue()));
        return side;
    }
}
