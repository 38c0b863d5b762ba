// SPDX-License-Identifier: Apache-2.0
package embedder;

import dev.mizan.spi.plugin.Found;
import dev.mizan.spi.plugin.Plugins;
import dev.mizan.spi.store.StoreProvider;

/** Finds the stores that are at hand. */
public final class Embedder {
    private Embedder() {}

    public static void main(String[] arguments) {
        System.out.println("module: " + Embedder.class.getModule().getName());
        Plugins.discover(StoreProvider.class, Embedder.class.getClassLoader()).found().stream()
                .map(Found::description)
                .forEach(it -> System.out.println("store: " + it.id()));
    }
}
