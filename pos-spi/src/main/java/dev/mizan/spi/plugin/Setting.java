// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.value.Text;
import java.util.Optional;

/**
 * A setting that a plugin understands.
 *
 * @param secret whether its value must never be shown or logged
 * @param fallback its value where none is given; one without is required
 */
public record Setting(String name, Kind kind, boolean secret, Optional<String> fallback, Text meaning) {
    /** What form a setting's value has. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        PATH
    }

    /** A setting that must be given. */
    public static Setting required(String name, Kind kind, Text meaning) {
        return new Setting(name, kind, false, Optional.empty(), meaning);
    }

    /** A setting that has a value of its own where none is given. */
    public static Setting optional(String name, Kind kind, String fallback, Text meaning) {
        return new Setting(name, kind, false, Optional.of(fallback), meaning);
    }

    /** The same setting, its value never shown. */
    public Setting asSecret() {
        return new Setting(name, kind, true, fallback, meaning);
    }
}
