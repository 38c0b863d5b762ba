// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.raster;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Makes typesetters; a plugin for {@link java.util.ServiceLoader} with {@link dev.mizan.spi.plugin.Plugin}. */
public interface TypesetterProvider {
    /** The settings that it understands, such as its fonts. */
    List<Setting> settings();

    /** A typesetter; a font that is not there is an {@link IllegalArgumentException} that names it. */
    Typesetter open(Settings settings);
}
