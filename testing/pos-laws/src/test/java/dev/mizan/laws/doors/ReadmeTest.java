// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the recipes show is compiled and run, as a reader would: each block of Java in them is a whole
 * program. All are compiled at once. Those of the README run in a JVM of their own, the others one after another in two.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("mizan.root", "../.."));
    private static final Path RUNNER =
            Path.of("src/test/resources/programs/OneAfterAnother.java").toAbsolutePath();
    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

    @TempDir
    Path programs;

    /** A program of a page. */
    private record Shown(Path page, String name, Path file) {
        String label() {
            return page.getFileName() + ": " + name;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyProgramThatIsShownRuns() throws IOException {
        List<Shown> first = shown(ROOT.resolve("README.md"));
        List<Shown> recipes = new ArrayList<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/recipes"))) {
            for (Path page : pages.sorted().toList()) {
                recipes.addAll(shown(page));
            }
        }
        compile(Stream.concat(first.stream(), recipes.stream()).map(Shown::file));
        int half = recipes.size() / 2;
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<Child>> halves = Stream.of(
                            recipes.subList(0, half), recipes.subList(half, recipes.size()))
                    .map(it -> CompletableFuture.supplyAsync(() -> oneAfterAnother(it), two))
                    .toList();
            return Stream.concat(
                    first.stream().map(it -> DynamicTest.dynamicTest(it.label(), () -> alone(it))),
                    recipes.stream()
                            .map(it -> DynamicTest.dynamicTest(
                                    it.label(), () -> ran(it, halves.get(recipes.indexOf(it) < half ? 0 : 1)))))
                    .toList()
                    .stream();
        } finally {
            two.shutdown();
        }
    }

    private void compile(Stream<Path> files) {
        List<String> arguments =
                new ArrayList<>(List.of("-encoding", "UTF-8", "--class-path", Runtime.path(), RUNNER.toString()));
        files.forEach(it -> arguments.add(it.toString()));
        Javac.compile(programs, arguments.toArray(String[]::new));
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

    private void alone(Shown program) {
        Child child = run(program.name());
        assertThat(child.exit()).as(child.output()).isZero();
        assertThat(child.output()).isNotBlank();
    }

    private void ran(Shown program, CompletableFuture<Child> all) throws IOException {
        Path said = programs.resolve(program.name() + ".ok");
        Child child = all.join();
        if (Files.notExists(said)) {
            Path failed = programs.resolve(program.name() + ".failed");
            assertThat(failed).as("not run: %s", child).exists();
            assertThat(Files.readString(failed)).as("what it said").isNull();
        }
        assertThat(Files.readString(said)).isNotBlank();
    }

    private Child oneAfterAnother(List<Shown> all) {
        return run(Stream.concat(
                        Stream.of("OneAfterAnother", programs.toString()),
                        all.stream().map(Shown::name))
                .toArray(String[]::new));
    }

    private Child run(String... program) {
        List<String> arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        arguments.add(Runtime.path() + File.pathSeparator + programs);
        arguments.addAll(List.of(program));
        try {
            return Child.java(arguments.toArray(String[]::new));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
