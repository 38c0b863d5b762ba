// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract is worth something only if a store that breaks a rule fails it: here are stores that do. */
class ContractProofTest {
    /** Rules that need a child process or a long time; none of the flaws is about them. */
    private static final Set<String> LEFT_OUT = Set.of("P02", "O04", "V01", "V02");

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of(Flaws.AcknowledgesWithoutWriting.class, "A01"),
                Arguments.of(Flaws.IgnoresKeysAndGuards.class, "K01 K02 K06 A02"),
                Arguments.of(Flaws.IgnoresThePreviousHash.class, "L03"),
                Arguments.of(Flaws.WritesAgainWhatItHas.class, "I01"),
                Arguments.of(Flaws.TakesOtherBytesForTheSame.class, "I02"),
                Arguments.of(Flaws.WritesHalfABatch.class, "A03"),
                Arguments.of(Flaws.LeavesATraceOfARefusal.class, "I03"),
                Arguments.of(Flaws.ShowsAPositionLate.class, "R05"),
                Arguments.of(Flaws.ShowsALaneBeforeItsBatch.class, "R06"),
                Arguments.of(LaterFlaws.SkipsABatchBetweenPages.class, "R01"),
                Arguments.of(LaterFlaws.ForgetsFences.class, "F01 F04"),
                Arguments.of(LaterFlaws.ChecksTheLaneBeforeTheFence.class, "F06"),
                Arguments.of(LaterFlaws.HidesWhatWasBroken.class, "D02"),
                Arguments.of(LaterFlaws.ForgetsWhatWasBroken.class, "D07 D08"),
                Arguments.of(LaterFlaws.RefusesToAdoptWhatIsBroken.class, "D02"),
                Arguments.of(LaterFlaws.KeepsTheOldestSnapshot.class, "S01"),
                Arguments.of(LaterFlaws.ListsLanesBackwards.class, "L05"),
                Arguments.of(LaterFlaws.ForgetsIdsInARestart.class, "I04"),
                Arguments.of(LaterFlaws.LosesAllInARestart.class, "P01 I04 F04 D08 S02"),
                Arguments.of(LaterFlaws.WritesThoughTheDiskIsFull.class, "Q01"),
                Arguments.of(LaterFlaws.LeavesAThread.class, "O05"),
                Arguments.of(LaterFlaws.AnswersAfterClosing.class, "O01"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aStoreWithAFlawFailsTheRulesAboutIt(Class<?> flawed, String rules) {
        Set<String> about = new TreeSet<>(Arrays.asList(rules.split(" ")));
        assertThat(failedRules(flawed, about::contains)).isEqualTo(about);
    }

    /** The model meets a flaw by chance, so it has several tries. */
    @Test
    void theModelFindsWhatARandomHistoryCanShow() {
        assertThat(IntStream.range(0, 10)
                        .anyMatch(run -> !failedRules(LaterFlaws.ForgetsFences.class, "M01"::equals)
                                .isEmpty()))
                .isTrue();
    }

    @Test
    void theSameStoreWithoutAFlawFailsNone() {
        assertThat(failedRules(Flaws.None.class, rule -> !LEFT_OUT.contains(rule)))
                .isEmpty();
    }

    private static Set<String> failedRules(Class<?> contract, Predicate<String> rules) {
        Set<String> failed = new TreeSet<>();
        PostDiscoveryFilter asked = descriptor ->
                FilterResult.includedIf(!descriptor.isTest() || rules.test(rule(descriptor.getDisplayName())));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(asked)
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.shrinking.mode", "OFF")
                .configurationParameter("jqwik.database", "target/jqwik-proof")
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failed.add(rule(test.getDisplayName()));
                }
            }
        });
        return failed;
    }

    /** "A01" of "store_A01_...". */
    private static String rule(String name) {
        String[] parts = name.replace(' ', '_').split("_");
        return parts.length > 1 ? parts[1] : name;
    }
}
