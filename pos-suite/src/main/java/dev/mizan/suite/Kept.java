// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import java.util.Map;

/**
 * Where a shop's log is kept.
 *
 * @param plugin the id of a store plugin on the class or module path, such as {@code store-sqlite}
 * @param settings of that plugin
 */
public record Kept(String plugin, Map<String, String> settings) {
    /** In memory: gone with the process. */
    public static final Kept IN_MEMORY = new Kept("store-memory", Map.of());

    public Kept {
        settings = Map.copyOf(settings);
    }

    /** In a file, durably, by {@code store-sqlite}. */
    public static Kept inFile(String file) {
        return new Kept("store-sqlite", Map.of("file", file));
    }
}
