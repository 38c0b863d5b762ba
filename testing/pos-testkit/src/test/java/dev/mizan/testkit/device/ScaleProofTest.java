// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.fake.device.FakeScale;
import dev.mizan.testkit.fake.device.Flaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.ContractReport;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kit for scales passes a right one and catches each flaw; no rule is there for nothing. */
class ScaleProofTest {
    /** A harness around a fake. */
    record Harness(boolean able, Set<Flaw> flaws) implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return new FakeScale(able, flaws);
        }
    }

    @Nested
    class ARightScale implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return new FakeScale();
        }
    }

    @Test
    void aScaleThatOnlyWeighsPassesToo() {
        ContractReport report = ContractReport.of(ScaleContract.class, new Harness(false, Set.of()));
        assertThat(report.count(ContractReport.Verdict.FAILED))
                .as(report.text())
                .isZero();
        assertThat(report.count(ContractReport.Verdict.SKIPPED)).isPositive();
        assertThat(report.json()).startsWith("[{\"id\":\"D01\"").contains("\"verdict\":\"SKIPPED\"");
    }

    @Test
    void everyRuleCatchesItsFlaw() {
        List<Flaw> flaws = new ArrayList<>(EnumSet.range(Flaw.LIES_ABOUT_ZERO, Flaw.LIES_ABOUT_PRICES));
        flaws.addAll(EnumSet.range(Flaw.ROUNDS, Flaw.IN_A_HURRY));
        flaws.add(Flaw.NUMBERS_ALL_ONE);
        flaws.addAll(EnumSet.range(Flaw.NUMBERS_GO_ON, Flaw.LOOKS_UNASKED));
        Proof.of(
                ScaleContract.class,
                "TW",
                flaws,
                it -> new Harness(!it.contains(Flaw.LOOKS_UNASKED) && !it.contains(Flaw.CHANGES_ITS_MIND), it));
    }

    @Test
    void aScaleHasAtLeastFortyRules() {
        assertThat(Proof.rules(ScaleContract.class, "DFTW")).hasSizeGreaterThanOrEqualTo(40);
    }
}
