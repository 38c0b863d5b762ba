// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository on disk, so that a rule sees every module, also one that comes later. */
final class Repository {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    static final Path ROOT = root();

    private Repository() {}

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("pos-spi"))) {
            here = here.getParent();
        }
        return here;
    }

    /** The folders of the reactor's modules, in the order of the root pom. */
    static List<Path> modules() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map((MatchResult it) -> ROOT.resolve(it.group(1)))
                .toList();
    }

    /** The modules that are published as libraries: those of ours with a module-info. */
    static List<Path> libraries() {
        return modules().stream()
                .filter(it -> Files.exists(it.resolve("src/main/java/module-info.java")))
                .filter(it -> read(it.resolve("pom.xml")).contains("<parent>")) // the vendor's folder has none
                .toList();
    }

    /** The Java files of every module under {@code src/<kind>/java}. */
    static List<Path> sources(String kind) {
        return modules().stream()
                .map(it -> it.resolve("src").resolve(kind).resolve("java"))
                .filter(Files::isDirectory)
                .flatMap(it -> files(it, ".java"))
                .toList();
    }

    static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(it -> it.toString().endsWith(suffix)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
