// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.plugin.Tls;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Exchanges with a host, each on a thread of its own; a call waits for none. */
final class HostLine implements AutoCloseable {
    private final HostPlace place;
    private final ExecutorService threads;
    private final Set<Exchange> open = ConcurrentHashMap.newKeySet();
    private volatile long doubtAt = System.nanoTime();
    private volatile boolean silent;
    private volatile boolean closed;

    HostLine(HostPlace place) {
        this.place = place;
        this.silent = place.tls().filter(Tls::showsItself).isPresent();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "mizan-iso8583-" + place.terminal());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Sends a message. @param moves whether it moves money when it arrives */
    Exchange exchange(IsoMessage message, boolean moves, Duration within) {
        Exchange it = new Exchange(place, message, moves, within);
        open.add(it);
        it.tell(reply -> ended(it, reply));
        perform(it);
        if (closed) {
            it.giveUp();
        }
        return it;
    }

    private void ended(Exchange it, HostReply reply) {
        open.remove(it);
        if (reply.answered()) {
            silent = false;
        } else if (reply.sent() == HostReply.Sent.UNANSWERED && it.moves) {
            doubtAt = System.nanoTime();
            silent = true;
        }
    }

    /** Does this on a thread of the line. */
    void perform(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            System.getLogger(HostLine.class.getName()).log(System.Logger.Level.DEBUG, "closed");
        }
    }

    /**
     * Whether the host left money unanswered and has said nothing since, or was not heard yet though it may turn the till's own
     * certificate away.
     */
    boolean silent() {
        return silent;
    }

    /** How long ago something went unanswered that moves money; what was before this was opened counts as such. */
    Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - doubtAt);
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        open.forEach(Exchange::giveUp);
    }
}
