// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** A file or device node that is written to; nothing ever comes back. */
record FileWire(OutputStream out) implements Wire {
    static Wire open(WireAddress address) throws IOException {
        return new FileWire(
                Files.newOutputStream(Path.of(address.place()), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    @Override
    public int read(byte[] into, Duration most) {
        return 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
