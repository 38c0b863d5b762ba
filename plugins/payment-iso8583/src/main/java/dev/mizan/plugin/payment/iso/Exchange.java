// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One message and its answer, over a connection of their own: two bytes say how long each is, the higher first. */
final class Exchange implements Runnable {
    private final HostPlace place;
    private final IsoMessage message;
    private final long until;
    private final Socket line = new Socket();
    /** Taken by who comes first: the thread that sends, or the end of its time. */
    private final AtomicBoolean taken = new AtomicBoolean();

    private final CompletableFuture<HostReply> raw = new CompletableFuture<>();
    /** Whether what it asks for moves money when it arrives. */
    final boolean moves;

    private final CompletableFuture<HostReply> over;

    /** How it ended, in its time at the latest, once the line knows it. */
    final CompletableFuture<HostReply> ended = new CompletableFuture<>();

    Exchange(HostPlace place, IsoMessage message, boolean moves, Duration within) {
        this.place = place;
        this.message = message;
        this.moves = moves;
        this.until = System.nanoTime() + within.toNanos();
        this.over = raw.completeOnTimeout(HostReply.LOST, Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS)
                .thenApply(this::finished);
    }

    /** Has the line know how it ended before anybody does who may ask for more at once. */
    void tell(Consumer<HostReply> line) {
        CompletableFuture<Void> unused = over.thenAccept(reply -> {
            line.accept(reply);
            ended.complete(reply);
        });
    }

    /** What had not left by then never leaves. */
    private HostReply finished(HostReply reply) {
        close();
        return !reply.answered() && taken.compareAndSet(false, true) ? HostReply.NOT_SENT : reply;
    }

    @Override
    public void run() {
        Socket socket;
        try {
            int left = (int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
            int within = Math.toIntExact(Math.min(left, place.connect().toMillis()));
            if (within <= 0 || raw.isDone()) {
                raw.complete(HostReply.NOT_SENT);
                return;
            }
            socket = connected(within);
        } catch (IOException e) {
            raw.complete(HostReply.NOT_SENT);
            return;
        }
        if (taken.compareAndSet(false, true)) {
            raw.complete(exchanged(socket));
        }
    }

    /** A host that is another is told nothing. */
    private Socket connected(int within) throws IOException {
        line.setTcpNoDelay(true);
        line.setSoLinger(true, 0); // what has not left when it is closed never does
        line.connect(new InetSocketAddress(place.host(), place.port()), within);
        if (place.tls().isEmpty()) {
            return line;
        }
        line.setSoTimeout(within); // a host that never ends its handshake
        Socket secret = place.tls().get().over(line, place.host(), place.port());
        line.setSoTimeout(0);
        return secret;
    }

    private HostReply exchanged(Socket socket) {
        Sealed sealed = new Sealed(place.mac());
        try {
            send(socket, sealed.write(message));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (true) {
                byte[] bytes = in.readNBytes(in.readUnsignedShort());
                Optional<IsoMessage> read = sealed.read(bytes);
                if (read.isEmpty()) {
                    throw new EOFException("rubbish: what follows it can not be told apart");
                } else if (answers(read.get())) {
                    line.setSoLinger(false, 0);
                    return HostReply.of(read.get());
                }
            }
        } catch (IOException e) {
            return HostReply.LOST;
        }
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        byte[] framed = ByteBuffer.allocate(bytes.length + Short.BYTES)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
        OutputStream out = socket.getOutputStream();
        out.write(framed);
        out.flush();
    }

    /** Its type is one up from what was asked, repeat or not; trace, terminal and retrieval number are ours. */
    private boolean answers(IsoMessage it) {
        String asked = message.type();
        char function = (char) (asked.charAt(2) + 1);
        return it.type().startsWith(asked.substring(0, 2) + function)
                && same(it, 11)
                && same(it, 41)
                && (!it.fields().containsKey(37) || same(it, 37));
    }

    private boolean same(IsoMessage it, int field) {
        String asked = message.fields().getOrDefault(field, "");
        return it.fields().getOrDefault(field, "").strip().equals(asked.strip());
    }

    /** Ends it where it stands: UNANSWERED, also where it had not left. */
    void giveUp() {
        taken.set(true);
        raw.complete(HostReply.LOST);
    }

    private void close() {
        try {
            line.close(); // the line itself: saying goodbye in secret may block
        } catch (IOException e) {
            System.getLogger(Exchange.class.getName()).log(System.Logger.Level.DEBUG, "closing failed");
        }
    }
}
