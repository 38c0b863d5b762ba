// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Opens terminals of one kind. A plugin: a public class with a {@link dev.mizan.spi.plugin.Plugin} annotation, found by
 * {@link java.util.ServiceLoader}.
 *
 * <p><b>When:</b> once for a terminal, before the till sells. <b>Thread:</b> the caller's. <b>May it block?</b> No; a
 * line is opened with the first request. <b>On failure</b> it throws {@link IllegalArgumentException} for settings that
 * can not be. <b>To test it:</b> open it with its fallback settings and drive what it gives.
 */
public interface PaymentProvider {
    /** The settings that it understands, for a host's configuration screen and for checking. */
    List<Setting> settings();

    /** A terminal as the settings say. */
    PaymentTerminal open(Settings settings);
}
