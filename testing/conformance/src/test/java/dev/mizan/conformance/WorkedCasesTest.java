// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked cases, blanked, answered and compared by programs that are not ours; skipped where they are absent. */
@Tag("judges")
class WorkedCasesTest {
    private static final Path CASES = Path.of(System.getProperty("mizan.root", "."))
            .resolve(System.getProperty("mizan.shared", "../shared"))
            .resolve("cases")
            .normalize();
    private static final String ANY_ORDER = "en16931-issue116";

    @TempDir
    Path folder;

    @Test
    void noAnswerDiffersFromTheWorkedOne() throws IOException, InterruptedException {
        assumeThat(CASES).as("worked cases").isDirectory();
        assertThat(python("blank.py", folder.resolve("blank"), CASES)).isEmpty();
        Path answers = folder.resolve("answers.jsonl");
        try (PrintStream out = new PrintStream(Files.newOutputStream(answers), false, StandardCharsets.UTF_8)) {
            Main.run(out, folder.resolve("blank").toString());
        }
        String verdict = python("compare.py", casesWithGroupsInAnyOrder(), answers);
        System.out.println(verdict);
        assertThat(verdict).containsPattern("(?m)^\\d+ passed, 0 failed, \\d+ skipped$");
    }

    /**
     * The cases as they are, but that {@value #ANY_ORDER} may list its groups in any order: it has 6 %, 25 %, 12 % for
     * lines of 6 %, 12 % and 25 %, nothing in it gives that order, and EN 16931 has none for BG-23. Ours is that of first
     * appearance, as all other examples have it. The program has answered before this copy is made.
     */
    private Path casesWithGroupsInAnyOrder() throws IOException {
        Path copy = folder.resolve("cases");
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = copy.resolve(CASES.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Path examples = copy.resolve("tax/en16931-examples.json");
        String id = "\"id\": \"" + ANY_ORDER + "\",";
        String before = Files.readString(examples);
        assertThat(before).containsOnlyOnce(id);
        Files.writeString(examples, before.replace(id, id + " \"policy\": \"UNORDERED\","));
        return copy;
    }

    /** What the script prints; a case that is skipped makes compare.py exit 1, so its verdict is what counts. */
    private String python(String script, Path... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", "-B", CASES.resolve(script).toString()));
        List.of(arguments).forEach(it -> command.add(it.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
