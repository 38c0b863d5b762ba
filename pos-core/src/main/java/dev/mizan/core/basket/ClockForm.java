// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The times of a basket in a fact, in seconds since 1970 on the store's wall; left out where it was told none. */
final class ClockForm {
    private ClockForm() {}

    static void write(Clock clock, List<BasketLine> lines, FieldWriter out) {
        if (clock.opened().isEmpty()) {
            return;
        }
        int[] places = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).scanned().isPresent())
                .toArray();
        out.numbers(
                        "clock",
                        seconds(clock.opened().orElseThrow()),
                        seconds(clock.latest().orElseThrow()))
                .numbers("timed", IntStream.of(places).asLongStream().toArray())
                .numbers(
                        "scanned",
                        IntStream.of(places)
                                .mapToLong(i -> seconds(lines.get(i).scanned().orElseThrow()))
                                .toArray());
    }

    private static long seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    /** What was written of a clock and, by their places, of lines. */
    record Read(Clock clock, Map<Integer, LocalDateTime> scanned) {
        Optional<LocalDateTime> of(int place) {
            return Optional.ofNullable(scanned.get(place));
        }
    }

    static Read read(FieldReader in) {
        Map<Integer, LocalDateTime> scanned = new HashMap<>();
        if (!in.has("clock")) {
            return new Read(Clock.UNTOLD, scanned);
        }
        long[] clock = BasketForm.column(in, "clock", 2);
        long[] places = in.numbers("timed");
        long[] times = BasketForm.column(in, "scanned", places.length);
        for (int i = 0; i < places.length; i++) {
            scanned.put((int) places[i], time(times[i], in));
        }
        return new Read(new Clock(Optional.of(time(clock[0], in)), Optional.of(time(clock[1], in))), scanned);
    }

    private static LocalDateTime time(long seconds, FieldReader in) {
        try {
            return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        } catch (DateTimeException beyond) {
            throw in.wrong("not a time: " + seconds);
        }
    }
}
