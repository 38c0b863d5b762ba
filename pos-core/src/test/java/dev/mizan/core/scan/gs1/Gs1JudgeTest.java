// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we take for a GS1 element string, bwip-js 4.11.4 takes for one as well, and what we refuse it refuses. */
@Tag("judges")
class Gs1JudgeTest {
    /** 20,000, or as many as {@code -Dmizan.gs1=1000000} says. */
    private static final int STRINGS = Integer.getInteger("mizan.gs1", 20_000);

    @TempDir
    private Path folder;

    @Test
    void bwipJsAgrees() throws IOException, InterruptedException {
        SomeElements some = new SomeElements(new Random(20_261_122));
        List<String> asked = Stream.generate(some::next).limit(STRINGS).toList();
        List<String> told = asked(asked);
        List<String> differences = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < asked.size(); i++) {
            Outcome<ElementString> ours =
                    ElementString.ofBracketed(asked.get(i)).then(ElementString::complete);
            String theirs = told.get(i);
            right += ours.isDone() ? 1 : 0;
            if (ours.isDone() != isRight(theirs) && !isExplained(ours, theirs, asked.get(i))) {
                differences.add(asked.get(i) + ": " + ours + ", but " + theirs);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(right).as("both kinds are asked about").isBetween(STRINGS / 4, STRINGS * 4 / 5);
    }

    /** What is wrong with the symbol alone, such as its length, is right for all that. */
    private static boolean isRight(String told) {
        return told.equals("ok") || !told.startsWith("bwipp.GS1");
    }

    /**
     * Two currencies are newer than its table (VED, ZWG), one number of its table is no currency, and of a company prefix it
     * looks at two digits, where the standard has four or more.
     */
    private static boolean isExplained(Outcome<ElementString> ours, String told, String asked) {
        if (ours instanceof Refused<ElementString> refused) {
            String value = String.valueOf(refused.facts().get("value"));
            return asked.contains(")396")
                    || refused.reason() == Gs1Reason.CONTENT
                            && value.matches("[0-9]{2}.*")
                            && !value.matches("[0-9]{4}.*");
        }
        return told.contains("UnknownCurrency") && (asked.contains(")924") || asked.contains(")926"));
    }

    private List<String> asked(List<String> strings) throws IOException, InterruptedException {
        Path script = folder.resolve("bwip.js");
        try (InputStream in = Gs1JudgeTest.class.getResourceAsStream("/judges/bwip.js")) {
            Files.copy(Objects.requireNonNull(in), script);
        }
        Path questions = folder.resolve("questions");
        Path answers = folder.resolve("answers");
        Files.writeString(questions, String.join("\n", strings), UTF_8);
        try {
            int end = new ProcessBuilder("node", script.toString())
                    .redirectInput(questions.toFile())
                    .redirectOutput(answers.toFile())
                    .redirectError(folder.resolve("errors").toFile())
                    .start()
                    .waitFor();
            assumeTrue(end == 0, () -> "no bwip-js on NODE_PATH");
        } catch (IOException e) {
            assumeTrue(false, "node is not installed: " + e.getMessage());
        }
        List<String> told = Files.readAllLines(answers, UTF_8);
        assertThat(told.get(0)).isEqualTo("bwip-js 4.11.4");
        assertThat(told).hasSize(strings.size() + 1);
        return told.subList(1, told.size());
    }
}
