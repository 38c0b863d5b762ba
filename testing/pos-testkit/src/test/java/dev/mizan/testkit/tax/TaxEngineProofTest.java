// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.fake.tax.FakeTaxBench;
import dev.mizan.testkit.fake.tax.TaxEngineFlaw;
import dev.mizan.testkit.tck.ContractReport;
import dev.mizan.testkit.tck.tax.TaxEngineBench;
import dev.mizan.testkit.tck.tax.TaxEngineContract;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        Set<String> flawed = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (TaxEngineFlaw flaw : TaxEngineFlaw.values()) {
            flawed.add(flaw.rule());
            ContractReport report =
                    ContractReport.of(TaxEngineContract.class, new Harness(Optional.of(flaw)), flaw.rule()::equals);
            if (report.count(ContractReport.Verdict.FAILED) != 1) {
                passed.add(flaw.rule() + " " + flaw);
            }
        }
        assertThat(passed).as("rules that did not see their flaw").isEmpty();
        assertThat(flawed)
                .isEqualTo(Arrays.stream(TaxEngineContract.class.getMethods())
                        .filter(it -> it.isAnnotationPresent(Test.class))
                        .map(it -> it.getName().split("_")[1])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
