// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled libraries in one loader without module walls, for rules that must look at values. */
final class Loaded {
    private static final ClassLoader LOADER = loader();

    private Loaded() {}

    private static ClassLoader loader() {
        Stream<Path> jars = Stream.of("jdk.module.path", "java.class.path", "surefire.real.class.path")
                .map(it -> System.getProperty(it, ""))
                .flatMap(it -> Stream.of(it.split(File.pathSeparator)))
                .filter(it -> it.endsWith(".jar"))
                .map(Path::of);
        List<URL> urls =
                Stream.concat(House.compiled().stream(), jars).map(Loaded::url).toList();
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(place.toString(), e);
        }
    }

    static Class<?> load(JavaClass seen) {
        try {
            return Class.forName(seen.getName(), true, LOADER);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(seen.getName(), e);
        }
    }
}
