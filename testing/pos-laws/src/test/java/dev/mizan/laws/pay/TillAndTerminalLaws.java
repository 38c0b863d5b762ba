// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Through the house: what a terminal charged is posted or listed, wherever the power goes. */
class TillAndTerminalLaws {
    @Property(tries = 60)
    void whatTheTerminalChargedIsPostedOrListed(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    @Property(tries = 20_000)
    @Tag("soak")
    void whatTheTerminalChargedIsPostedOrListedManyTimes(@ForAll long seed) {
        new World(new SplittableRandom(seed)).play();
    }

    /** One till, one bank, a log that outlives the till. */
    private static final class World {
        private final SplittableRandom random;
        private final ManualEnv env;
        private final SimulatedBank bank;
        private final SimulatedTerminal terminal;
        private final MemoryStore log;
        private final Set<PaymentReference> asked = new HashSet<>();
        private boolean calm;
        private Counter counter;

        World(SplittableRandom random) {
            this.random = random;
            this.env = ManualEnv.at(java.time.Instant.parse("2026-11-22T09:00:00Z"), random.nextLong());
            this.bank = new SimulatedBank(Currency.SAR, request -> {
                asked.add(request.reference());
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
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> counter.card.pay(counter.coffees(1 + random.nextInt(3)), shown -> {});
                case 3 -> {
                    if (!begun.isEmpty()) {
                        Begun one = begun.get(random.nextInt(begun.size()));
                        counter.card.pay(one.checkout(), TenderKind.CARD, sar("5.00"), shown -> {});
                    }
                }
                case 4 -> deliver();
                case 5 ->
                    counter.card.unknown().stream().findFirst().ifPresent(it -> counter.card.giveUp(it.reference()));
                case 6 -> asked.forEach(it -> bank.decide(it, decision()));
                case 7, 8 -> careless(begun);
                default -> counter.card.turn();
            }
        }

        /** A cashier who does not look at the terminal: leaves the bill, or takes all of it in cash. Refused where money is held. */
        private void careless(List<Begun> begun) {
            if (!begun.isEmpty()) {
                Begun one = begun.get(random.nextInt(begun.size()));
                if (random.nextBoolean()) {
                    counter.till.abandon(one.checkout(), "left");
                } else {
                    counter.till.sell(one.checkout(), List.of(new Cash(one.due())));
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
            for (PaymentReference reference : asked) {
                charged = charged.plus(bank.moved(reference));
            }
            Money listed = Money.zero(Currency.SAR);
            for (TillPayment payment : counter.card.unknown()) {
                assertThat(payment.attempt().next()).isEqualTo(Step.ASK_A_PERSON);
                listed = listed.plus(bank.moved(payment.reference()));
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
    }
}
