// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.List;

/**
 * What a search for plugins of one kind found.
 *
 * @param found the usable ones, in order of priority and id
 * @param broken why others could not be used: items for the host's health page
 */
public record Discovery<P>(List<Found<P>> found, List<Refused<PluginDescription>> broken) {
    public Discovery {
        found = List.copyOf(found);
        broken = List.copyOf(broken);
    }

    /** The plugin with this id. */
    public Outcome<Found<P>> named(String id) {
        return found.stream()
                .filter(plugin -> plugin.description().id().equals(id))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PluginReason.NOT_FOUND, "plugin", id, "found", names()));
    }

    private String names() {
        return String.join(
                ", ", found.stream().map(plugin -> plugin.description().id()).toList());
    }
}
