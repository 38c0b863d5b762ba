// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Opens stores of one kind. A plugin: a public class with a {@link dev.mizan.spi.plugin.Plugin} annotation, found by
 * {@link java.util.ServiceLoader}.
 *
 * <p><b>When:</b> once, when the suite is opened. <b>Thread:</b> the caller's. <b>May it block?</b> Yes. <b>On
 * failure</b> it throws {@link StoreException} and leaves nothing open.
 */
public interface StoreProvider {
    /** The settings that it understands, for a host's configuration screen and for checking. */
    List<Setting> settings();

    /** Opens the store that the settings name, and makes it where it does not exist. */
    Store open(Settings settings);
}
