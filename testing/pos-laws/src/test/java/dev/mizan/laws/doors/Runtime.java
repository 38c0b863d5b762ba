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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an embedder's program needs to run: the suite, the stores, plugins of payments and devices, and what they require; no test tools. */
final class Runtime {
    static final Set<String> ROOTS = Set.of(
            "dev.mizan.suite",
            "dev.mizan.plugin.store.memory",
            "dev.mizan.plugin.store.sqlite",
            "dev.mizan.plugin.store.journal",
            "dev.mizan.plugin.payment.iso",
            "dev.mizan.plugin.payment.simulator",
            "dev.mizan.plugin.payment.storedvalue",
            "dev.mizan.plugin.device.simulator",
            "dev.mizan.plugin.printer.zpl");

    private Runtime() {}

    private static Stream<Path> given() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(it -> System.getProperty(it, ""))
                .flatMap(it -> Stream.of(it.split(File.pathSeparator)))
                .filter(it -> !it.isEmpty() && !it.endsWith("test-classes"))
                .map(Path::of);
    }

    /** The modules, resolved among everything that this test run was given. */
    static List<ModuleReference> modules() {
        Path[] given = given().toArray(Path[]::new);
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

    /** A class path of them; JavaPOS is no module and would draw all the tools of a test in, so its places are added. */
    static String path() {
        Stream<Path> modules =
                modules().stream().map(it -> Path.of(it.location().orElseThrow()));
        Stream<Path> javaPos = given().filter(it -> it.toString().contains("javapos"));
        return Stream.concat(modules, javaPos).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
