// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.AuthorisationDoor;
import dev.mizan.suite.pay.fact.Authorisation;
import dev.mizan.suite.pay.fact.AuthorisationEnded;
import dev.mizan.suite.pay.fact.TillPayment;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What is set aside, taken of it and added to it is posted once or listed, wherever answers are lost and the power goes. */
class AuthorisationLaws {
    @Property(tries = 50)
    void whatIsTakenOfHoldsIsPostedOrListed(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 10_000)
    @Tag("soak")
    void whatIsTakenOfHoldsIsPostedOrListedManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    private static final class World extends TerminalWorld {
        World(SplittableRandom random) {
            super(random);
        }

        @Override
        void move() {
            List<Begun> begun = counter.begun();
            AuthorisationDoor holds = counter.card.authorisations();
            List<Authorisation> open = holds.open();
            Authorisation hold = open.isEmpty() ? null : open.get(random.nextInt(open.size()));
            switch (random.nextInt(11)) {
                case 0, 1 -> holds.authorise(sar("20.00"), "room", Duration.ofHours(1), shown -> {});
                case 2 -> {
                    if (hold != null) {
                        holds.increment(hold.reference(), sar("12.00"), shown -> {});
                    }
                }
                case 3, 4, 5 -> {
                    if (hold != null) {
                        CheckoutId bill = begun.isEmpty()
                                ? counter.card
                                        .begin(counter.coffees(1 + random.nextInt(2)))
                                        .orElseThrow()
                                : begun.get(0).checkout();
                        Money due = counter.card.due(bill);
                        if (due.isPositive() && random.nextBoolean()) {
                            holds.capture(hold.reference(), bill, due, shown -> {});
                        } else if (due.isPositive()) {
                            holds.captureSome(hold.reference(), bill, due.min(sar("5.00")), shown -> {});
                        }
                    }
                }
                case 6 -> {
                    if (hold != null) {
                        holds.release(hold.reference(), shown -> {});
                    }
                }
                case 7 ->
                    asked.values().stream()
                            .filter(it -> it.operation() == PaymentOperation.CAPTURE)
                            .findFirst()
                            .ifPresent(it -> holds.tip(it.reference(), sar("1.00"), shown -> {}));
                case 8 -> deliver();
                case 9 -> {
                    env.advance(Duration.ofMinutes(25));
                    counter.card.turn();
                }
                default -> {
                    asked.keySet().forEach(it -> bank.decide(it, decision()));
                    counter.card.unknown().stream().findFirst().ifPresent(it -> counter.card.giveUp(it.reference()));
                }
            }
        }

        @Override
        void atLast() {
            counter.card.unknown().forEach(it -> counter.card.giveUp(it.reference()));
        }

        @Override
        Money listed(TillPayment payment) {
            return payment.setsAside() || payment.request().operation() == PaymentOperation.VOID
                    ? Money.zero(Currency.SAR)
                    : super.listed(payment);
        }

        @Override
        Money charged() {
            Money charged = Money.zero(Currency.SAR);
            for (PaymentRequest request : asked.values()) {
                switch (request.operation()) {
                    case CAPTURE, TIP -> charged = charged.plus(bank.moved(request.reference()));
                    case AUTHORISE -> {
                        notMoreThanSetAside(request);
                        whatStandsIsListed(request);
                    }
                    default -> {}
                }
            }
            return charged;
        }

        /** What stands open at the bank is listed at the till, to the halala, until its time is out. */
        private void whatStandsIsListed(PaymentRequest hold) {
            Optional<Authorisation> listed = counter.card.authorisations().open().stream()
                    .filter(it -> it.reference().equals(hold.reference()))
                    .findFirst();
            if (listed.filter(Authorisation::inDoubt).isEmpty() && !lapsed().contains(hold.reference())) {
                assertThat(standing(hold))
                        .isEqualTo(listed.map(Authorisation::open).orElse(sar("0.00")));
            }
        }

        private Money standing(PaymentRequest hold) {
            Money standing = bank.moved(hold.reference());
            for (PaymentRequest request : asked.values()) { // a void comes last: nothing follows it
                if (request.about().equals(Optional.of(hold.reference()))) {
                    Money moved = bank.moved(request.reference());
                    switch (request.operation()) {
                        case INCREMENT -> standing = standing.plus(moved);
                        case CAPTURE, RELEASE -> standing = standing.minus(moved);
                        case VOID -> standing = moved.isPositive() ? sar("0.00") : standing;
                        default -> {}
                    }
                }
            }
            return standing;
        }

        private Set<PaymentReference> lapsed() {
            Set<PaymentReference> lapsed = new HashSet<>();
            counter.shop
                    .log()
                    .after(
                            0,
                            it -> it.fact(AuthorisationEnded.class)
                                    .filter(fact -> fact.how() == AuthorisationEnded.How.LAPSED)
                                    .ifPresent(fact -> lapsed.add(fact.reference())));
            return lapsed;
        }

        /** At the bank: what was taken of an authorisation is at most what it and its increments set aside. */
        private void notMoreThanSetAside(PaymentRequest hold) {
            Money set = bank.moved(hold.reference());
            Money taken = Money.zero(Currency.SAR); // or released
            for (PaymentRequest request : asked.values()) {
                if (request.about().equals(Optional.of(hold.reference()))) {
                    switch (request.operation()) {
                        case INCREMENT -> set = set.plus(bank.moved(request.reference()));
                        case CAPTURE, RELEASE -> taken = taken.plus(bank.moved(request.reference()));
                        default -> {}
                    }
                }
            }
            assertThat(taken).isLessThanOrEqualTo(set);
        }
    }
}
