// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A terminal that says who it is and then a reference and an amount over a line; wrong in the ways that it is told. */
public final class FakeLine implements PaymentTerminal {
    private static final String HELLO = "hello";
    private static final Tls NOBODY = Tls.pinned("0".repeat(64));

    private final int port;
    private final Optional<Tls> tls;
    private final Duration connect;
    private final Set<LineFlaw> flaws;

    /** Nothing is opened before it is asked for money. */
    public FakeLine(int port, Optional<Tls> tls, Duration connect, Set<LineFlaw> flaws) {
        this.port = port;
        this.tls = tls;
        this.connect = connect;
        this.flaws = Set.copyOf(flaws);
    }

    /** A bench whose other end listens on such sockets, and takes what it is asked for. */
    public static PaymentBench bench(Loopback.Opening opening, Optional<Tls> tls, Set<LineFlaw> flaws) {
        return new OtherEnd(opening, tls, flaws);
    }

    private static final class OtherEnd implements PaymentBench {
        private final Map<PaymentReference, Money> moved = new ConcurrentHashMap<>();
        private final Loopback loopback;
        private final FakeLine terminal;

        OtherEnd(Loopback.Opening opening, Optional<Tls> tls, Set<LineFlaw> flaws) {
            loopback = new Loopback("line", opening, this::serve);
            terminal = new FakeLine(loopback.port(), tls, Duration.ofSeconds(8), flaws);
        }

        private void serve(Socket line) throws IOException {
            DataInputStream in = new DataInputStream(line.getInputStream());
            DataOutputStream out = new DataOutputStream(line.getOutputStream());
            String said = in.readUTF();
            if (said.equals(HELLO)) {
                out.writeUTF(HELLO);
                said = in.readUTF();
            }
            moved.put(new PaymentReference(said), Money.ofMinor(in.readLong(), Currency.SAR));
            out.writeUTF("taken");
        }

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        public boolean customer(Customer does) {
            return does == Customer.PAYS;
        }

        @Override
        public boolean line(Line does) {
            return does == Line.GOOD;
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            return Optional.of(moved.getOrDefault(reference, Money.zero(Currency.SAR)));
        }

        @Override
        public void close() {
            loopback.close();
        }
    }

    @Override
    public PaymentCapabilities capabilities() {
        return new PaymentCapabilities(
                Set.of(PaymentOperation.PURCHASE), Set.of(Currency.SAR), false, false, false, false);
    }

    @Override
    public CompletionStage<PaymentOutcome> start(PaymentRequest request, Consumer<Interaction> shown, Duration within) {
        CompletableFuture<PaymentOutcome> stage = new CompletableFuture<>();
        Thread thread = new Thread(() -> stage.complete(paid(request)), "fake-line");
        thread.setDaemon(true);
        thread.start();
        return stage.completeOnTimeout(
                new PaymentOutcome.Unknown("no answer"), within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private PaymentOutcome paid(PaymentRequest request) {
        boolean said = false;
        try (Socket line = new Socket()) {
            Socket socket = known(line);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            if (!flaws.contains(LineFlaw.PAYS_BEFORE_IT_IS_KNOWN)) {
                out.writeUTF(HELLO);
                in.readUTF();
            }
            said = true;
            out.writeUTF(request.reference().value());
            out.writeLong(request.amount().minor());
            in.readUTF();
            return new PaymentOutcome.Approved(PaymentSlip.of("A1"));
        } catch (IOException e) {
            return said ? new PaymentOutcome.Unknown("no answer") : new PaymentOutcome.NotStarted("not reached");
        }
    }

    private Socket known(Socket line) throws IOException {
        connect(line);
        if (tls.isEmpty()) {
            return line;
        }
        line.setSoTimeout(flaws.contains(LineFlaw.WAITS_FOR_HANDSHAKES) ? 0 : Math.toIntExact(connect.toMillis()));
        if (has(LineFlaw.TRUSTS_ANYBODY, LineFlaw.TRUSTS_ANY_NAME, LineFlaw.SHOWS_NOTHING)) {
            return trusting(line);
        }
        Tls as = has(LineFlaw.TURNS_PINS_AWAY, LineFlaw.TURNS_NAMES_AWAY) ? NOBODY : tls.get();
        try {
            return as.over(line, "127.0.0.1", port);
        } catch (IOException e) {
            if (!flaws.contains(LineFlaw.FALLS_BACK_TO_CLEAR)) {
                throw e;
            }
            Socket clear = new Socket();
            connect(clear);
            return clear;
        }
    }

    private boolean has(LineFlaw... any) {
        return Set.of(any).stream().anyMatch(flaws::contains);
    }

    private void connect(Socket line) throws IOException {
        line.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Math.toIntExact(connect.toMillis()));
    }

    private Socket trusting(Socket line) throws IOException {
        try {
            SSLContext anybody = SSLContext.getInstance("TLS");
            anybody.init(null, new TrustManager[] {new Anybody()}, null);
            SSLSocket secret = (SSLSocket) anybody.getSocketFactory().createSocket(line, "127.0.0.1", port, true);
            secret.startHandshake();
            return secret;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** Trusts whoever answers: wrong on purpose. */
    private record Anybody() implements X509TrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Override
    public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
        return CompletableFuture.completedFuture(new PaymentOutcome.Unknown("it can not tell"));
    }

    @Override
    public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
        return CompletableFuture.completedFuture(new PaymentOutcome.Unknown("it can not reverse"));
    }

    @Override
    public void close() {}
}
