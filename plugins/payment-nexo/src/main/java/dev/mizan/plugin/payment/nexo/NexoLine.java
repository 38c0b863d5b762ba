// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The line to a terminal: opened and logged in with the first message, and again after it was lost. Two threads, one that
 * writes and one that reads; a call waits for neither.
 */
final class NexoLine implements AutoCloseable {
    private final NexoPlace place;
    private final Messages messages;
    private final Function<Fields, Optional<Message>> asked;
    private final ExecutorService writer;
    private final Set<Waiting> all = ConcurrentHashMap.newKeySet();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private volatile @Nullable Wire wire;
    private volatile long doubtAt = System.nanoTime();
    private volatile boolean closed;

    /** A message that waits for its answer. */
    private static final class Waiting {
        final Message message;
        final CompletableFuture<Reply> reply = new CompletableFuture<>();
        final AtomicBoolean taken = new AtomicBoolean();
        volatile @Nullable Wire bearer;

        Waiting(Message message) {
            this.message = message;
        }

        void endAsUnknown() {
            taken.set(true);
            reply.complete(Reply.LOST);
        }
    }

    /** @param asked answers what the terminal asks of the till; called on the thread that reads */
    NexoLine(NexoPlace place, Messages messages, Function<Fields, Optional<Message>> asked) {
        this.place = place;
        this.messages = messages;
        this.asked = asked;
        this.writer = Executors.newSingleThreadExecutor(work -> thread("write", work));
    }

    private Thread thread(String what, Runnable work) {
        Thread thread = new Thread(work, "mizan-nexo-" + place.poiId() + "-" + what);
        thread.setDaemon(true);
        return thread;
    }

    /** Does this on the thread that writes, before what is sent next. */
    void perform(Runnable work) {
        try {
            writer.execute(work);
        } catch (RejectedExecutionException e) {
            System.getLogger(NexoLine.class.getName()).log(System.Logger.Level.DEBUG, "closed");
        }
    }

    /** Sends a message and tells what became of it, in this time at the latest; what had not left by then never leaves. */
    CompletableFuture<Reply> exchange(Message message, Duration within) {
        Waiting it = new Waiting(message);
        all.add(it);
        perform(() -> send(it));
        if (closed) {
            it.endAsUnknown();
        }
        return it.reply
                .completeOnTimeout(Reply.LOST, Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS)
                .thenApply(reply -> ended(it, reply));
    }

    /** Says something that the standard has no answer to, where the line stands. */
    void tell(Message message) {
        perform(() -> {
            Wire now = wire;
            if (now != null) {
                answer(now, message);
            }
        });
    }

    private Reply ended(Waiting it, Reply reply) {
        all.remove(it);
        waiting.remove(it.message.key(), it);
        if (reply.answered() || it.taken.compareAndSet(false, true)) {
            return reply.answered() ? reply : Reply.NOT_SENT;
        }
        if (it.message.moves()) {
            doubtAt = System.nanoTime();
        }
        Wire bearer = it.bearer;
        if (bearer != null) {
            if (it.message.quick() && !bearsPayment(bearer)) {
                lost(bearer); // half-open, or a terminal that is not well
            }
        }
        return reply;
    }

    private boolean bearsPayment(Wire bearer) {
        return waiting.values().stream().anyMatch(it -> !it.message.quick() && bearer.equals(it.bearer));
    }

    private void send(Waiting it) {
        if (it.reply.isDone()) {
            return;
        }
        Wire now;
        try {
            now = connected();
        } catch (IOException e) {
            it.reply.complete(Reply.NOT_SENT);
            return;
        }
        if (it.taken.compareAndSet(false, true)) {
            write(it, now);
        }
    }

    private void write(Waiting it, Wire now) {
        it.bearer = now;
        waiting.put(it.message.key(), it);
        try {
            now.write(it.message.json());
        } catch (IOException e) {
            lost(now);
        }
    }

    private Wire connected() throws IOException {
        Wire now = wire;
        if (now != null) {
            return now;
        }
        Wire fresh = new Wire();
        wire = fresh;
        try {
            if (closed) {
                throw new ConnectException("closed");
            }
            fresh.connect(place);
            thread("read", () -> read(fresh)).start();
            logIn(fresh);
            return fresh;
        } catch (IOException e) {
            lost(fresh);
            throw e;
        }
    }

    private void logIn(Wire fresh) throws IOException {
        Waiting it = new Waiting(messages.login());
        it.taken.set(true);
        write(it, fresh);
        try {
            Reply reply = it.reply.get(place.login().toMillis(), TimeUnit.MILLISECONDS);
            if (!reply.kind().movedMoney()) {
                throw new ConnectException("not let in");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectException("closed");
        } catch (ExecutionException | TimeoutException e) {
            throw new ConnectException("no answer to the login");
        } finally {
            waiting.remove(it.message.key(), it);
        }
    }

    private void read(Wire from) {
        try {
            while (true) {
                receive(from, from.read());
            }
        } catch (IOException | RuntimeException e) { // rubbish ends a line too: what follows it can not be told apart
            lost(from);
        }
    }

    private void receive(Wire from, Fields message) throws IOException {
        if (message.has("SaleToPOIRequest")) {
            asked.apply(message.in("SaleToPOIRequest")).ifPresent(answer -> perform(() -> answer(from, answer)));
            return;
        }
        Fields told = message.in("SaleToPOIResponse");
        Fields header = told.in("MessageHeader");
        String category = header.text("MessageCategory");
        if (category.isEmpty()) {
            throw new java.io.StreamCorruptedException("no message of nexo");
        }
        boolean ours = header.text("SaleID").equals(place.saleId())
                && header.text("POIID").equals(place.poiId());
        Waiting it = ours ? waiting.get(category + "/" + header.text("ServiceID")) : null;
        if (it != null && from.equals(it.bearer)) {
            it.reply.complete(new Reply(Reply.Sent.ANSWERED, told.in(category + "Response")));
        }
    }

    private void answer(Wire to, Message answer) {
        try {
            to.write(answer.json());
        } catch (IOException e) {
            lost(to);
        }
    }

    private void lost(Wire gone) {
        if (gone.equals(wire)) {
            wire = null;
        }
        gone.close();
        for (Waiting it : waiting.values()) {
            if (gone.equals(it.bearer)) {
                it.reply.complete(Reply.LOST);
            }
        }
    }

    /** Logs in anew with the next message. */
    void forgetLogin() {
        Wire now = wire;
        if (now != null) {
            lost(now);
        }
    }

    /** How long ago something went unanswered that moves money; what was before this was opened counts as such. */
    Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - doubtAt);
    }

    @Override
    public void close() {
        closed = true;
        writer.shutdownNow();
        Wire now = wire;
        if (now != null) {
            lost(now);
        }
        all.forEach(Waiting::endAsUnknown);
    }
}
