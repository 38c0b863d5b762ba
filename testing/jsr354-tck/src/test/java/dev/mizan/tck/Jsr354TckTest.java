// SPDX-License-Identifier: Apache-2.0
package dev.mizan.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class Jsr354TckTest {
    @Test
    void ourAmountsPassEveryTestButTheTwentyNamedOnes() throws Exception {
        Map<String, String> results = IsolatedKit.onOurAmounts();
        Map<String, String> failures = failures(results);
        report("Mizan", results, failures);

        Set<String> excluded = new TreeSet<>(Exclusions.FINER_THAN_THE_CURRENCY);
        excluded.addAll(Exclusions.ANALYSER_GIVES_UP);
        assertThat(failures).containsOnlyKeys(excluded);
        assertThat(results).hasSize(168);
        assertThat(excluded).hasSize(20);
        failures.forEach((test, why) -> assertThat(why)
                .as(test)
                .contains(
                        Exclusions.ANALYSER_GIVES_UP.contains(test)
                                ? "Class is not immutable"
                                : "InexactAmount: finer than the minor unit of CHF"));
    }

    @Test
    void monetaAlonePassesEveryTestButTheTwoThatItsAnalyserGivesUpOn() throws Exception {
        Map<String, String> results = IsolatedKit.onMonetaAlone();
        Map<String, String> failures = failures(results);
        report("Moneta", results, failures);

        assertThat(failures).containsOnlyKeys(Exclusions.ANALYSER_GIVES_UP);
        assertThat(results).hasSize(168);
    }

    private static Map<String, String> failures(Map<String, String> results) {
        Map<String, String> failures = new TreeMap<>(results);
        failures.values().removeIf(String::isEmpty);
        return failures;
    }

    private static void report(String whose, Map<String, String> results, Map<String, String> failures) {
        int passed = results.size() - failures.size();
        System.out.println("JSR 354 TCK 1.1, amounts and currencies, " + whose + ": " + passed + " of " + results.size()
                + " pass");
        failures.keySet().forEach(test -> System.out.println("  excluded: " + test));
    }
}
