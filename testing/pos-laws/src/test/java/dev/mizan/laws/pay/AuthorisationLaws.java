// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Cash;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.AuthorisationDoor;
import dev.mizan.suite.pay.fact.Authorisation;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One till, one bank, a log that outlives the till. */
    private static final class World {
        private final SplittableRandom random;
        private final ManualEnv env;
        private final SimulatedBank bank;
        private final SimulatedTerminal terminal;
        private final MemoryStore log;
        private final Map<PaymentReference, PaymentRequest> asked = new LinkedHashMap<>();
        private boolean calm;
        private Counter counter;

        World(SplittableRandom random) {
            this.random = random;
            this.env = ManualEnv.at(java.time.Instant.parse("2026-11-22T09:00:00Z"), random.nextLong());
            this.bank = new SimulatedBank(Currency.SAR, request -> {
                asked.put(request.reference(), request);
                return decision();
            });
            this.terminal = new SimulatedTerminal(
                    bank,
                    Currency.SAR,
                    () -> calm ? Fate.THROUGH : Fate.values()[random.nextInt(Fate.values().length)]);
            this.log = Counter.opened(env);
            this.counter = restarted();
        }

        private PaymentOutcome decision() {
            return switch (random.nextInt(7)) {
                case 0 -> new PaymentOutcome.Declined("51");
                case 1 -> new PaymentOutcome.ApprovedPartial(sar("4.00"), PaymentSlip.NONE);
                case 2 -> calm ? new PaymentOutcome.Declined("05") : new PaymentOutcome.Pending();
                default -> new PaymentOutcome.Approved(new PaymentSlip("mada", "", "A1"));
            };
        }

        /** A till that comes up from its log alone; where the power goes meanwhile, it comes up again. */
        private Counter restarted() {
            while (true) {
                try {
                    Power power = new Power(random.split(), calm ? 0 : 25);
                    return Counter.at(log, env, power, terminal, Counter.TERMS);
                } catch (StoreException e) {
                    // once more
                }
            }
        }

        void play() {
            for (int i = 0; i < 14; i++) {
                safely(this::move);
            }
            boolean answersAtLast = random.nextBoolean();
            calm = answersAtLast;
            counter.close();
            counter = restarted();
            while (terminal.underWay() > 0) {
                safely(this::deliver);
            }
            safely(() -> counter.card.turn());
            calm = true;
            counter.close();
            counter = restartedQuietly();
            for (Begun begun : counter.begun()) {
                finish(begun);
            }
            counter.card.unknown().forEach(it -> counter.card.giveUp(it.reference()));
            check(answersAtLast);
            counter.close();
        }

        /** Calm, but nothing is asked anew. */
        private Counter restartedQuietly() {
            return restarted();
        }

        private void safely(Runnable move) {
            try {
                move.run();
            } catch (StoreException e) {
                counter.close();
                counter = restarted();
            }
        }

        private void move() {
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

        private void deliver() {
            if (terminal.underWay() > 0) {
                terminal.deliver(random.nextInt(terminal.underWay()), counter.card::notified);
            }
        }

        /** The cashier ends every bill: the rest in cash, or all is given up. */
        private void finish(Begun begun) {
            for (TillPayment payment : counter.card.unknown()) {
                if (payment.checkout().equals(begun.checkout())) {
                    counter.card.giveUp(payment.reference());
                }
            }
            Money due = counter.card.due(begun.checkout());
            List<Cash> cash = due.isPositive() ? List.of(new Cash(due)) : List.of();
            assertThat(counter.card.complete(begun.checkout(), cash).isDone()).isTrue();
        }

        void check(boolean answersAtLast) {
            Money charged = Money.zero(Currency.SAR);
            for (PaymentRequest request : asked.values()) {
                switch (request.operation()) {
                    case CAPTURE, TIP -> charged = charged.plus(bank.moved(request.reference()));
                    case AUTHORISE -> notMoreThanSetAside(request);
                    default -> {}
                }
            }
            Money listed = Money.zero(Currency.SAR);
            for (TillPayment payment : counter.card.unknown()) {
                assertThat(payment.attempt().next()).isEqualTo(Step.ASK_A_PERSON);
                listed = payment.setsAside() || payment.request().operation() == PaymentOperation.VOID
                        ? listed
                        : listed.plus(bank.moved(payment.reference()));
            }
            if (answersAtLast) {
                assertThat(counter.card.unknown()).isEmpty();
            }
            assertThat(charged).isEqualTo(counter.clearing().plus(listed));
            assertThat(counter.begun()).isEmpty();
            assertThat(counter.shop
                            .books()
                            .trialBalance(dev.mizan.spi.value.Period.ALWAYS)
                            .closing())
                    .isEqualTo(Money.zero(Currency.SAR));
        }

        /** At the bank: what was taken of an authorisation is at most what it and its increments set aside. */
        private void notMoreThanSetAside(PaymentRequest hold) {
            Money set = bank.moved(hold.reference());
            Money taken = Money.zero(Currency.SAR);
            for (PaymentRequest request : asked.values()) {
                if (request.about().equals(Optional.of(hold.reference()))) {
                    switch (request.operation()) {
                        case INCREMENT -> set = set.plus(bank.moved(request.reference()));
                        case CAPTURE -> taken = taken.plus(bank.moved(request.reference()));
                        default -> {}
                    }
                }
            }
            assertThat(taken).isLessThanOrEqualTo(set);
        }
    }
}
