// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import java.util.Arrays;

/**
 * A fold's state at a position, so that a restart need not read the whole log. It can always be thrown away.
 *
 * @param name which state; a store keeps the newest of each name
 * @param version of the form of the bytes
 * @param position of the last batch that is in it
 * @param bytes the state; copied
 */
public record Snapshot(String name, int version, long position, byte[] bytes) {
    public Snapshot {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that
                && name.equals(that.name)
                && version == that.version
                && position == that.position
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Snapshot[" + name + " v" + version + " at " + position + ", " + bytes.length + " bytes]";
    }
}
