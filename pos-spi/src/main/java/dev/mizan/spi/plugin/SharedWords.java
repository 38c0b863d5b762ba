// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import java.util.List;

/** Shows a plugin that is kept apart those classes of the host that both speak in, and none of its resources. */
final class SharedWords extends ClassLoader {
    private static final List<String> SHARED =
            List.of("dev.mizan.spi.", "dev.mizan.hardware.", "javax.money.", "org.slf4j.", "org.jspecify.");

    private final ClassLoader host;

    SharedWords(ClassLoader host) {
        super("shared-words", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return host.loadClass(name);
    }
}
