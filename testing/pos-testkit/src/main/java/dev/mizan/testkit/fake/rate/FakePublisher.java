// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** Whoever publishes rates, as long as the object lives. Safe for use by many threads. */
public final class FakePublisher {
    private final NavigableMap<LocalDate, SortedMap<String, RateQuote>> days = new TreeMap<>();
    private CountDownLatch stalled = new CountDownLatch(0);
    private boolean away;

    /** One that has published nothing. */
    public FakePublisher() {}

    /** Publishes at noon how much of {@code quoted} one unit of {@code base} is worth, or corrects it. */
    public synchronized FakePublisher publish(LocalDate day, Currency base, Currency quoted, String rate) {
        RateQuote quote = new RateQuote(
                base, quoted, day, Ratio.parse(rate), day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), "fixing");
        days.computeIfAbsent(day, it -> new TreeMap<>()).put(base + "/" + quoted, quote);
        return this;
    }

    /** Is out of reach from now on. */
    public synchronized void goAway() {
        away = true;
    }

    /** Takes calls and answers none, from now on. */
    public synchronized void stall() {
        stalled = new CountDownLatch(1);
    }

    /** Answers again, those that wait too. */
    public synchronized void recover() {
        away = false;
        stalled.countDown();
    }

    synchronized boolean isAway() {
        return away;
    }

    synchronized CountDownLatch stalled() {
        return stalled;
    }

    /** What is published for a day, by pair. */
    public synchronized List<RateQuote> published(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, new TreeMap<>()).values());
    }

    synchronized Optional<LocalDate> lastBefore(LocalDate day) {
        return Optional.ofNullable(days.lowerKey(day));
    }
}
