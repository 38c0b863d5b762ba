// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear;

import dev.mizan.examples.shopyear.history.ShopDocument;
import dev.mizan.examples.shopyear.lived.Lived;
import dev.mizan.examples.shopyear.lived.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Shows how far the past has been lived: a line for each month, or for each day of a short past. */
final class Ticker implements Progress {
    private final PrintStream out;
    private final Instant start = Instant.now();
    private Instant shown = Instant.EPOCH;
    private LocalDate day = LocalDate.MIN;
    private long lines;

    Ticker(PrintStream out) {
        this.out = out;
    }

    @Override
    public void booked(ShopDocument document, long documents) {
        lines += document.fileLines();
        LocalDate now = document.at().toLocalDate();
        if (!now.equals(day) && Duration.between(shown, Instant.now()).toMillis() >= 500) {
            out.printf("  %s  %,7d documents, %,8d lines%n", now, documents, lines);
            shown = Instant.now();
        }
        day = now;
    }

    void end(Lived lived) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(
                "  %s  %,7d documents, %,8d lines, each document one durable commit, in %.1f s; largest heap %,d MB%n%n",
                day, lived.documents(), lines, seconds, PeakHeap.megabytes());
    }
}
