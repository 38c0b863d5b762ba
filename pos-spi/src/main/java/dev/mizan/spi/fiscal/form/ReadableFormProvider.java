// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.form;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Opens a form. A plugin: a public class with a {@link dev.mizan.spi.plugin.Plugin} annotation, found by {@link
 * java.util.ServiceLoader}.
 *
 * <p><b>When:</b> once, when a host sets up its archive. <b>Thread:</b> the caller's. <b>May it block?</b> While fonts are
 * read. <b>On failure</b> it throws {@link IllegalArgumentException} that names the setting.
 */
public interface ReadableFormProvider {
    /** The settings that it understands. */
    List<Setting> settings();

    /** Opens it with settings that were checked against {@link #settings}. */
    ReadableForm open(Settings settings);
}
