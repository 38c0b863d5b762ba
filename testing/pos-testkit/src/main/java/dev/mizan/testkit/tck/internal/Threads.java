// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which threads there are; those of the JVM and of the test engine do not count.
 *
 * @param before those that were there when it was looked
 */
public record Threads(Set<Thread> before) {
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
            "CompletableFutureDelayScheduler",
            "Java2D",
            "AWT");
    private static final Set<String> GROUPS_OF_THE_JVM = Set.of("system", "InnocuousThreadGroup");
    private static final long LOOK = 20;
    private static final int LOOKS = 500;

    /** Those that there are. */
    public static Threads now() {
        return new Threads(Thread.getAllStackTraces().keySet());
    }

    /** Those that came since, and still live. */
    public Set<Thread> since() {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        now.removeIf(it -> !it.isAlive() || NOT_OURS.stream().anyMatch(it.getName()::startsWith));
        now.removeIf(it -> ofTheJvm(it.getThreadGroup()));
        return now;
    }

    private static boolean ofTheJvm(ThreadGroup group) { // none where it has just ended
        return group == null || GROUPS_OF_THE_JVM.contains(group.getName());
    }

    /** The same after they had time to end, also on a machine that is busy: none as soon as there is none. */
    public Set<Thread> left() {
        for (int i = 0; i < LOOKS && !since().isEmpty(); i++) {
            pause(LOOK);
        }
        return since();
    }

    /** Lets so much time pass, for a rule that waits for what others do by themselves. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
