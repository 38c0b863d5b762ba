// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.fake.fiscal.FiscalFlaw;
import dev.mizan.testkit.fake.fiscal.FlawedRegime;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.ContractReport;
import dev.mizan.testkit.tck.fiscal.FiscalContract;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kit for fiscal regimes catches each flaw ({@code FakeRegimeTest} is the right one); no rule is there for nothing. */
class FiscalProofTest {
    private static final Invoices INVOICES =
            new Invoices(Countries.saudiArabia(), Instant.parse("2026-03-01T06:00:00Z"), 9);

    /** A harness around a flawed fake. */
    record Harness(FiscalFlaw flaw) implements FiscalContract {
        @Override
        public FiscalRegime open(FiscalUnitId unit) {
            return new FlawedRegime(flaw);
        }

        @Override
        public Invoices invoices() {
            return INVOICES;
        }
    }

    @Test
    void everyRuleHasAFlawAndFailsOnIt() {
        Set<String> flawed = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (FiscalFlaw flaw : FiscalFlaw.values()) {
            flawed.add(flaw.rule());
            ContractReport report = ContractReport.of(FiscalContract.class, new Harness(flaw), flaw.rule()::equals);
            if (report.count(ContractReport.Verdict.FAILED) != 1) {
                passed.add(flaw.rule() + " " + flaw);
            }
        }
        assertThat(passed).as("rules that did not see their flaw").isEmpty();
        assertThat(flawed)
                .isEqualTo(Arrays.stream(FiscalContract.class.getMethods())
                        .filter(it -> it.isAnnotationPresent(Test.class))
                        .map(it -> it.getName().split("_")[1])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
