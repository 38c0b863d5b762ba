// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.outcome.Outcome;
import java.util.function.Supplier;

/** A plugin that was found; its code runs only when it is started. */
public final class Found<P> {
    private final PluginDescription description;
    private final Supplier<P> provider;

    Found(PluginDescription description, Supplier<P> provider) {
        this.description = description;
        this.provider = provider;
    }

    /** What it says of itself. */
    public PluginDescription description() {
        return description;
    }

    /** Makes the plugin; whatever its constructor throws is a refusal. */
    public Outcome<P> start() {
        try {
            return Outcome.done(provider.get());
        } catch (RuntimeException | LinkageError | java.util.ServiceConfigurationError e) {
            return Outcome.refused(PluginReason.BROKEN, "plugin", description.id(), "detail", String.valueOf(e));
        }
    }

    @Override
    public String toString() {
        return description.toString();
    }
}
