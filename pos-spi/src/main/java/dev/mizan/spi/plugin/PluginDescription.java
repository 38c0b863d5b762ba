// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import java.util.Comparator;

/**
 * What is known of a plugin without running its code.
 *
 * @param kind the simple name of the port that it implements, such as {@code StoreProvider}
 */
public record PluginDescription(String id, String kind, String api, int priority, String className) {
    /** The highest priority first, then by id. */
    public static final Comparator<PluginDescription> ORDER =
            Comparator.comparingInt(PluginDescription::priority).reversed().thenComparing(PluginDescription::id);
}
