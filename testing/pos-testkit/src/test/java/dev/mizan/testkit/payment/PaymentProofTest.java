// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.fake.payment.FakePayments;
import dev.mizan.testkit.fake.payment.PaymentFlaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.ContractReport;
import dev.mizan.testkit.tck.payment.CardNumberScan;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kit for payments passes a right terminal and catches each flaw; no rule is there for nothing. */
class PaymentProofTest {
    /** A harness around a fake. */
    record Harness(boolean able, Set<PaymentFlaw> flaws) implements PaymentContract {
        @Override
        public PaymentBench bench() {
            return new FakePayments(able, flaws);
        }
    }

    @Nested
    class ARightTerminal implements PaymentContract {
        @Override
        public PaymentBench bench() {
            return new FakePayments(true, Set.of());
        }
    }

    private static final Set<PaymentFlaw> OF_THE_LESS_ABLE = EnumSet.of(
            PaymentFlaw.GIVES_UNDECLARED_PARTS,
            PaymentFlaw.DOES_WHAT_IT_DOES_NOT_DECLARE,
            PaymentFlaw.IGNORES_THE_WAY,
            PaymentFlaw.GUESSES_QUERIES,
            PaymentFlaw.PROMISES_REVERSALS);

    @Test
    void everyRuleHasAFlawAndFailsOnIt() {
        Proof.of(
                PaymentContract.class,
                PaymentFlaw.values(),
                PaymentFlaw::rule,
                it -> new Harness(!OF_THE_LESS_ABLE.contains(it), Set.of(it)));
    }

    @Test
    void aTerminalThatOnlyTakesAndGivesBackPassesToo() {
        ContractReport report = ContractReport.of(PaymentContract.class, new Harness(false, Set.of()));
        assertThat(report.count(ContractReport.Verdict.FAILED))
                .as(report.text())
                .isZero();
        assertThat(report.count(ContractReport.Verdict.SKIPPED)).isPositive();
        assertThat(report.json()).startsWith("[{\"id\":\"C01\"");
    }

    @Test
    void aPaymentHasAtLeastSixtyRulesAndEachHasItsLine() throws IOException {
        assertThat(Proof.listed("payment"))
                .isEqualTo(Proof.rules(PaymentContract.class))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void theScanFindsCardNumbersAndNothingElse() {
        assertThat(CardNumberScan.holdsOne("paid with 4111 1111 1111 1111 today"))
                .isTrue();
        assertThat(CardNumberScan.holdsOne("4111111111111111")).isTrue();
        assertThat(CardNumberScan.holdsOne("4111111111111112")).isFalse();
        assertThat(CardNumberScan.holdsOne("an id 4bf92f35-77b3-4da6-a3ce-929d0e0e4736"))
                .isFalse();
    }
}
