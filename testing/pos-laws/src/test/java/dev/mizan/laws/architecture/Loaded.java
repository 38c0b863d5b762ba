// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** The compiled libraries once more, in a loader without module walls, for rules that must look at values. */
final class Loaded extends URLClassLoader {
    private static final Loaded LOADER = new Loaded();

    private Loaded() {
        super(House.compiled().stream().map(Loaded::url).toArray(URL[]::new), Loaded.class.getClassLoader());
    }

    static Class<?> load(JavaClass seen) {
        try {
            return Class.forName(seen.getName(), true, LOADER);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(seen.getName(), e);
        }
    }

    /** Ours come from here, not from the module path that this test runs on. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith("dev.mizan.") ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(place.toString(), e);
        }
    }
}
