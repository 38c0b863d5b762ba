// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.DisplayContract;
import dev.mizan.testkit.tck.device.DrawerContract;
import dev.mizan.testkit.tck.device.PrinterContract;
import dev.mizan.testkit.tck.device.ScaleContract;
import dev.mizan.testkit.tck.device.ScannerContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists of rules and the rules themselves are the same. */
class DeviceRulesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z][0-9]{2}) \\| .+ \\|$");
    private static final Map<String, Class<?>> PAGES = Map.of(
            "device", DeviceContract.class,
            "scale", ScaleContract.class,
            "printer", PrinterContract.class,
            "drawer", DrawerContract.class,
            "scanner", ScannerContract.class,
            "display", DisplayContract.class);

    @Test
    void everyRuleHasItsLine() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/contracts/device.md"))) {
            root = root.getParent();
        }
        for (Map.Entry<String, Class<?>> page : PAGES.entrySet()) {
            String text = Files.readString(root.resolve("docs/contracts/" + page.getKey() + ".md"));
            TreeSet<String> listed =
                    ROW.matcher(text).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
            TreeSet<String> rules = new TreeSet<>(Proof.rules(page.getValue(), "DFWTPQCNY"));
            if (!page.getKey().equals("device")) {
                rules.removeAll(Proof.rules(DeviceContract.class, "DF"));
            }
            assertThat(listed).as(page.getKey()).isEqualTo(rules);
        }
    }
}
