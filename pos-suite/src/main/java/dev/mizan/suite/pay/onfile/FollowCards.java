// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReason;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes with what happened to a payment what it means for cards on file, and lets nothing be charged to a card but by what
 * its customer agreed to; wherever the payment is begun.
 */
public final class FollowCards implements Companion {
    /** For every shop. */
    public FollowCards() {}

    /** The stream of a card: what was asked, charged and forgotten of it, so that no two shops do both at once. */
    static StreamKey key(PaymentReference card) {
        return StreamKey.of("card", card);
    }

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        Outcome<Decision> all = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            if (fact instanceof PaymentBegun begun) {
                all = all.then(it -> begins(reading, begun.request(), it));
            } else if (fact instanceof PaymentMoved moved) {
                all = all.map(it -> moves(reading, moved, it));
            }
        }
        return all;
    }

    private static Outcome<Decision> begins(Reading reading, PaymentRequest request, Decision decision) {
        if (request.way() instanceof PaymentWay.OnFile it) {
            return notForgotten(reading, it.token()).map(fine -> decision);
        } else if (request.way() instanceof PaymentWay.Agreed it) {
            return card(reading, it)
                    .then(card -> agreed(reading, card, request.amount()))
                    .map(card -> decision.also(List.of(), reading.expected(key(card.reference()))));
        }
        return Outcome.done(decision);
    }

    /** A token of another kind, such as a gift card's, is no card on file. */
    private static Outcome<Boolean> notForgotten(Reading reading, PaymentToken token) {
        List<CardOnFile> cards = reading.state(CardsFold.class).by(token);
        return cards.isEmpty() || cards.stream().anyMatch(CardOnFile::isOnFile)
                ? Outcome.done(true)
                : Outcome.refused(CardReason.FORGOTTEN, "card", cards.get(0).reference());
    }

    private static Outcome<CardOnFile> card(Reading reading, PaymentWay.Agreed way) {
        return find(reading, way.first())
                .then(it -> it.token().equals(way.token())
                        ? Outcome.done(it)
                        : Outcome.refused(CardReason.NOT_ON_FILE, "card", way.first()));
    }

    static Outcome<CardOnFile> find(Reading reading, PaymentReference card) {
        Optional<CardOnFile> found = reading.state(CardsFold.class).find(card);
        if (found.isEmpty()) {
            return Outcome.refused(CardReason.NOT_ON_FILE, "card", card);
        }
        return found.get().isOnFile() ? Outcome.done(found.get()) : Outcome.refused(CardReason.FORGOTTEN, "card", card);
    }

    private static Outcome<CardOnFile> agreed(Reading reading, CardOnFile card, Money asked) {
        if (card.agreement().isEmpty()) {
            return Outcome.refused(CardReason.NO_AGREEMENT, "card", card.reference());
        }
        ChargeAgreement agreement = card.agreement().get();
        LocalDate today = reading.times().businessDate().date();
        if (agreement.until().filter(today::isAfter).isPresent()) {
            return Outcome.refused(
                    CardReason.AGREEMENT_OVER, "until", agreement.until().get());
        }
        Optional<Money> most = agreement.most();
        if (most.isPresent() && (!most.get().currency().equals(asked.currency()) || asked.compareTo(most.get()) > 0)) {
            return Outcome.refused(CardReason.OVER_AGREEMENT, "asked", asked, "most", most.get());
        }
        return inTime(card, agreement, today).then(fine -> notInDoubt(reading, fine));
    }

    private static Outcome<CardOnFile> inTime(CardOnFile card, ChargeAgreement agreement, LocalDate today) {
        Optional<LocalDate> next = card.charged().map(it -> it.on().plusDays(agreement.daysApart()));
        return next.filter(today::isBefore).isEmpty()
                ? Outcome.done(card)
                : Outcome.refused(
                        CardReason.TOO_SOON,
                        "card",
                        card.reference(),
                        "charge",
                        card.charged().get().charge(),
                        "next",
                        next.get());
    }

    /** A charge of which nobody knows is not made again. */
    private static Outcome<CardOnFile> notInDoubt(Reading reading, CardOnFile card) {
        return reading.state(PaymentsFold.class).all().stream()
                .filter(it -> it.attempt().next() != Step.NOTHING)
                .filter(it -> it.request().way() instanceof PaymentWay.Agreed way
                        && way.first().equals(card.reference()))
                .findFirst()
                .<Outcome<CardOnFile>>map(it -> Outcome.refused(PaymentReason.BUSY, "reference", it.reference()))
                .orElse(Outcome.done(card));
    }

    private static Decision moves(Reading reading, PaymentMoved moved, Decision decision) {
        Optional<TillPayment> payment = reading.state(PaymentsFold.class).find(moved.reference());
        if (payment.isEmpty()) {
            return decision;
        }
        Attempt before = payment.get().attempt();
        Attempt after = before.after(moved.event());
        LocalDate today = decision.times().businessDate().date();
        List<Fact> facts = new ArrayList<>();
        kept(reading, moved, after, today, facts);
        if (after.stage() == Stage.REVERSED && before.stage() != Stage.REVERSED) {
            reading.state(CardsFold.class)
                    .find(moved.reference())
                    .filter(CardOnFile::isOnFile)
                    .ifPresent(it -> facts.add(new CardForgotten(it.reference(), "its payment was reversed")));
        }
        if (after.request().way() instanceof PaymentWay.Agreed way
                && before.posted().isZero()
                && after.posted().isPositive()) {
            facts.add(new CardCharged(way.first(), moved.reference(), today));
        }
        return facts.isEmpty() ? decision : decision.also(facts);
    }

    /** A token that came with money which is no longer wanted is kept only to be erased. */
    private static void kept(Reading reading, PaymentMoved moved, Attempt after, LocalDate today, List<Fact> facts) {
        Optional<CardAsked> asked = reading.state(CardsFold.class).asked(moved.reference());
        Optional<PaymentSlip> slip = told(moved.event()).flatMap(FollowCards::slip);
        Optional<PaymentToken> token = slip.flatMap(PaymentSlip::kept);
        if (asked.isPresent() && token.isPresent()) {
            facts.add(new CardKept(
                    asked.get(), token.get(), slip.get().scheme(), slip.get().lastDigits(), today));
            if (after.posted().isZero()) {
                facts.add(new CardForgotten(moved.reference(), "its payment is not wanted"));
            }
        }
    }

    private static Optional<PaymentSlip> slip(PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Approved it) {
            return Optional.of(it.slip());
        }
        return outcome instanceof PaymentOutcome.ApprovedPartial it ? Optional.of(it.slip()) : Optional.empty();
    }

    static Optional<PaymentOutcome> told(AttemptEvent event) {
        if (event instanceof AttemptEvent.Answered it) {
            return Optional.of(it.outcome());
        } else if (event instanceof AttemptEvent.Queried it) {
            return Optional.of(it.outcome());
        } else if (event instanceof AttemptEvent.Reversed it) {
            return Optional.of(it.outcome());
        }
        return event instanceof AttemptEvent.Resolved it ? Optional.of(it.outcome()) : Optional.empty();
    }
}
