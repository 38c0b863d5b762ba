// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The other end of a plugin's line: a server on loopback, at a port that was free, which can be taken down and come up again at
 * the same one. Each line is served on a thread of its own. From any thread.
 */
public final class Loopback implements AutoCloseable {
    /** Opens sockets. */
    @FunctionalInterface
    public interface Opening {
        /** One that is not bound yet, in clear or not. */
        ServerSocket open() throws IOException;
    }

    /** What is done with a line. */
    @FunctionalInterface
    public interface Service {
        /** Until it returns or throws; then the line is ended. */
        void serve(Socket line) throws IOException;
    }

    private final String name;
    private final Opening opening;
    private final Service service;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket server;
    private final int port;

    /**
     * Opens it; it is up.
     *
     * @param name of its threads, such as {@code host}
     */
    public Loopback(String name, Opening opening, Service service) {
        this.name = name;
        this.opening = opening;
        this.service = service;
        this.server = listening(0);
        this.port = server.getLocalPort();
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** The lines that stand. */
    public Set<Socket> lines() {
        return Set.copyOf(lines);
    }

    /** Listens again. */
    public void up() {
        if (server.isClosed()) {
            server = listening(port);
        }
    }

    /** Nobody gets through any more, and every line ends. */
    public void down() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hangUp();
    }

    /** Every line ends, as where a terminal idles for long. */
    public void hangUp() {
        lines.forEach(Loopback::end);
    }

    /**
     * Waits until all that was sent on lines which the other side has closed by now is read and done, and those lines have
     * ended: what was sent is then not done later. For a test that looks at what came of it.
     *
     * @throws IllegalStateException where a line is still open after a minute
     */
    public void settle() {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        try (Socket last = new Socket(InetAddress.getLoopbackAddress(), port)) { // taken after all that came before it
            while (lines.stream().noneMatch(it -> it.getPort() == last.getLocalPort())) {
                look(until);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (!lines.isEmpty()) {
            look(until);
        }
    }

    private void look(long until) {
        if (System.nanoTime() - until > 0) {
            throw new IllegalStateException("lines that were not closed: " + lines);
        }
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends a line. */
    public static void end(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does this on a thread that is named as the pool of the JDK is, so that a kit does not take it for the plugin's. */
    public void perform(Runnable work) {
        Thread thread = new Thread(work, "ForkJoinPool-fake-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private ServerSocket listening(int at) {
        try {
            ServerSocket fresh = opening.open();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            perform(() -> accept(fresh));
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                Socket line = at.accept();
                lines.add(line);
                perform(() -> serve(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try {
            service.serve(line);
        } catch (IOException | RuntimeException e) { // a message that means nothing ends its line too
            System.getLogger(Loopback.class.getName()).log(System.Logger.Level.DEBUG, "a line ends");
        } finally { // whoever sees that it is gone may rely on its end
            end(line);
            lines.remove(line);
        }
    }

    @Override
    public void close() {
        down();
    }
}
