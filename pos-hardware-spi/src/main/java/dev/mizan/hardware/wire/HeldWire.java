// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.Patience;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wire of a device from its claim to its release: what a driver keeps between {@code connect} and {@code disconnect}.
 * Opened and closed by the device's own thread; any thread may ask for it meanwhile.
 */
public final class HeldWire {
    private final WireAddress address;
    private final Wires wires;
    private volatile @Nullable Wire wire;

    /** A wire to this address; nothing is opened yet. */
    public HeldWire(WireAddress address, Wires wires) {
        this.address = address;
        this.wires = wires;
    }

    /** Opens it, anew where it was open. */
    public Wire open(Patience patience) throws IOException {
        close();
        Wire opened = wires.open(address, patience);
        wire = opened;
        return opened;
    }

    /** The open wire, where it is open. */
    public Optional<Wire> open() {
        return Optional.ofNullable(wire);
    }

    /** The open wire; one that is closed is an {@link IOException}, as of a wire that was pulled. */
    public Wire get() throws IOException {
        return open().orElseThrow(() -> new IOException("the wire is closed"));
    }

    /** Lets go of it; a second call does nothing. */
    public void close() {
        Wire last = wire;
        wire = null;
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                // it is let go of either way
            }
        }
    }
}
