// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.journal;

import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Group commit without a thread of its own: whoever gets the turn writes for all who wait, forces the file once, and wakes
 * them. Those that come meanwhile are the next group.
 */
final class Writer {
    /** A group takes no more calls when it holds so many. */
    private static final int MOST_JOBS = 4_096;

    private final JournalSettings settings;
    private final HeadFile head;
    private final JournalFile file;
    private final Log log;
    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Job<?>> waiting = new ArrayDeque<>();
    private long group;
    private volatile @Nullable StoreException unusable;

    Writer(JournalSettings settings, HeadFile head, JournalFile file, Log log, long group) {
        this.settings = settings;
        this.head = head;
        this.file = file;
        this.log = log;
        this.group = group;
    }

    /** Whether the store can be used; thrown where it was closed or broke. */
    void demandUsable() {
        StoreException why = unusable;
        if (why != null) {
            throw why;
        }
    }

    <R> R run(Function<Staged, R> work) {
        demandUsable();
        Job<R> job = new Job<>(work);
        synchronized (waiting) {
            waiting.add(job);
        }
        turn.lock();
        try {
            while (!job.isDone()) {
                demandUsable();
                write(next());
            }
        } finally {
            turn.unlock();
        }
        return job.answer();
    }

    private List<Job<?>> next() {
        List<Job<?>> jobs = new ArrayList<>();
        synchronized (waiting) {
            while (!waiting.isEmpty() && jobs.size() < MOST_JOBS) {
                jobs.add(waiting.remove());
            }
        }
        return jobs;
    }

    private void write(List<Job<?>> jobs) {
        long before = file.length();
        long room = settings.maxBytes() == 0
                ? Integer.MAX_VALUE - 2L * Group.HEAD
                : settings.maxBytes() - before - Group.HEAD;
        Staged staged = new Staged(log, room);
        jobs.forEach(job -> job.decide(staged));
        if (!staged.isEmpty()) {
            byte[] records = staged.records();
            try {
                file.append(Group.of(group + 1, records));
            } catch (IOException e) {
                notWritten(jobs, before, records.length, e);
                return;
            }
            try {
                if (!settings.relaxed()) {
                    file.force();
                }
            } catch (IOException e) {
                fail(jobs, breaks("it could not be forced to the disk: " + e.getMessage(), e));
                return;
            }
            group++;
            synchronized (log.index()) {
                staged.into(log.index(), before + Group.HEAD);
            }
            head.write(new HeadFile.Mark(file.length(), group));
        }
        jobs.forEach(Job::finish);
    }

    /** What was begun is taken off again; one who asked for too much must not stop the others. */
    private void notWritten(List<Job<?>> jobs, long before, int wanted, IOException why) {
        try {
            file.cut(before);
            file.force();
        } catch (IOException e) {
            fail(jobs, breaks("what was begun could not be taken off: " + e.getMessage(), e));
            return;
        }
        if (jobs.size() > 1) {
            jobs.forEach(job -> write(List.of(job)));
        } else if (hasRoom(wanted)) {
            fail(jobs, breaks(String.valueOf(why.getMessage()), why));
        } else {
            fail(jobs, new StoreException(StoreFailure.FULL, log.name(), String.valueOf(why.getMessage()), why));
        }
    }

    private boolean hasRoom(long wanted) {
        try {
            return Files.getFileStore(settings.file()).getUsableSpace() > wanted;
        } catch (IOException e) {
            return true;
        }
    }

    private static void fail(List<Job<?>> jobs, RuntimeException why) {
        jobs.forEach(job -> job.fail(why));
    }

    private StoreException breaks(String detail, IOException cause) {
        StoreException failure = new StoreException(StoreFailure.FAILED, log.name(), detail, cause);
        unusable = failure;
        return failure;
    }

    /** Finishes the group under way and lets go; whoever waits still is told that the store is closed. */
    void close() {
        turn.lock();
        try (file;
                head) {
            if (unusable == null) {
                unusable = new StoreException(StoreFailure.CLOSED, log.name(), "its owner closed it");
                file.force();
                head.force();
            }
        } catch (IOException e) {
            throw new StoreException(StoreFailure.FAILED, log.name(), String.valueOf(e.getMessage()), e);
        } finally {
            turn.unlock();
        }
    }
}
