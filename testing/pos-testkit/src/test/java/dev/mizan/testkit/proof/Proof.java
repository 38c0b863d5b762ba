// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.fake.device.Flaw;
import dev.mizan.testkit.tck.ContractReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the rules of a kit bite. */
public final class Proof {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z][0-9]{2}) \\| .+ \\|$");

    private Proof() {}

    /** The ids of a contract's rules. */
    public static Set<String> rules(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(it -> it.isAnnotationPresent(Test.class))
                .map(it -> it.getName().split("_")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids that a contract's page lists, such as {@code fiscal}. */
    public static Set<String> listed(String page) throws IOException {
        return ROW.matcher(Files.readString(root().resolve("docs/contracts/" + page + ".md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the pages are found by the links of a report. */
    public static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/contracts/device.md"))) {
            root = root.getParent();
        }
        return root;
    }

    /** Those of these groups. */
    public static Set<String> rules(Class<?> contract, String groups) {
        Set<String> rules = rules(contract);
        rules.removeIf(it -> groups.indexOf(it.charAt(0)) < 0);
        return rules;
    }

    /** Each rule of these groups, in the order of their ids, fails on its flaw. */
    public static void of(Class<?> contract, String groups, List<Flaw> flaws, Function<Set<Flaw>, Object> harness) {
        Set<String> rules = rules(contract, groups);
        assertThat(flaws).as("a flaw for each of " + rules).hasSameSizeAs(rules);
        Iterator<Flaw> next = flaws.iterator();
        Map<String, Flaw> passed = new LinkedHashMap<>();
        for (String rule : rules) {
            Flaw flaw = next.next();
            ContractReport report = ContractReport.of(contract, harness.apply(Set.of(flaw)), rule::equals);
            if (report.count(ContractReport.Verdict.FAILED) == 0) {
                passed.put(rule, flaw);
            }
        }
        assertThat(passed).as("rules that did not see their flaw").isEmpty();
    }

    /** Flaws that name the rule they break: each is caught by that one, and there is one for every rule. */
    public static <F> void of(
            Class<?> contract, F[] flaws, Function<F, String> rule, Function<F, ? extends Object> harness) {
        Set<String> flawed = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (F flaw : flaws) {
            flawed.add(rule.apply(flaw));
            ContractReport report = ContractReport.of(contract, harness.apply(flaw), rule.apply(flaw)::equals);
            if (report.count(ContractReport.Verdict.FAILED) != 1) {
                passed.add(rule.apply(flaw) + " " + flaw);
            }
        }
        assertThat(passed).as("rules that did not see their flaw").isEmpty();
        assertThat(flawed).isEqualTo(rules(contract));
    }
}
