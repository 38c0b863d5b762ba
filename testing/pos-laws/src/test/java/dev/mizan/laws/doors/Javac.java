// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** Compiles a program as its author would; a warning fails. */
final class Javac {
    private Javac() {}

    static void compile(Path into, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--release", "17", "-Werror", "-Xlint:all,-options,-requires-transitive-automatic"));
        all.addAll(List.of("-proc:none", "-d", into.toString()));
        all.addAll(List.of(arguments));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, all.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
    }
}
