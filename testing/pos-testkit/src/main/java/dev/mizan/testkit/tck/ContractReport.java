// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * What a contract came to, rule by rule: for a vendor's release notes. Immutable.
 *
 * @param rules in the order of their names
 */
public record ContractReport(List<Result> rules) {
    /** What became of a rule. */
    public enum Verdict {
        PASSED,
        /** The device does not declare it, or the bench can not arrange it. */
        SKIPPED,
        FAILED
    }

    /**
     * One rule.
     *
     * @param id such as {@code W01}
     * @param name the rule in words
     * @param why what failed, or why it was skipped; empty where it passed
     * @param page where the contract tells it, from the root of the repository
     */
    public record Result(String id, String name, Verdict verdict, String why, String page) {
        /** The page, opened at the rule's line. */
        public String link() {
            return page + "#:~:text=" + id;
        }
    }

    public ContractReport {
        rules = List.copyOf(rules);
    }

    /** Runs all rules of a contract against a harness that implements it. */
    public static ContractReport of(Class<?> contract, Object harness) {
        return of(contract, harness, id -> true);
    }

    /** Runs those rules of a contract whose ids are asked for. */
    public static ContractReport of(Class<?> contract, Object harness, Predicate<String> ids) {
        List<Result> results = new ArrayList<>();
        List<Method> rules = Arrays.stream(contract.getMethods())
                .filter(it -> it.isAnnotationPresent(Test.class))
                .filter(it -> ids.test(it.getName().split("_")[1]))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method rule : rules) {
            results.add(result(rule, harness));
        }
        return new ContractReport(results);
    }

    private static Result result(Method rule, Object harness) {
        String[] words = rule.getName().split("_", 3);
        String name = words[2].replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
        String page = "docs/contracts/" + words[0] + ".md";
        try {
            rule.invoke(harness);
            return new Result(words[1], name, Verdict.PASSED, "", page);
        } catch (InvocationTargetException e) {
            Throwable why = Objects.requireNonNull(e.getCause(), "a rule fails by what it throws");
            Verdict verdict = why instanceof TestAbortedException ? Verdict.SKIPPED : Verdict.FAILED;
            return new Result(words[1], name, verdict, String.valueOf(why.getMessage()), page);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(harness + " does not implement " + rule, e);
        }
    }

    /** How many rules came to this. */
    public long count(Verdict verdict) {
        return rules.stream().filter(it -> it.verdict() == verdict).count();
    }

    /** One line a rule, with the way to its line in the contract where it failed, and a line of sums. */
    public String text() {
        return rules.stream()
                        .map(it -> it.verdict() + " " + it.id() + " " + it.name()
                                + (it.why().isEmpty() ? "" : ": " + it.why())
                                + (it.verdict() == Verdict.FAILED ? " (" + it.link() + ")" : "") + "\n")
                        .collect(Collectors.joining())
                + count(Verdict.PASSED) + " passed, " + count(Verdict.SKIPPED) + " skipped, "
                + count(Verdict.FAILED) + " failed\n";
    }

    /** The same as JSON. */
    public String json() {
        return rules.stream()
                .map(it -> "{\"id\":" + quoted(it.id()) + ",\"rule\":" + quoted(it.name()) + ",\"verdict\":\""
                        + it.verdict() + "\",\"why\":" + quoted(it.why()) + ",\"line\":" + quoted(it.link()) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
