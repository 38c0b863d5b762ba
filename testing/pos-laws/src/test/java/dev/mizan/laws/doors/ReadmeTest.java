// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the recipes show is compiled and run, as a reader would: each block of Java in them is a whole
 * program. All are compiled at once, each runs in a JVM of its own, two at a time.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("mizan.root", "../.."));
    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

    @TempDir
    Path programs;

    /** A program of a page. */
    private record Shown(Path page, String name, Path file) {}

    @TestFactory
    Stream<DynamicTest> everyProgramThatIsShownRuns() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(ROOT.resolve("README.md"));
        try (Stream<Path> recipes = Files.list(ROOT.resolve("docs/recipes"))) {
            recipes.sorted().forEach(pages::add);
        }
        List<Shown> all = new ArrayList<>();
        for (Path page : pages) {
            all.addAll(shown(page));
        }
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "--class-path", Runtime.path()));
        all.forEach(it -> arguments.add(it.file().toString()));
        Javac.compile(programs, arguments.toArray(String[]::new));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            return all.stream()
                    .map(it -> {
                        Future<Child> ran = two.submit(() -> run(it));
                        return DynamicTest.dynamicTest(it.page().getFileName() + ": " + it.name(), () -> {
                            assertThat(ran.get().output()).isNotBlank();
                            assertThat(ran.get().exit()).as(ran.get().output()).isZero();
                        });
                    })
                    .toList()
                    .stream();
        } finally {
            two.shutdown();
        }
    }

    private List<Shown> shown(Path page) throws IOException {
        List<Shown> all = new ArrayList<>();
        Matcher block = JAVA.matcher(Files.readString(page));
        while (block.find()) {
            String source = block.group(1);
            Matcher name = CLASS.matcher(source);
            assertThat(name.find()).as("a whole class:%n%s", source).isTrue();
            Path file = programs.resolve(name.group(1) + ".java");
            assertThat(file).as("%s, a second program of this name", page).doesNotExist();
            all.add(new Shown(page, name.group(1), Files.writeString(file, source)));
        }
        assertThat(all).as("%s shows no program", page).isNotEmpty();
        return all;
    }

    private Child run(Shown program) throws IOException, InterruptedException {
        return Child.java(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Runtime.path() + File.pathSeparator + programs,
                program.name());
    }
}
