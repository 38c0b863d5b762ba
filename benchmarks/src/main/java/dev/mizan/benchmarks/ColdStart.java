// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a shop that was not running needs until its first basket is priced and sold. Each round is a JVM of its own: the
 * clock runs from before the process is started until it says the total, and until it says that the sale is committed.
 *
 * <p>Twice: as it is, and with the archive of classes that a JVM of 13 or newer keeps of a program that ran before ({@code
 * -XX:ArchiveClassesAtExit}), which is how a till that counts its seconds should be started.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar dev.mizan.benchmarks.ColdStart [rounds]}
 */
public final class ColdStart {
    private static final long MILLISECOND = 1_000_000L;

    private ColdStart() {}

    /** Runs the rounds and prints the middle and the worst of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        Path archive = Files.createTempDirectory("mizan-cold-").resolve("shop.jsa");
        try {
            measure("as it is", rounds);
            run(new long[3], "-XX:ArchiveClassesAtExit=" + archive);
            measure("with an archive", rounds, "-XX:SharedArchiveFile=" + archive);
        } finally {
            Files.deleteIfExists(archive);
            Files.delete(archive.getParent());
        }
    }

    private static void measure(String how, int rounds, String... options) throws IOException, InterruptedException {
        long[][] times = new long[3][rounds];
        long[] one = new long[3];
        for (int round = 0; round < rounds; round++) {
            run(one, options);
            for (int what = 0; what < one.length; what++) {
                times[what][round] = one[what];
            }
        }
        System.out.println(how);
        print("JVM up", times[0]);
        print("a basket priced", times[1]);
        print("and sold", times[2]);
    }

    private static void run(long[] times, String... options) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process child = start(FirstSale.class, options);
        try (BufferedReader said = child.inputReader()) {
            int what = 0;
            for (String word : List.of("up", "priced", "sold")) {
                await(said, word);
                times[what++] = System.nanoTime() - start;
            }
        }
        if (child.waitFor() != 0) {
            throw new IllegalStateException("the first sale ended with " + child.exitValue());
        }
    }

    private static Process start(Class<?> program, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Xlog:disable", "-cp", System.getProperty("java.class.path"), program.getName()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void await(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        if (line == null || !line.startsWith(word)) {
            throw new IllegalStateException("in place of " + word + ": " + line);
        }
    }

    private static void print(String what, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "  %-16s %4d ms in the middle, %d to %d ms over %d cold starts%n",
                what,
                times[times.length / 2] / MILLISECOND,
                times[0] / MILLISECOND,
                times[times.length - 1] / MILLISECOND,
                times.length);
    }

    /** One cold start: what the child does. */
    static final class FirstSale {
        private FirstSale() {}

        /** Opens a shop in memory, prices a basket and sells it. */
        public static void main(String[] arguments) {
            System.out.println("up");
            Shop corner = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                    .vat("300000000000003", "SA", "15");
            try (Mizan shop = Mizan.open(corner)) {
                Item coffee = Item.builder(Sku.of("COFFEE"), Text.of("Coffee", "قهوة"))
                        .barcode("6281000000014")
                        .build();
                shop.catalogue().define(coffee, "11.50").orElseThrow();
                TillDoor till = shop.till("T1");
                till.open(Money.of("200.00", Currency.SAR)).orElseThrow();
                Basket basket = till.scan(till.basket(), "6281000000014").orElseThrow();
                System.out.println("priced " + till.price(basket).orElseThrow().total());
                System.out.println("sold "
                        + till.sell(basket, Money.of("20.00", Currency.SAR))
                                .orElseThrow()
                                .id());
            }
        }
    }
}
