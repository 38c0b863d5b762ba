// SPDX-License-Identifier: Apache-2.0
package dev.mizan.tck;

import dev.mizan.spi.value.Money;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

/** A run of the kit in a class loader of its own, since javax.money keeps what it found for the life of its classes. */
final class IsolatedKit {
    private static final String[] CLASSES = {
        "org.javamoney.tck.tests.ModellingCurrenciesTest",
        "org.javamoney.tck.tests.ModellingMonetaryAmountsTest",
        "org.javamoney.tck.tests.CreatingMonetaryAmountsTest",
        "org.javamoney.tck.tests.ExternalizingNumericValueTest",
        "org.javamoney.tck.tests.FunctionalExtensionPointsTest"
    };

    private IsolatedKit() {}

    static Map<String, String> onOurAmounts() throws Exception {
        return run(url -> true);
    }

    static Map<String, String> onMonetaAlone() throws Exception {
        URL ours = Money.class.getProtectionDomain().getCodeSource().getLocation();
        return run(url -> !url.toExternalForm().equals(ours.toExternalForm()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> run(Predicate<URL> onClassPath) throws Exception {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(IsolatedKit::url)
                .filter(onClassPath)
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> kit = loader.loadClass("dev.mizan.tck.Kit");
            return (Map<String, String>) kit.getMethod("run", String[].class).invoke(null, (Object) CLASSES);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }
}
