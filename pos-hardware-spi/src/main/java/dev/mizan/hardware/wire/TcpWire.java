// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.Patience;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A TCP connection; connecting takes at most {@code connect} milliseconds, 3,000 where nothing is said. */
record TcpWire(Socket socket) implements Wire {
    private static final int CONNECT_MILLIS = 3_000;

    static Wire open(WireAddress address, Patience patience) throws IOException {
        int colon = address.place().lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("an address has the form tcp:host:port, not " + address);
        }
        int port = Integer.parseInt(address.place().substring(colon + 1));
        Duration most = patience.left(Duration.ofMillis(address.number("connect", CONNECT_MILLIS)));
        Socket socket = new Socket();
        patience.cancel().onCancel(() -> closeQuietly(socket));
        try {
            socket.connect(new InetSocketAddress(address.place().substring(0, colon), port), (int)
                    Math.max(1, most.toMillis()));
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            return new TcpWire(socket);
        } catch (IOException e) {
            closeQuietly(socket);
            throw e;
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more either way
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    @Override
    public int read(byte[] into, Duration most) throws IOException {
        int wait = (int) Math.min(Integer.MAX_VALUE, most.toMillis());
        if (wait == 0 && socket.getInputStream().available() == 0) {
            wait = 1; // zero would mean for ever; one millisecond also sees that the other side hung up
        }
        socket.setSoTimeout(Math.max(1, wait));
        try {
            int count = socket.getInputStream().read(into);
            if (count < 0) {
                throw new IOException("the other side hung up");
            }
            return count;
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
