// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.plugin.fixture.BuiltForTheFuture;
import dev.mizan.spi.plugin.fixture.Healthy;
import dev.mizan.spi.plugin.fixture.Nameless;
import dev.mizan.spi.plugin.fixture.Twin;
import dev.mizan.spi.plugin.fixture.Urgent;
import dev.mizan.spi.plugin.fixture.Wrecked;
import dev.mizan.spi.store.StoreProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {
    @TempDir
    Path jar;

    @Test
    void aBrokenPluginIsAHealthItemAndTheOthersAreFoundInOrder() throws IOException {
        String missing = "dev.mizan.spi.plugin.fixture.NotThere";
        Discovery<StoreProvider> discovery = discover(Stream.concat(
                Stream.of(missing),
                Stream.of(
                                Twin.class,
                                Nameless.class,
                                Healthy.class,
                                Wrecked.class,
                                BuiltForTheFuture.class,
                                Urgent.class)
                        .map(Class::getName)));
        assertThat(discovery.found())
                .extracting(it -> it.description().id())
                .containsExactly("urgent", "healthy", "wrecked");
        assertThat(discovery.broken())
                .extracting(it -> it.facts().get("detail"))
                .anyMatch(detail -> detail.contains("NotThere"))
                .anyMatch(detail -> detail.contains("no @Plugin"))
                .anyMatch(detail -> detail.contains("SPI version 99"))
                .anyMatch(detail -> detail.contains("comes first"))
                .hasSize(4);
    }

    @Test
    void aPluginsCodeRunsOnlyWhenItIsStarted() throws IOException {
        Discovery<StoreProvider> discovery =
                discover(Stream.of(Wrecked.class, Healthy.class).map(Class::getName));
        assertThat(discovery.named("wrecked").orElseThrow().start()).isInstanceOf(Refused.class);
        assertThat(discovery
                        .named("healthy")
                        .orElseThrow()
                        .start()
                        .orElseThrow()
                        .settings())
                .isEmpty();
    }

    @Test
    void aPluginThatIsNotThereIsNamedTogetherWithThoseThatAre() throws IOException {
        assertThat(discover(Stream.of(Healthy.class.getName()))
                        .named("store-moon")
                        .toString())
                .contains("store-moon", "healthy");
    }

    private Discovery<StoreProvider> discover(Stream<String> classes) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(StoreProvider.class.getName()), classes.collect(Collectors.joining("\n", "", "\n")));
        return Plugins.discover(StoreProvider.class, new Jar(List.of(jar.toUri().toURL())));
    }

    /** Defines the fixtures anew, as a vendor's jar on the class path would. */
    private static final class Jar extends URLClassLoader {
        Jar(List<URL> urls) {
            super(urls.toArray(URL[]::new), PluginsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.mizan.spi.plugin.fixture.") || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            try (InputStream bytes = PluginsTest.class.getResourceAsStream(
                    "fixture/" + name.substring(name.lastIndexOf('.') + 1) + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
