// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.testkit.fake.Loopback;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A terminal behind a socket on loopback, which does to each message what it is told. */
final class FakeNexo implements AutoCloseable {
    /** What becomes of one message. */
    enum Fault {
        NONE,
        /** It is read, and nothing comes of it. */
        DROPPED,
        /** It is done; the answer is not sent. */
        UNANSWERED,
        /** The answer comes twice. */
        TWICE,
        /** It is done after a while, also where the line is gone by then. */
        LATE,
        /** The line ends before it is done. */
        CUT_BEFORE,
        /** It is done, and the line ends before the answer. */
        CUT_AFTER,
        /** It is done, and the line ends in the middle of the answer. */
        CUT_WITHIN,
        RUBBISH
    }

    private static final int LATE_MILLIS = 60;

    final FakeDesk desk = new FakeDesk();
    private volatile Function<String, Fault> faults = category -> Fault.NONE;
    private volatile int late;
    private volatile CountDownLatch held = new CountDownLatch(0);
    final Loopback loopback;
    final int port;

    FakeNexo() {
        this(ServerSocket::new);
    }

    /** @param opening an unbound socket, in clear or not */
    FakeNexo(Loopback.Opening opening) {
        loopback = new Loopback("nexo", opening, this::serve);
        port = loopback.port();
    }

    /** From now on. @param by told the category of a message */
    void faults(Function<String, Fault> by) {
        faults = by;
    }

    /** What is late is not done before it is let. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void let() {
        held.countDown();
    }

    /** Whether something that is late is still to be done. */
    boolean underWay() {
        return late > 0;
    }

    private void serve(Socket line) throws IOException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        while (true) {
            int length = in.readInt();
            if (length < 0 || length > Wire.MOST) {
                throw new IOException("no message of nexo");
            }
            Fields request = Json.read(in.readNBytes(length)).in("SaleToPOIRequest");
            Fault fault = faults.apply(request.in("MessageHeader").text("MessageCategory"));
            meet(line, request, fault);
        }
    }

    private void meet(Socket line, Fields request, Fault fault) throws IOException {
        switch (fault) {
            case DROPPED -> {}
            case CUT_BEFORE -> Loopback.end(line);
            case LATE -> {
                synchronized (this) {
                    late++;
                }
                loopback.perform(() -> later(line, request));
            }
            case NONE, UNANSWERED, TWICE, CUT_AFTER, CUT_WITHIN, RUBBISH -> answered(line, desk.answer(request), fault);
        }
    }

    private void later(Socket line, Fields request) {
        try {
            Thread.sleep(LATE_MILLIS);
            held.await();
            answered(line, desk.answer(request), Fault.NONE);
        } catch (IOException e) {
            Loopback.end(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (this) {
                late--;
            }
        }
    }

    private void answered(Socket line, Optional<Fields> told, Fault fault) throws IOException {
        if (fault == Fault.CUT_AFTER) {
            Loopback.end(line);
            return;
        }
        if (told.isEmpty() || fault == Fault.UNANSWERED) {
            return;
        }
        byte[] json = fault == Fault.RUBBISH
                ? "{\"no\": nexo".getBytes(java.nio.charset.StandardCharsets.US_ASCII)
                : Json.write(told.get());
        byte[] framed = ByteBuffer.allocate(json.length + 4)
                .putInt(json.length)
                .put(json)
                .array();
        if (fault == Fault.CUT_WITHIN) {
            send(line, java.util.Arrays.copyOf(framed, framed.length / 2));
            Loopback.end(line);
            return;
        }
        send(line, framed);
        if (fault == Fault.TWICE) {
            send(line, framed);
        }
    }

    /** Says something by itself. */
    void say(Fields message) throws IOException {
        byte[] json = Json.write(message);
        for (Socket line : loopback.lines()) {
            if (!line.isClosed()) {
                send(
                        line,
                        ByteBuffer.allocate(json.length + 4)
                                .putInt(json.length)
                                .put(json)
                                .array());
            }
        }
    }

    private static void send(Socket line, byte[] bytes) throws IOException {
        synchronized (line) {
            line.getOutputStream().write(bytes);
        }
    }

    @Override
    public void close() {
        loopback.close();
        desk.bank.terminal().close();
    }
}
