// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.course.Attempt;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.course.Stage;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Over a real socket that drops, delays, repeats and breaks off: what was charged is posted or listed. */
class NexoLaws {
    /** Longer than any try takes: on a busy machine what was sent arrives whenever it does. */
    private static final Duration QUIET = Duration.ofMinutes(10);

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration WAIT = Duration.ofMillis(30);

    @Property(tries = 8)
    void whatTheTerminalChargedIsPostedOrListed(@ForAll long seed) {
        play(new SplittableRandom(seed));
    }

    @Property(tries = 2_000)
    @Tag("soak")
    void whatTheTerminalChargedIsPostedOrListedManyTimes(@ForAll long seed) {
        play(new SplittableRandom(seed));
    }

    private static void play(SplittableRandom random) {
        try (FakeNexo fake = new FakeNexo()) {
            List<Attempt> attempts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                fake.desk.bank.customer(random.nextInt(5) == 0 ? Customer.IS_DECLINED : Customer.PAYS);
                attempts.add(attempt(random, fake));
            }
            fake.loopback.settle(); // each till has closed its line: what it sent is read now or never
            fake.faults(category -> FakeNexo.Fault.NONE);
            while (fake.underWay()) {
                pause(5);
            }
            Money charged = Money.zero(Currency.SAR);
            Money posted = Money.zero(Currency.SAR);
            for (Attempt attempt : attempts) {
                Attempt ended = resolved(attempt, fake);
                charged = charged.plus(moved(fake, ended));
                posted = posted.plus(ended.posted());
                if (ended.stage() == Stage.REVERSED) {
                    assertThat(moved(fake, ended).isZero()).isTrue();
                }
            }
            assertThat(posted).isEqualTo(charged);
        }
    }

    private static Money moved(FakeNexo fake, Attempt attempt) {
        return fake.desk.bank.moved(attempt.request().reference()).orElseThrow();
    }

    /** One payment through a line that fails, by a till that may stop in the middle and come up again. */
    private static Attempt attempt(SplittableRandom random, FakeNexo fake) {
        fake.faults(category -> category.equals("Login") || random.nextBoolean()
                ? FakeNexo.Fault.NONE
                : FakeNexo.Fault.values()[random.nextInt(FakeNexo.Fault.values().length)]);
        PaymentRequest request = PaymentRequest.purchase(
                new PaymentReference("R" + random.nextLong(Long.MAX_VALUE)),
                Money.ofMinor(1 + random.nextInt(5_000), Currency.SAR));
        NexoTerminal terminal = terminal(fake, QUIET);
        Attempt attempt = Attempt.begun(request).after(new AttemptEvent.Asked());
        PaymentOutcome told = Steps.ask(terminal.start(request, shown -> {}, WAIT));
        if (random.nextInt(4) == 0) {
            terminal.close();
            terminal = terminal(fake, QUIET);
            attempt = attempt.after(new AttemptEvent.Reopened());
        } else {
            attempt = attempt.after(new AttemptEvent.Answered(told));
        }
        try {
            return Steps.onward(terminal, attempt, WAIT);
        } finally {
            terminal.close();
        }
    }

    private static NexoTerminal terminal(FakeNexo fake, Duration quiet) {
        return new NexoTerminal(NexoContractTest.place(fake, quiet), Clock.systemUTC());
    }

    /** What was listed is reversed for certain by a till that comes up after a while, with a line that works. */
    private static Attempt resolved(Attempt attempt, FakeNexo fake) {
        if (attempt.next() == Step.NOTHING) {
            return attempt;
        }
        try (NexoTerminal terminal = terminal(fake, Duration.ZERO)) {
            Attempt ended = Steps.onward(terminal, attempt, LONG);
            if (ended.stage() == Stage.LISTED) {
                ended = ended.after(new AttemptEvent.Reversed(Steps.ask(terminal.reverse(ended.request(), LONG))));
            }
            assertThat(ended.next()).as(ended::toString).isEqualTo(Step.NOTHING);
            return ended;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
