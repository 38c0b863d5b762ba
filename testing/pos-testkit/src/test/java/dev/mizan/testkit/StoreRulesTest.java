// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.tck.StoreContract;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The list of rules and the rules themselves are the same. */
class StoreRulesTest {
    private static final Pattern NAME = Pattern.compile("store_([A-Z][0-9]{2})_[a-zA-Z]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z][0-9]{2}) \\| .+ \\|$");

    private static List<Method> tests() {
        return Arrays.stream(StoreContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(Property.class))
                .toList();
    }

    private static String rules() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("docs/contracts/store.md"))) {
            root = root.getParent();
        }
        assertThat(root).as("a directory with docs/contracts/store.md").isNotNull();
        return Files.readString(root.resolve("docs/contracts/store.md"));
    }

    @Test
    void everyTestOfTheContractCarriesARulesId() {
        assertThat(tests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.getName()).matches(NAME));
    }

    @Test
    void everyRuleIsTestedOnceAndEveryTestIsARuleOfTheList() throws IOException {
        List<String> tested = tests().stream()
                .map(test -> NAME.matcher(test.getName()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .sorted()
                .toList();
        List<String> listed =
                ROW.matcher(rules()).results().map(row -> row.group(1)).sorted().toList();
        assertThat(tested).doesNotHaveDuplicates().isEqualTo(listed);
    }

    @Test
    void theIdsOfAGroupCountFromOneWithoutGaps() {
        Set<String> ids = tests().stream()
                .map(test -> test.getName().substring("store_".length(), "store_A01".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String id : ids) {
            int number = Integer.parseInt(id.substring(1));
            assertThat(number == 1 || ids.contains(id.charAt(0) + String.format("%02d", number - 1)))
                    .as(id)
                    .isTrue();
        }
    }
}
