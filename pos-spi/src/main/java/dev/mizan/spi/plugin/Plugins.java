// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds plugins through a class loader that the host names. A broken one never hides the others. */
public final class Plugins {
    private static final int MOST_BROKEN = 100;

    private Plugins() {}

    /**
     * Looks for the plugins of a port. No code of theirs runs; that happens at {@link Found#start()}.
     *
     * @param loader through which jars are seen; the host's own; {@link ApartPlugins} gives each plugin one of its own
     */
    public static <P> Discovery<P> discover(Class<P> port, ClassLoader loader) {
        return discover(port, List.of(loader));
    }

    static <P> Discovery<P> discover(Class<P> port, List<? extends ClassLoader> loaders) {
        Plugins.class.getModule().addUses(port);
        List<Found<P>> found = new ArrayList<>();
        List<Refused<PluginDescription>> broken = new ArrayList<>();
        loaders.forEach(loader -> look(port, loader, found, broken));
        return new Discovery<>(usable(found, broken), broken);
    }

    private static <P> void look(
            Class<P> port, ClassLoader loader, List<Found<P>> found, List<Refused<PluginDescription>> broken) {
        int most = broken.size() + MOST_BROKEN;
        Iterator<ServiceLoader.Provider<P>> providers =
                ServiceLoader.load(port, loader).stream().iterator();
        while (broken.size() < most) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<P> provider = providers.next();
                describe(port, provider.type())
                        .ifPresentOrElse(
                                description -> found.add(new Found<>(description, provider)),
                                () -> broken.add(broken(provider.type().getName(), "it has no @Plugin annotation")));
            } catch (ServiceConfigurationError | LinkageError e) {
                broken.add(broken(port.getSimpleName(), String.valueOf(e.getMessage())));
            }
        }
    }

    private static Optional<PluginDescription> describe(Class<?> port, Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Plugin.class))
                .map(it ->
                        new PluginDescription(it.id(), port.getSimpleName(), it.api(), it.priority(), type.getName()));
    }

    private static <P> List<Found<P>> usable(List<Found<P>> found, List<Refused<PluginDescription>> broken) {
        List<Found<P>> usable = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        found.sort(Comparator.comparing(Found::description, PluginDescription.ORDER));
        for (Found<P> plugin : found) {
            PluginDescription it = plugin.description();
            if (!it.api().equals(Plugin.API)) {
                broken.add(broken(it.id(), "it speaks SPI version " + it.api() + ", this host " + Plugin.API));
            } else if (!ids.add(it.id())) {
                broken.add(broken(it.id(), "another plugin of this id comes first; this one is " + it.className()));
            } else {
                usable.add(plugin);
            }
        }
        return usable;
    }

    private static Refused<PluginDescription> broken(String plugin, String detail) {
        return (Refused<PluginDescription>)
                Outcome.<PluginDescription>refused(PluginReason.BROKEN, "plugin", plugin, "detail", detail);
    }
}
