// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.fiscal.zatca.Verification;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaudiShopTest {
    @TempDir
    Path folder;

    @Test
    void theDayIsReportedAndEveryFileInTheFolderVerifies() throws Exception {
        assertThat(SaudiShop.day(folder, ManualEnv.at("2026-11-22T09:00:00Z")).waiting())
                .isZero();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> xml =
                    files.filter(it -> it.toString().endsWith(".xml")).sorted().toList();
            assertThat(xml).hasSize(4);
            for (Path file : xml) {
                assertThat(new Verification().of(Files.readAllBytes(file))).isEmpty();
                assertThat(Path.of(file + ".qr.txt")).isNotEmptyFile();
                assertThat(Path.of(file.toString().replaceFirst("xml$", "pdf"))).isNotEmptyFile();
            }
        }
    }
}
