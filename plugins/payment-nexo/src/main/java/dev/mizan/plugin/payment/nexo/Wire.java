// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** A TCP connection: each message is four bytes that say how long it is, the highest first, and then its JSON. */
final class Wire implements AutoCloseable {
    /** The longest message that is read; receipts in the answer take a few thousand bytes. */
    static final int MOST = 1_000_000;

    private final Socket line = new Socket();
    private volatile Socket socket = line;

    void connect(NexoPlace place) throws IOException {
        Duration within = place.connect();
        int millis = Math.toIntExact(within.toMillis());
        line.connect(new InetSocketAddress(place.host(), place.port()), millis);
        line.setTcpNoDelay(true);
        line.setSoLinger(true, 0); // what has not left when it is closed never does
        if (place.tls().isPresent()) {
            line.setSoTimeout(millis); // a terminal that never ends its handshake
            socket = place.tls().get().over(line, place.host(), place.port());
            line.setSoTimeout(0);
        }
    }

    void write(byte[] json) throws IOException {
        byte[] framed = new byte[json.length + Integer.BYTES];
        java.nio.ByteBuffer.wrap(framed).putInt(json.length).put(json);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(framed);
        out.flush();
    }

    Fields read() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        int length = in.readInt();
        if (length <= 0 || length > MOST) {
            throw new StreamCorruptedException("a message of " + length + " bytes");
        }
        byte[] json = in.readNBytes(length);
        if (json.length < length) {
            throw new EOFException("cut off");
        }
        return Json.read(json);
    }

    @Override
    public void close() {
        try {
            line.close(); // the line itself: saying goodbye in secret may block
        } catch (IOException e) {
            System.getLogger(Wire.class.getName()).log(System.Logger.Level.DEBUG, "closing failed");
        }
    }
}
