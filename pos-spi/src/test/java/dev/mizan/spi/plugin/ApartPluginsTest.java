// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.store.StoreProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartPluginsTest {
    @TempDir
    Path folder;

    @Test
    void twoPluginsCarryDifferentVersionsOfOneLibrary() throws IOException {
        plugin("red", "first", true);
        plugin("blue", "second", false);
        try (ApartPlugins apart =
                ApartPlugins.in(folder.resolve("plugins"), getClass().getClassLoader())) {
            Discovery<StoreProvider> discovery = apart.discover(StoreProvider.class);
            assertThat(discovery.broken()).isEmpty();
            assertThat(discovery.found()).hasSize(2);
            assertThat(started(discovery, "store-red")).isEqualTo("first of red");
            assertThat(started(discovery, "store-blue")).isEqualTo("second of blue");
        }
    }

    @Test
    void twoPluginsOfOneNameAreToldApartAlsoWhenEachHasItsLoader() throws IOException {
        plugin("red", "first", true);
        Files.copy(folder.resolve("plugins/red.jar"), folder.resolve("plugins/twin.jar"));
        try (ApartPlugins apart =
                ApartPlugins.in(folder.resolve("plugins"), getClass().getClassLoader())) {
            Discovery<StoreProvider> discovery = apart.discover(StoreProvider.class);
            assertThat(discovery.found()).hasSize(1);
            assertThat(discovery.broken()).hasSize(1);
        }
    }

    @Test
    void aHostsOwnClassesAndPluginsAreNotSeen() throws IOException {
        plugin("red", "first", true);
        try (ApartPlugins apart =
                ApartPlugins.in(folder.resolve("plugins"), getClass().getClassLoader())) {
            ClassLoader own = apart.discover(StoreProvider.class)
                    .named("store-red")
                    .orElseThrow()
                    .start()
                    .orElseThrow()
                    .getClass()
                    .getClassLoader();
            assertThat(own.getResource("org/assertj/core/api/Assertions.class")).isNull();
            assertThat(own).isNotSameAs(getClass().getClassLoader());
        }
    }

    @Test
    void aFolderThatIsNotThereHoldsNoPlugins() {
        try (ApartPlugins apart =
                ApartPlugins.in(folder.resolve("none"), getClass().getClassLoader())) {
            assertThat(apart.discover(StoreProvider.class).found()).isEmpty();
        }
    }

    private static String started(Discovery<StoreProvider> discovery, String id) {
        return discovery.named(id).orElseThrow().start().orElseThrow().toString();
    }

    /** A vendor's plugin whose words come from a library, {@code acme.Library}, of this version. */
    private void plugin(String name, String version, boolean oneJar) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src-" + name).resolve("acme"));
        Path classes = Files.createDirectories(folder.resolve("classes-" + name));
        Path library = sources.resolve("Library.java");
        Files.writeString(
                library,
                "package acme; public class Library { public static String version() { return \"%s\"; } }"
                        .formatted(version));
        Path provider = sources.resolve("Provider.java");
        Files.writeString(provider, """
                package acme;
                import dev.mizan.spi.plugin.*;
                import dev.mizan.spi.store.*;
                import java.util.List;
                @Plugin(id = "store-%1$s")
                public class Provider implements StoreProvider {
                    public List<Setting> settings() { return List.of(); }
                    public Store open(Settings settings) { throw new IllegalStateException(); }
                    public String toString() { return Library.version() + " of %1$s"; }
                }
                """.formatted(name));
        String path = System.getProperty("java.class.path")
                + java.io.File.pathSeparator
                + System.getProperty("jdk.module.path", "");
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-cp",
                        path,
                        "-d",
                        classes.toString(),
                        library.toString(),
                        provider.toString());
        assertThat(result).isZero();
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(StoreProvider.class.getName()), "acme.Provider\n");
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        if (oneJar) {
            jar(plugins.resolve(name + ".jar"), classes, List.of("acme/", "META-INF/"));
        } else {
            Path own = Files.createDirectories(plugins.resolve(name));
            jar(own.resolve("library.jar"), classes, List.of("acme/Library"));
            jar(own.resolve("plugin.jar"), classes, List.of("acme/Provider", "META-INF/"));
        }
    }

    private static void jar(Path jar, Path classes, List<String> starts) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path entry : all.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(entry).toString().replace('\\', '/');
                if (starts.stream().anyMatch(name::startsWith)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(entry, out);
                    out.closeEntry();
                }
            }
        }
    }
}
