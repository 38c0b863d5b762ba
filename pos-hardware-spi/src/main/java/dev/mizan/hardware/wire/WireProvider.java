// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.Attached;
import dev.mizan.hardware.device.Patience;
import java.io.IOException;
import java.util.List;

/**
 * Opens wires of one scheme. A plugin for {@link java.util.ServiceLoader}: a public class with {@link
 * dev.mizan.spi.plugin.Plugin}.
 *
 * <p><b>When:</b> as a device is claimed. <b>Thread:</b> the device's. <b>May it block?</b> Up to the deadline. <b>On
 * failure</b> it throws {@link IOException} and leaves nothing open.
 */
public interface WireProvider {
    /** What stands before the colon of its addresses, such as {@code serial}. */
    String scheme();

    /** Opens the wire; an address that makes no sense is an {@link IllegalArgumentException}. */
    Wire open(WireAddress address, Patience patience) throws IOException;

    /** The ports that are plugged in. */
    default List<Attached> attached() {
        return List.of();
    }
}
