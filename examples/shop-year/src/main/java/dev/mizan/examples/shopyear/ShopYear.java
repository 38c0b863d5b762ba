// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear;

import dev.mizan.examples.shopyear.assumed.Assumptions;
import dev.mizan.examples.shopyear.lived.Lived;
import dev.mizan.examples.shopyear.lived.PastTime;
import dev.mizan.examples.shopyear.lived.Year;
import dev.mizan.spi.store.Hash;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A real gift shop's past through one till: its sales and returns, its books and its stock, kept in a file. */
public final class ShopYear {
    private ShopYear() {}

    /** See {@link Arguments#USAGE}. */
    public static void main(String[] words) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(Arguments.USAGE);
            System.exit(2);
            return;
        }
        run(arguments, out);
    }

    static void run(Arguments arguments, PrintStream out) throws IOException {
        Assumptions assumed = new Assumptions(arguments.currency());
        Path file = arguments.store().isPresent() ? arguments.store().get() : newFile();
        PastTime time = new PastTime(Instant.EPOCH);
        Shop shop = Year.shop(assumed, Kept.inFile(file.toString()), time);
        out.println("Mizan lives a gift shop's past again. What the invoices do not say is assumed:");
        assumed.sentences().forEach(sentence -> out.println("  - " + sentence));
        out.println();
        Map<String, Hash> digests;
        try (Mizan mizan = Mizan.open(shop)) {
            Ticker ticker = new Ticker(out);
            Lived lived = new Year(assumed).live(arguments.files(), mizan, time, ticker);
            ticker.end(lived);
            new Results(mizan, lived, out).print();
            if (arguments.export().isPresent()) {
                JournalFiles.write(mizan, arguments.export().get(), out);
            }
            mizan.verify().orElseThrow();
            out.printf("%nEvery byte of the store was read once more and is as it was written.%n");
            digests = mizan.digests();
        }
        proveReplay(Year.shop(assumed, Kept.inFile(file.toString()), time), digests, out);
        out.printf("%nThe shop is kept in %s (%,d kB).%n", file, Files.size(file) / 1024);
    }

    private static Path newFile() throws IOException {
        return Files.createTempDirectory("mizan-").resolve("shop-year.mizan");
    }

    /** Opens the file again, replays every fact, and compares the state with the one that was closed. */
    private static void proveReplay(Shop shop, Map<String, Hash> before, PrintStream out) {
        Instant start = Instant.now();
        try (Mizan again = Mizan.replay(shop)) {
            Duration took = Duration.between(start, Instant.now());
            Map<String, Hash> after = again.digests();
            out.printf("%nOpened again and replayed from the first fact in %.1f s:%n", took.toMillis() / 1000.0);
            after.forEach((part, digest) -> out.printf(
                    "  %-15s %s %s%n",
                    part,
                    digest.hex().substring(0, 16),
                    digest.equals(before.get(part)) ? "the same, byte for byte" : "DIFFERS"));
            if (!after.equals(before)) {
                throw new IllegalStateException("the replayed state is not the one that was closed");
            }
        }
    }
}
