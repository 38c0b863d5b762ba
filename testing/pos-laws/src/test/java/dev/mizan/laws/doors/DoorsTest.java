// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedder's program is compiled and run on the module path and on the class path, in a JVM of its own. */
class DoorsTest {
    private static final Path SOURCES = Path.of("src/test/resources/embedder").toAbsolutePath();

    @TempDir
    static Path program;

    @BeforeAll
    static void compile() {
        Javac.compile(
                program,
                "--module-path",
                Runtime.path(),
                SOURCES.resolve("module-info.java").toString(),
                SOURCES.resolve("embedder/Embedder.java").toString());
    }

    @Test
    void onTheModulePath(@TempDir Path place) throws Exception {
        Child child = Child.java(
                "--module-path",
                Runtime.path() + File.pathSeparator + program,
                "--module",
                "embedder/embedder.Embedder",
                place.resolve("shop.mizan").toString());
        assertThat(child.output()).contains("module: embedder");
        sellsOnEveryStore(child);
    }

    @Test
    void onTheClassPath(@TempDir Path place) throws Exception {
        Child child = Child.java(
                "-cp",
                Runtime.path() + File.pathSeparator + program,
                "embedder.Embedder",
                place.resolve("shop.mizan").toString());
        assertThat(child.output()).contains("module: null");
        sellsOnEveryStore(child);
    }

    private static void sellsOnEveryStore(Child child) {
        assertThat(child.output())
                .contains("store: store-memory", "store: store-sqlite")
                .contains("sold in memory: SAR 23.00", "sold in file: SAR 23.00");
        assertThat(child.exit()).isZero();
    }

    @Test
    void theModulesFitTogether() throws Exception {
        Child child = Child.java("--module-path", Runtime.path(), "--validate-modules");
        assertThat(child.output()).doesNotContain("error:", "conflicts");
        assertThat(child.exit()).isZero();
    }

    @Test
    void anEmbedderGetsNoSurprises() {
        assertThat(Runtime.modules())
                .extracting(it -> it.descriptor().name())
                .filteredOn(it -> !it.startsWith("dev.mizan."))
                .isSubsetOf(
                        "java.money",
                        "org.slf4j",
                        "de.siegmar.fastcsv",
                        "com.fasterxml.jackson.core",
                        "com.google.common",
                        "com.google.common.util.concurrent.internal",
                        "org.xerial.sqlitejdbc");
        assertThat(Runtime.modules()).noneMatch(it -> it.descriptor().isAutomatic());
    }
}
