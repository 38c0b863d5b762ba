// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.Discovery;
import dev.mizan.spi.plugin.Found;
import dev.mizan.spi.plugin.Plugins;
import java.io.IOException;

/** Opens a wire by its address; a driver takes it as an argument, so that a test can give it another. */
@FunctionalInterface
public interface Wires {
    /** Opens it, or throws where nothing answers by the deadline. */
    Wire open(WireAddress address, Patience patience) throws IOException;

    /** TCP and files, and the schemes of the {@link WireProvider}s that a loader sees. */
    static Wires seenBy(ClassLoader loader) {
        return (address, patience) -> switch (address.scheme()) {
            case "tcp" -> TcpWire.open(address, patience);
            case "file" -> FileWire.open(address);
            default -> foreign(address, patience, Plugins.discover(WireProvider.class, loader));
        };
    }

    private static Wire foreign(WireAddress address, Patience patience, Discovery<WireProvider> plugins)
            throws IOException {
        for (Found<WireProvider> found : plugins.found()) {
            if (found.start() instanceof Outcome.Done<WireProvider> it
                    && it.value().scheme().equals(address.scheme())) {
                return it.value().open(address, patience);
            }
        }
        throw new IOException(
                "no plugin opens " + address.scheme() + ": add wire-serial, or another, to the application");
    }
}
