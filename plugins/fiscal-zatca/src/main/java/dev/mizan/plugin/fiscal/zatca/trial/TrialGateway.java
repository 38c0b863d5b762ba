// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.trial;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mizan.plugin.fiscal.zatca.key.TrialAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/**
 * The authority's services on the loopback address: it issues certificates of its own, checks documents as the real one
 * does (hash, stamp, QR code), takes each document once, and fails as it is told to. Safe for use by many threads.
 */
public final class TrialGateway implements AutoCloseable {
    /** The password that it takes for a one-time one. */
    public static final String OTP = "123345";

    private static final int THREADS = 4;
    private static final int SLOW = 0;
    private static final int CUT_AFTER_TAKING = -2;

    /** Answers that judge a document; none of them can be of one that was taken. */
    private static final Set<Integer> JUDGEMENTS = Set.of(400, 413);

    /** Without it the server of the JDK keeps every answer back for 40 ms; read once, as its first server is made. */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final TrialAuthority authority = new TrialAuthority();
    private final TrialLedger ledger = new TrialLedger();
    private final Instant from;
    private final Duration validity;
    private IntFunction<Integer> weather = call -> 200;
    private int calls;

    private TrialGateway(HttpServer server, Instant from, Duration validity) {
        this.server = server;
        this.from = from;
        this.validity = validity;
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Opens one on a free port; its certificates hold from this moment for so long. */
    public static TrialGateway open(Instant from, Duration validity) {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        try {
            InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new TrialGateway(HttpServer.create(place, 0), from, validity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public URI address() {
        InetSocketAddress at = server.getAddress();
        return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort());
    }

    /**
     * What it answers to deliveries from now on, by their count from 1: 200 for what is right, any other status, or 0 for
     * an answer that never comes though the document was taken; -1 for one that never comes and was not; -2 and -3 for the
     * same with the connection cut at once. A document that was taken before is never refused after: it is answered 409.
     */
    public synchronized TrialGateway weather(IntFunction<Integer> next) {
        weather = next;
        calls = 0;
        return this;
    }

    /** The ids of the documents that were taken, in order. */
    public List<String> taken() {
        return ledger.taken();
    }

    private synchronized int status() {
        calls++;
        return weather.apply(calls);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (path) {
                case "/compliance" ->
                    certificate(call, body, OTP.equals(call.getRequestHeaders().getFirst("OTP")));
                case "/production/csids" -> production(call, body);
                case "/compliance/invoices" -> reply(call, ledger.check(body));
                case "/invoices/reporting/single", "/invoices/clearance/single" ->
                    delivery(call, body, path.contains("clearance"));
                default -> reply(call, new TrialReply(404, "{}"));
            }
        }
    }

    private void production(HttpExchange call, String body) throws IOException {
        boolean renewal = call.getRequestMethod().equals("PATCH");
        if (!loggedIn(call)) {
            reply(call, new TrialReply(401, "{}"));
        } else if (renewal) {
            certificate(call, body, OTP.equals(call.getRequestHeaders().getFirst("OTP")));
        } else {
            reply(call, ledger.production(body));
        }
    }

    private static boolean loggedIn(HttpExchange call) {
        String login = call.getRequestHeaders().getFirst("Authorization");
        return login != null && login.startsWith("Basic ") && login.length() > 100;
    }

    private void certificate(HttpExchange call, String body, boolean allowed) throws IOException {
        if (!allowed) {
            reply(call, new TrialReply(400, "{\"message\":\"Invalid OTP\"}"));
            return;
        }
        String pem = new String(Base64.getDecoder().decode(TrialLedger.field(body, "csr")), StandardCharsets.US_ASCII);
        byte[] request = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        reply(call, ledger.certified(authority.certify(request, from, from.plus(validity))));
    }

    private void delivery(HttpExchange call, String body, boolean clearance) throws IOException {
        if (!loggedIn(call)) {
            reply(call, new TrialReply(401, "{}"));
            return;
        }
        int status = status();
        if (JUDGEMENTS.contains(status) && ledger.took(body)) {
            status = 200;
        }
        if (status == 200 || status == 202 || status == SLOW || status == CUT_AFTER_TAKING) {
            TrialReply fine = ledger.take(body, clearance, status == 202);
            if (status > SLOW) {
                reply(call, fine);
                return;
            }
        }
        if (status > CUT_AFTER_TAKING && status <= SLOW) {
            never();
        } else if (status > SLOW) {
            call.getResponseHeaders().set("Retry-After", "20");
            reply(call, TrialLedger.planned(status));
        }
    }

    /** Longer than any client of a test waits; interrupted when the gateway closes. */
    private static void never() {
        try {
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange call, TrialReply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(reply.status(), bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
