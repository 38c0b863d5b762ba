// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run, as a reader would: each block of Java in it is a whole program. */
class ReadmeTest {
    private static final Path README =
            Path.of(System.getProperty("mizan.root", "../..")).resolve("README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

    @TempDir
    Path program;

    @Test
    void everyProgramOfTheReadmeRuns() throws IOException, InterruptedException {
        assumeThat(README).as("README.md").exists();
        List<String> programs = JAVA.matcher(Files.readString(README))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
        assertThat(programs).isNotEmpty();
        for (String source : programs) {
            Matcher name = CLASS.matcher(source);
            assertThat(name.find()).as("a whole class:%n%s", source).isTrue();
            runs(name.group(1), source);
        }
    }

    private void runs(String name, String source) throws IOException, InterruptedException {
        Path file = Files.writeString(program.resolve(name + ".java"), source);
        Javac.compile(program, "--class-path", Runtime.path(), file.toString());
        Child child = Child.java("-cp", Runtime.path() + File.pathSeparator + program, name);
        assertThat(child.output()).isNotBlank();
        assertThat(child.exit()).as(child.output()).isZero();
    }
}
