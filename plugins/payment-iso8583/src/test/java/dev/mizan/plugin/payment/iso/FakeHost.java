// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.testkit.fake.Loopback;
import java.io.DataInputStream;
import java.io.IOException;
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
    private final Set<IsoMessage> late = ConcurrentHashMap.newKeySet();
    private volatile Function<String, Fault> faults = type -> Fault.NONE;
    private volatile CountDownLatch seen = new CountDownLatch(1);
    /** How often each type came. */
    final java.util.List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();

    final Loopback loopback;
    final int port;

    FakeHost(Optional<Mac> mac) {
        this(mac, ServerSocket::new);
    }

    /** @param opening an unbound socket, in clear or not */
    FakeHost(Optional<Mac> mac, Loopback.Opening opening) {
        sealed = new Sealed(mac);
        loopback = new Loopback("host", opening, this::serve);
        port = loopback.port();
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

    private void serve(Socket line) throws IOException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        while (true) {
            byte[] bytes = in.readNBytes(in.readUnsignedShort());
            IsoMessage asked = sealed.read(bytes).orElseThrow();
            heard.add(asked.type());
            meet(line, asked, faults.apply(asked.type()));
            seen.countDown();
        }
    }

    private void meet(Socket line, IsoMessage asked, Fault fault) throws IOException {
        switch (fault) {
            case DROPPED -> {}
            case CUT_BEFORE -> Loopback.end(line);
            case LATE -> late.add(asked);
            case NONE, UNANSWERED, CUT_AFTER, CUT_WITHIN, RUBBISH, FORGED -> answered(line, desk.answer(asked), fault);
        }
    }

    private void answered(Socket line, Optional<IsoMessage> told, Fault fault) throws IOException {
        if (fault == Fault.CUT_AFTER) {
            Loopback.end(line);
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
                Loopback.end(line);
            }
        }
    }

    @Override
    public void close() {
        loopback.close();
        desk.bank.terminal().close();
    }
}
