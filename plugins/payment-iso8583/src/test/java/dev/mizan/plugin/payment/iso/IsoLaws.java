// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

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
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Over a real socket that drops, delays and breaks off: what the host charged is posted, and what is undone is undone. */
class IsoLaws {
    private static final Duration WAIT = Duration.ofMillis(30);

    @Property(tries = 15)
    void whatTheHostChargedIsPosted(@ForAll long seed) {
        play(new SplittableRandom(seed));
    }

    @Property(tries = 3_000)
    @Tag("soak")
    void whatTheHostChargedIsPostedManyTimes(@ForAll long seed) {
        play(new SplittableRandom(seed));
    }

    private static void play(SplittableRandom random) {
        try (FakeHost fake = new FakeHost(Optional.empty())) {
            List<Attempt> attempts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                fake.desk.bank.customer(random.nextInt(5) == 0 ? Customer.IS_DECLINED : Customer.PAYS);
                attempts.add(attempt(random, fake));
                if (random.nextBoolean()) {
                    fake.arrive();
                }
            }
            fake.faults(type -> FakeHost.Fault.NONE);
            Money charged = Money.zero(Currency.SAR);
            Money posted = Money.zero(Currency.SAR);
            List<Attempt> ends = attempts.stream().map(it -> resolved(it, fake)).toList();
            fake.arrive();
            for (Attempt ended : ends) {
                Money moved = fake.desk.bank.moved(ended.request().reference()).orElseThrow();
                charged = charged.plus(moved);
                posted = posted.plus(ended.posted());
                assertThat(ended.stage() == Stage.REVERSED && moved.isPositive())
                        .as(ended::toString)
                        .isFalse();
            }
            assertThat(posted).isEqualTo(charged);
        }
    }

    /** One payment through a line that fails, by a till that may stop in the middle and come up again. */
    private static Attempt attempt(SplittableRandom random, FakeHost fake) {
        fake.faults(type -> random.nextBoolean()
                ? FakeHost.Fault.NONE
                : FakeHost.Fault.values()[random.nextInt(FakeHost.Fault.values().length - 1)]);
        PaymentRequest request = PaymentRequest.purchase(
                new PaymentReference("R" + random.nextLong(Long.MAX_VALUE)),
                Money.ofMinor(1 + random.nextInt(5_000), Currency.SAR));
        IsoTerminal terminal = terminal(fake, Duration.ofMinutes(10));
        Attempt attempt = Attempt.begun(request).after(new AttemptEvent.Asked());
        PaymentOutcome told = IsoTerminalTest.ended(terminal.start(request, shown -> {}, WAIT));
        if (random.nextInt(4) == 0) {
            terminal.close();
            terminal = terminal(fake, Duration.ofMinutes(10));
            attempt = attempt.after(new AttemptEvent.Reopened());
        } else {
            attempt = attempt.after(new AttemptEvent.Answered(told));
        }
        try {
            return onward(terminal, attempt, WAIT);
        } finally {
            terminal.close();
        }
    }

    private static IsoTerminal terminal(FakeHost fake, Duration quiet) {
        return new IsoTerminal(IsoContractTest.place(fake, Optional.empty(), quiet), Clock.systemUTC());
    }

    private static Attempt onward(IsoTerminal terminal, Attempt from, Duration within) {
        Attempt attempt = from;
        while (attempt.next() == Step.QUERY || attempt.next() == Step.REVERSE) {
            PaymentRequest request = attempt.request();
            attempt = attempt.after(
                    attempt.next() == Step.QUERY
                            ? new AttemptEvent.Queried(
                                    IsoTerminalTest.ended(terminal.query(request.reference(), within)))
                            : new AttemptEvent.Reversed(IsoTerminalTest.ended(terminal.reverse(request, within))));
        }
        return attempt;
    }

    /** What was listed is reversed for certain by a till that comes up after a while, with a line that works. */
    private static Attempt resolved(Attempt attempt, FakeHost fake) {
        if (attempt.next() == Step.NOTHING) {
            return attempt;
        }
        try (IsoTerminal terminal = terminal(fake, Duration.ZERO)) {
            Attempt ended = attempt.after(new AttemptEvent.Reversed(
                    IsoTerminalTest.ended(terminal.reverse(attempt.request(), Duration.ofMinutes(1)))));
            assertThat(ended.next()).as(ended::toString).isEqualTo(Step.NOTHING);
            return ended;
        }
    }
}
