// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an embedder's program needs to run: the suite, the stores, a simulated terminal and what they require; no test tools. */
final class Runtime {
    static final Set<String> ROOTS = Set.of(
            "dev.mizan.suite",
            "dev.mizan.plugin.store.memory",
            "dev.mizan.plugin.store.sqlite",
            "dev.mizan.plugin.store.journal",
            "dev.mizan.plugin.payment.simulator");

    private Runtime() {}

    /** The modules, resolved among everything that this test run was given. */
    static List<ModuleReference> modules() {
        Path[] given = Stream.of("jdk.module.path", "java.class.path")
                .map(it -> System.getProperty(it, ""))
                .flatMap(it -> Stream.of(it.split(File.pathSeparator)))
                .filter(it -> !it.isEmpty() && !it.endsWith("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        return Configuration.resolve(
                        ModuleFinder.of(given),
                        List.of(ModuleLayer.boot().configuration()),
                        ModuleFinder.ofSystem(),
                        ROOTS)
                .modules()
                .stream()
                .map(ResolvedModule::reference)
                .filter(it -> it.location().map(place -> place.getScheme()).equals(Optional.of("file")))
                .toList();
    }

    static String path() {
        return String.join(
                File.pathSeparator,
                modules().stream()
                        .map(it -> Path.of(it.location().orElseThrow()).toString())
                        .toList());
    }
}
