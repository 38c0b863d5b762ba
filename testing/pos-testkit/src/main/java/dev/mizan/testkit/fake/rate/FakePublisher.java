// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

import dev.mizan.spi.rate.CurrencyPair;
import dev.mizan.spi.value.Ratio;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whoever publishes rates, as long as the object lives. Safe for use by many threads. */
public final class FakePublisher {
    private final NavigableMap<LocalDate, SortedMap<CurrencyPair, Ratio>> days = new TreeMap<>();
    private CountDownLatch stalled = new CountDownLatch(0);
    private boolean away;

    /** One that has published nothing. */
    public FakePublisher() {}

    /** Publishes a rate for a day, or corrects it. */
    public synchronized FakePublisher publish(LocalDate day, CurrencyPair pair, String rate) {
        days.computeIfAbsent(day, it -> new TreeMap<>()).put(pair, Ratio.parse(rate));
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

    /** Waits for an answer; false where none came. */
    boolean reached(Duration patience) {
        CountDownLatch latch;
        synchronized (this) {
            latch = stalled;
        }
        try {
            return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is published for a day. */
    public synchronized SortedMap<CurrencyPair, Ratio> published(LocalDate day) {
        return new TreeMap<>(days.getOrDefault(day, new TreeMap<>()));
    }

    synchronized boolean quotes(CurrencyPair pair) {
        return days.values().stream().anyMatch(it -> it.containsKey(pair));
    }

    synchronized Optional<LocalDate> lastBefore(LocalDate day) {
        return Optional.ofNullable(days.lowerKey(day));
    }
}
