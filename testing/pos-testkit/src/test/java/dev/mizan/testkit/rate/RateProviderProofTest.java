// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.rate;

import dev.mizan.testkit.fake.rate.FakeRateBench;
import dev.mizan.testkit.fake.rate.RateFlaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.rate.RateBench;
import dev.mizan.testkit.tck.rate.RateProviderContract;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kit for providers of rates passes a right one and catches each flaw; no rule is there for nothing. */
class RateProviderProofTest {
    /** A harness around a fake. */
    record Harness(Optional<RateFlaw> flaw) implements RateProviderContract {
        @Override
        public RateBench bench() {
            return new FakeRateBench(flaw);
        }
    }

    @Nested
    class ARightProvider implements RateProviderContract {
        @Override
        public RateBench bench() {
            return new FakeRateBench(Optional.empty());
        }
    }

    @Test
    void everyRuleHasAFlawAndFailsOnIt() {
        Proof.of(RateProviderContract.class, RateFlaw.values(), RateFlaw::rule, it -> new Harness(Optional.of(it)));
    }
}
