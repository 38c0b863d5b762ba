// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Send, reply, drop, delay, duplicate, crash, cancel and query in any order: nothing is lost and nothing is doubled. */
class InterleavingLaws {
    private static final Money BILL = Money.of("40.00", Currency.SAR);
    private static final int RUNS = 100;
    private static final int MOVES = 25;
    private static final Fate[] FATES = Fate.values();

    /** 1,000 tries of 100 runs: 100,000 interleavings. */
    @Property(tries = 1_000)
    void whatWasChargedIsPostedOrListedAndNeverTwice(@ForAll long seed) {
        play(seed);
    }

    /** 10,000 tries of 100 runs: a million interleavings. */
    @Property(tries = 10_000)
    @Tag("soak")
    void ofAMillionInterleavingsToo(@ForAll long seed) {
        play(seed);
    }

    private static void play(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < RUNS; run++) {
            World world = new World(random.split());
            world.play();
            world.check();
        }
    }

    /** One bill, one till, one bank. */
    private static final class World {
        private final SplittableRandom random;
        private final SimulatedBank bank;
        private final SimulatedTerminal terminal;
        private final SimulatedTill till;
        private boolean calm;

        World(SplittableRandom random) {
            this.random = random;
            this.bank = new SimulatedBank(Currency.SAR, request -> decision());
            this.terminal = new SimulatedTerminal(
                    bank, Currency.SAR, () -> calm ? Fate.THROUGH : FATES[random.nextInt(FATES.length)]);
            this.till = new SimulatedTill(terminal, BILL, () -> !calm && random.nextInt(12) == 0);
        }

        private PaymentOutcome decision() {
            return switch (random.nextInt(6)) {
                case 0 -> new PaymentOutcome.Declined("51");
                case 1 -> new PaymentOutcome.ApprovedPartial(Money.of("15.00", Currency.SAR), PaymentSlip.NONE);
                case 2 -> new PaymentOutcome.Pending();
                default -> new PaymentOutcome.Approved(PaymentSlip.NONE);
            };
        }

        void play() {
            for (int i = 0; i < MOVES; i++) {
                try {
                    move();
                } catch (SimulatedTill.Crash e) {
                    till.reopen();
                }
            }
            // Half of the runs find the line up again at the end, half must list what they could not settle.
            calm = random.nextBoolean();
            for (int i = 0; i < MOVES; i++) {
                try {
                    deliver();
                    till.step();
                } catch (SimulatedTill.Crash e) {
                    till.reopen();
                }
            }
            calm = true;
            while (terminal.underWay() > 0) {
                deliver();
            }
        }

        private void move() {
            switch (random.nextInt(9)) {
                case 0 -> till.begin();
                case 1 -> till.giveUp();
                case 2, 3 -> deliver();
                case 4 -> till.attempts().forEach(it -> bank.decide(it.request().reference(), decision()));
                default -> till.step();
            }
        }

        private void deliver() {
            if (terminal.underWay() > 0) {
                terminal.deliver(random.nextInt(terminal.underWay()), till::notified);
            }
        }

        void check() {
            List<Attempt> attempts = till.attempts();
            Money charged = Money.zero(Currency.SAR);
            for (Attempt attempt : attempts) {
                Money moved = bank.moved(attempt.request().reference());
                boolean listed = attempt.next() != Step.NOTHING;
                if (!listed) {
                    assertThat(attempt.posted()).as(attempt.toString()).isEqualTo(moved);
                }
                assertThat(attempt.stage() == Stage.REVERSED && moved.isPositive())
                        .as(attempt.toString())
                        .isFalse();
                charged = charged.plus(moved);
            }
            assertThat(charged).as(attempts.toString()).isLessThanOrEqualTo(BILL);
        }
    }
}
