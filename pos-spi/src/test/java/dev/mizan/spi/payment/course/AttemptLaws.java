// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A payment is asked once, and its course ends. */
class AttemptLaws {
    private static final PaymentRequest REQUEST =
            PaymentRequest.purchase(new PaymentReference("R1"), Money.of("40.00", Currency.SAR));
    private static final PaymentOutcome UNKNOWN = new PaymentOutcome.Unknown("no answer");
    private static final PaymentOutcome APPROVED = new PaymentOutcome.Approved(PaymentSlip.NONE);
    private static final List<PaymentOutcome> OUTCOMES = List.of(
            UNKNOWN,
            APPROVED,
            new PaymentOutcome.Declined("51"),
            new PaymentOutcome.Cancelled(),
            new PaymentOutcome.NotStarted("busy"),
            new PaymentOutcome.Pending());

    @Property(tries = 2_000)
    void whateverHappensItIsNeverSentAgain(@ForAll @Size(max = 20) List<@IntRange(max = 29) Integer> happens) {
        Attempt attempt = Attempt.begun(REQUEST).after(new AttemptEvent.Asked());
        for (int event : happens) {
            attempt = attempt.after(event(event));
            assertThat(attempt.next()).isNotEqualTo(Step.SEND);
            assertThat(attempt.posted().isPositive())
                    .isEqualTo(attempt.stage() == Stage.SETTLED
                            && attempt.outcome().kind().movedMoney());
        }
    }

    @Property(tries = 1_000)
    void whatIsNeverAnsweredIsListedSoon(@ForAll boolean stopped) {
        Attempt attempt = Attempt.begun(REQUEST)
                .after(new AttemptEvent.Asked())
                .after(stopped ? new AttemptEvent.Reopened() : new AttemptEvent.Answered(UNKNOWN));
        for (int i = 0; i < Attempt.MOST_QUERIES; i++) {
            assertThat(attempt.next()).isEqualTo(Step.QUERY);
            attempt = attempt.after(new AttemptEvent.Queried(UNKNOWN));
        }
        for (int i = 0; i < Attempt.MOST_REVERSALS; i++) {
            assertThat(attempt.next()).isEqualTo(Step.REVERSE);
            attempt = attempt.after(new AttemptEvent.Reversed(UNKNOWN));
        }
        assertThat(attempt.next()).isEqualTo(Step.ASK_A_PERSON);
        assertThat(attempt.freesTheBill()).isFalse();
    }

    @Test
    void aLateApprovalAfterTheCashierTookCashIsReversed() {
        Attempt attempt = Attempt.begun(REQUEST)
                .after(new AttemptEvent.Asked())
                .after(new AttemptEvent.GivenUp())
                .after(new AttemptEvent.Answered(APPROVED));
        assertThat(attempt.next()).isEqualTo(Step.REVERSE);
        assertThat(attempt.posted().isZero()).isTrue();
    }

    @Test
    void askingTwiceIsABug() {
        Attempt asked = Attempt.begun(REQUEST).after(new AttemptEvent.Asked());
        assertThatThrownBy(() -> asked.after(new AttemptEvent.Asked())).isInstanceOf(IllegalArgumentException.class);
    }

    private static AttemptEvent event(int number) {
        PaymentOutcome outcome = OUTCOMES.get(number % OUTCOMES.size());
        return switch (number / OUTCOMES.size()) {
            case 0 -> new AttemptEvent.Answered(outcome);
            case 1 -> new AttemptEvent.Queried(outcome);
            case 2 -> new AttemptEvent.Reversed(outcome);
            case 3 -> new AttemptEvent.Resolved(outcome);
            default -> number % 2 == 0 ? new AttemptEvent.GivenUp() : new AttemptEvent.Reopened();
        };
    }
}
