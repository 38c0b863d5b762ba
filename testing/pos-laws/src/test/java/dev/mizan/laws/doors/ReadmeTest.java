// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the recipes show is compiled and run, as a reader would: each block of Java in them is a whole
 * program.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("mizan.root", "../.."));
    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

    @TempDir
    Path program;

    @TestFactory
    Stream<DynamicTest> everyProgramThatIsShownRuns() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(ROOT.resolve("README.md"));
        try (Stream<Path> recipes = Files.list(ROOT.resolve("docs/recipes"))) {
            recipes.sorted().forEach(pages::add);
        }
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> shows(page)));
    }

    private void shows(Path page) throws IOException, InterruptedException {
        List<String> programs = JAVA.matcher(Files.readString(page))
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
        Javac.compile(program, "-encoding", "UTF-8", "--class-path", Runtime.path(), file.toString());
        Child child = Child.java("-cp", Runtime.path() + File.pathSeparator + program, name);
        assertThat(child.output()).isNotBlank();
        assertThat(child.exit()).as(child.output()).isZero();
    }
}
