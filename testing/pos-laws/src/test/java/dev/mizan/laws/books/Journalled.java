// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.store.Hash;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A shop that is kept in a journal file for the length of a law. */
public final class Journalled {
    private Journalled() {}

    /** What was done is the same, and {@code holds}, after the shop is opened again and after all of it is replayed. */
    public static void isTheSameAgain(Function<Kept, Shop> shop, Consumer<Mizan> done, Consumer<Mizan> holds)
            throws IOException {
        Path file = Files.createTempDirectory("mizan-books").resolve("office.journal");
        Kept kept = new Kept("store-journal", Map.of("file", file.toString()));
        Map<String, Hash> before;
        try (Mizan mizan = Mizan.open(shop.apply(kept))) {
            done.accept(mizan);
            before = mizan.digests();
        }
        try (Mizan again = Mizan.open(shop.apply(kept))) {
            assertThat(again.digests()).isEqualTo(before);
            holds.accept(again);
        }
        try (Mizan replayed = Mizan.replay(shop.apply(kept))) {
            assertThat(replayed.digests()).isEqualTo(before);
            holds.accept(replayed);
        }
    }
}
