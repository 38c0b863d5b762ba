// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a program as its author would; a warning fails. */
final class Javac {
    private Javac() {}

    static void compile(Path into, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--release", "17", "-Werror", "-Xlint:all,-options,-requires-transitive-automatic"));
        all.addAll(List.of("-proc:none", "-d", into.toString(), "--class-path", built()));
        all.addAll(List.of(arguments));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, all.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
    }

    /** The class path of this run as far as it is there: a build of some modules has not all of it, and javac warns. */
    private static String built() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> Files.exists(Path.of(it)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
