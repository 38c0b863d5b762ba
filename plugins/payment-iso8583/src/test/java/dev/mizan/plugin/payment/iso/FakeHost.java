// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A host behind a socket on loopback, which does to each message what it is told. */
final class FakeHost implements AutoCloseable {
    /** What becomes of one message. */
    enum Fault {
        NONE,
        /** It is read, and nothing comes of it. */
        DROPPED,
        /** It is done; the answer is not sent. */
        UNANSWERED,
        /** It is done once {@link #arrive} is called, long after its line is gone. */
        LATE,
        /** The line ends before it is done. */
        CUT_BEFORE,
        /** It is done, and the line ends before the answer. */
        CUT_AFTER,
        /** It is done, and the line ends in the middle of the answer. */
        CUT_WITHIN,
        RUBBISH,
        /** The answer has a MAC that is not right. */
        FORGED
    }

    final FakeSwitch desk = new FakeSwitch();
    private final Sealed sealed;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final Set<IsoMessage> late = ConcurrentHashMap.newKeySet();
    private volatile Function<String, Fault> faults = type -> Fault.NONE;
    private volatile ServerSocket server;
    private volatile CountDownLatch seen = new CountDownLatch(1);
    /** How often each type came. */
    final java.util.List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();

    final int port;

    FakeHost(Optional<Mac> mac) {
        sealed = new Sealed(mac);
        server = listening(0);
        port = server.getLocalPort();
    }

    /** From now on. @param by told the type of a message */
    void faults(Function<String, Fault> by) {
        faults = by;
        seen = new CountDownLatch(1);
    }

    /** Waits until a message met the faults that were set last. */
    void awaitOne() throws InterruptedException {
        seen.await();
    }

    /** What is late arrives now. */
    void arrive() {
        late.forEach(desk::answer);
        late.clear();
    }

    void up() {
        if (server.isClosed()) {
            server = listening(port);
        }
    }

    void down() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(FakeHost::end);
    }

    private ServerSocket listening(int at) {
        try {
            ServerSocket fresh = new ServerSocket();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            daemon(() -> accept(fresh));
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named as the pool of the JDK is, so that the kit does not take it for the plugin's. */
    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "ForkJoinPool-fake-host");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                Socket line = at.accept();
                lines.add(line);
                daemon(() -> serve(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try {
            DataInputStream in = new DataInputStream(line.getInputStream());
            while (true) {
                byte[] bytes = in.readNBytes(in.readUnsignedShort());
                IsoMessage asked = sealed.read(bytes).orElseThrow();
                heard.add(asked.type());
                meet(line, asked, faults.apply(asked.type()));
                seen.countDown();
            }
        } catch (IOException | RuntimeException e) {
            end(line);
            lines.remove(line);
        }
    }

    private void meet(Socket line, IsoMessage asked, Fault fault) throws IOException {
        switch (fault) {
            case DROPPED -> {}
            case CUT_BEFORE -> end(line);
            case LATE -> late.add(asked);
            case NONE, UNANSWERED, CUT_AFTER, CUT_WITHIN, RUBBISH, FORGED -> answered(line, desk.answer(asked), fault);
        }
    }

    private void answered(Socket line, Optional<IsoMessage> told, Fault fault) throws IOException {
        if (fault == Fault.CUT_AFTER) {
            end(line);
        } else if (told.isPresent() && fault != Fault.UNANSWERED) {
            byte[] answer = fault == Fault.RUBBISH
                    ? "02100200000002000000".getBytes(StandardCharsets.US_ASCII)
                    : sealed.write(told.get());
            if (fault == Fault.FORGED) {
                answer[answer.length - 1] ^= 1;
            }
            int much = fault == Fault.CUT_WITHIN ? answer.length / 2 : answer.length;
            byte[] framed = ByteBuffer.allocate(answer.length + 2)
                    .putShort((short) answer.length)
                    .put(answer)
                    .array();
            line.getOutputStream().write(framed, 0, much + 2);
            if (fault == Fault.CUT_WITHIN) {
                end(line);
            }
        }
    }

    private static void end(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        down();
        desk.bank.terminal().close();
    }
}
