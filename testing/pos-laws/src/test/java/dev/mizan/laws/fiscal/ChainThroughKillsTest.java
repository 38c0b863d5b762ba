// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.suite.Mizan;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.testkit.tck.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that sells at eight units is killed by the operating system (kill -9) again and again: no gap, no number twice, no
 * fork, and each document whose sale had returned is there as it was told. Two kills a store here; with {@code
 * -Dmizan.kills=50 -Dmizan.documents=50000} as many for each of the two.
 */
class ChainThroughKillsTest {
    private static final int KILLS = Integer.getInteger("mizan.kills", 2);
    private static final int DOCUMENTS = Integer.getInteger("mizan.documents", 80);

    @TempDir
    Path folder;

    static String told(FiscalDocumentIssued issued) {
        return issued.head().unit().value() + " "
                + issued.document().stamp().counter() + " "
                + issued.document().stamp().hash();
    }

    @Test
    void inSqlite() throws Exception {
        aChainSurvives(folder.resolve("sqlite"));
    }

    @Test
    void inTheJournal() throws Exception {
        aChainSurvives(folder.resolve("journal"));
    }

    private static void aChainSurvives(Path place) throws Exception {
        Files.createDirectories(place);
        try (Mizan shop = open(place)) {
            ChainThroughCrashesTest.furnish(shop);
        }
        Random random = new Random(7);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildJvm child = ChildJvm.start(ChildShop.class, ChildShop.class, place)) {
                child.awaitReceipts(DOCUMENTS / KILLS);
                Thread.sleep(random.nextInt(20));
                List<String> said = child.killed();
                assertThat(said).allMatch(it -> it.startsWith("ACK "));
                assertThat(said).hasSizeGreaterThanOrEqualTo(DOCUMENTS / KILLS);
                said.forEach(it -> acknowledged.add(it.substring("ACK ".length())));
            }
        }
        try (Mizan shop = open(place)) {
            Map<String, List<FiscalDocumentIssued>> chains = ChainThroughCrashesTest.chains(shop);
            assertThat(chains).hasSize(ChainThroughCrashesTest.TILLS);
            chains.values().forEach(ChainThroughCrashesTest::unbroken);
            Set<String> there = chains.values().stream()
                    .flatMap(List::stream)
                    .map(ChainThroughKillsTest::told)
                    .collect(Collectors.toSet());
            assertThat(acknowledged).doesNotHaveDuplicates();
            assertThat(acknowledged.stream().filter(it -> !there.contains(it))).isEmpty();
        }
    }

    private static Mizan open(Path place) {
        return ChainThroughCrashesTest.open(ChildShop.store(place), new HashMap<>(), it -> it);
    }
}
