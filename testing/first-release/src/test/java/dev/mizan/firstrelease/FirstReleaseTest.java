// SPDX-License-Identifier: Apache-2.0
package dev.mizan.firstrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A plugin compiled against the jars of the first release links to those of today. Until 0.1 is released what is kept is
 * written anew by {@code -Dmizan.golden=first-release}; from then on it is never touched.
 */
class FirstReleaseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatLinkedThenLinksNow(Spi spi) throws IOException {
        byte[] now = Spi.packed(Outline.of(spi.now()));
        if (System.getProperty("mizan.golden", "").equals("first-release")) {
            Files.write(spi.kept(), now);
        }
        assertThat(Comparison.broken(Files.readAllBytes(spi.kept()), now)).isEmpty();
    }

    @Test
    void aClassThatIsGoneIsSeen() throws IOException {
        SortedMap<String, byte[]> less = new TreeMap<>(Outline.of(Spi.POS_SPI.now()));
        byte[] before = Spi.packed(less);
        less.remove("dev/mizan/spi/plugin/Setting.class");
        assertThat(Comparison.broken(before, Spi.packed(less)))
                .anyMatch(it -> it.startsWith("dev.mizan.spi.plugin.Setting: CLASS_REMOVED"));
    }

    @Test
    void aMethodThatIsGoneAndOneThatAPluginLacksAreSeen() throws IOException {
        byte[] before = Vendor.compiled(folder.resolve("a"), "public interface Port { void sell(); }", "Port");
        byte[] gone = Vendor.compiled(folder.resolve("b"), "public interface Port { }", "Port");
        byte[] more =
                Vendor.compiled(folder.resolve("c"), "public interface Port { void sell(); void more(); }", "Port");
        byte[] kind = Vendor.compiled(
                folder.resolve("d"), "public interface Port { void sell(); default void more() { } }", "Port");
        assertThat(Comparison.broken(before, gone)).anyMatch(it -> it.contains("METHOD_REMOVED"));
        assertThat(Comparison.broken(before, more)).anyMatch(it -> it.contains("METHOD_ADDED_TO_INTERFACE"));
        assertThat(Comparison.broken(before, kind)).isEmpty();
    }

    @Test
    void aVendorsScaleOfThenLoadsAndWeighsNow() throws Exception {
        assertThat(Vendor.weighs(folder)).isEqualTo("1.250");
    }
}
