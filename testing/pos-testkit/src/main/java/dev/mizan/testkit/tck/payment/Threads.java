// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which threads there are; those of the JVM and of the test engine do not count. */
record Threads(Set<Thread> before) {
    private static final List<String> NOT_OURS = List.of(
            "Common-Cleaner",
            "Signal Dispatcher",
            "Finalizer",
            "Reference Handler",
            "Attach Listener",
            "main",
            "process reaper",
            "Notification Thread",
            "surefire",
            "ForkJoinPool",
            "CompletableFutureDelayScheduler");

    static Threads now() {
        return new Threads(Thread.getAllStackTraces().keySet());
    }

    /** Those that came since, and still live. */
    Set<Thread> since() {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        now.removeIf(it -> !it.isAlive() || NOT_OURS.stream().anyMatch(it.getName()::startsWith));
        return now;
    }

    /** The same after they had time to end. */
    Set<Thread> left() {
        for (int i = 0; i < 150 && !since().isEmpty(); i++) {
            pause(20);
        }
        return since();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
