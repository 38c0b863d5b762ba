// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plugins that a host keeps apart, each with a class loader of its own, so that two may carry different versions of one
 * library. What plugin and host speak in is shared: the JDK, {@code dev.mizan.spi}, {@code dev.mizan.hardware},
 * {@code javax.money}, {@code org.slf4j} and JSpecify come from the host; everything else from the plugin's own jars,
 * also where the host has a class of that name.
 *
 * <p>A folder holds one folder of jars a plugin; a jar that lies there alone is a plugin too. Opened once when the host
 * starts and closed after the last of its plugins; thread-safe.
 */
public final class ApartPlugins implements AutoCloseable {
    private final List<URLClassLoader> loaders;

    private ApartPlugins(List<URLClassLoader> loaders) {
        this.loaders = List.copyOf(loaders);
    }

    /**
     * Sees the plugins of a folder, in order of their names; no code of theirs runs. A folder that is not there holds none.
     *
     * @param host the loader that knows the SPIs, usually that of the host's own class
     * @throws UncheckedIOException where the folder can not be read
     */
    @SuppressWarnings("resource") // the loaders are closed with what is returned
    public static ApartPlugins in(Path folder, ClassLoader host) {
        List<URLClassLoader> loaders = new ArrayList<>();
        for (Path plugin : children(folder)) {
            List<Path> jars = Files.isDirectory(plugin) ? children(plugin) : List.of(plugin);
            URL[] urls = jars.stream()
                    .filter(ApartPlugins::isJar)
                    .map(ApartPlugins::url)
                    .toArray(URL[]::new);
            if (urls.length > 0) {
                loaders.add(new URLClassLoader(plugin.getFileName().toString(), urls, new SharedWords(host)));
            }
        }
        return new ApartPlugins(loaders);
    }

    /** Looks for the plugins of a port in every folder, as {@link Plugins#discover(Class, ClassLoader)} does in one loader. */
    public <P> Discovery<P> discover(Class<P> port) {
        return Plugins.discover(port, loaders);
    }

    /** Lets go of the jars; a class that was not loaded before can not be any more. */
    @Override
    public void close() {
        for (URLClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
