// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The rules about files and killed processes are proved on stores that lack what the rules are for. */
class ContractProofTest {
    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of(SqliteFlaws.WithoutAMark.class, "store_C04_"),
                Arguments.of(SqliteFlaws.AcknowledgesBeforeWriting.class, "store_P02_"),
                Arguments.of(SqliteFlaws.ForgetsThatTheDiskWasFull.class, "store_Q01_"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aStoreWithAFlawFailsTheRuleAboutIt(Class<?> flawed, String rule) {
        PostDiscoveryFilter asked = descriptor -> FilterResult.includedIf(
                !descriptor.isTest() || descriptor.getDisplayName().startsWith(rule));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(flawed))
                .filters(asked)
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isEqualTo(1);
        assertThat(summary.getSummary().getTestsFailedCount()).isEqualTo(1);
    }
}
