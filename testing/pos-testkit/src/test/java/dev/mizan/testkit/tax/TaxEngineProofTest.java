// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tax;

import dev.mizan.testkit.fake.tax.FakeTaxBench;
import dev.mizan.testkit.fake.tax.TaxEngineFlaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.tax.TaxEngineBench;
import dev.mizan.testkit.tck.tax.TaxEngineContract;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kit for tax engines passes a right one and catches each flaw; no rule is there for nothing. */
class TaxEngineProofTest {
    /** A harness around a fake. */
    record Harness(Optional<TaxEngineFlaw> flaw) implements TaxEngineContract {
        @Override
        public TaxEngineBench bench() {
            return new FakeTaxBench(flaw);
        }
    }

    @Nested
    class ARightEngine implements TaxEngineContract {
        @Override
        public TaxEngineBench bench() {
            return new FakeTaxBench(Optional.empty());
        }
    }

    @Test
    void everyRuleHasAFlawAndFailsOnIt() {
        Proof.of(
                TaxEngineContract.class,
                TaxEngineFlaw.values(),
                TaxEngineFlaw::rule,
                it -> new Harness(Optional.of(it)));
    }
}
