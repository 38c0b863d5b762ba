// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program answers, says what it can not do, and tells what broke. */
class MainTest {
    @TempDir
    Path folder;

    private String run(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, false, StandardCharsets.UTF_8), folder.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String proration(String policy) {
        return """
                {"cases": [{"id": "P", "kind": "proration", "policy": "%s", "weights": [1000, 1000, 1000],
                 "amount": 299, "expect": null}]}
                """.formatted(policy);
    }

    @Test
    void aCaseWithAnAdapterIsAnswered() throws IOException {
        assertThat(run("promotions/01-proration.json", proration("LARGEST_REMAINDER")))
                .contains(
                        "{\"file\":\"promotions/01-proration.json\",\"id\":\"P\",\"answer\":{\"expect\":[100,100,99]}}")
                .endsWith("1 answered, 0 unsupported, 0 failed\n");
    }

    @Test
    void aCaseThatBreaksIsNeverHidden() throws IOException {
        assertThat(run("promotions/01-proration.json", proration("NO_SUCH_POLICY")))
                .contains("\"error\":")
                .endsWith("0 answered, 0 unsupported, 1 failed\n");
    }

    @Test
    void aCaseWithoutAnAdapterIsUnsupportedByName() throws IOException {
        assertThat(run("somewhere/else.json", "[{\"id\": \"شراء\"}]"))
                .contains("\"id\":\"شراء\",\"unsupported\":\"no adapter for somewhere/else.json\"")
                .endsWith("0 answered, 1 unsupported, 0 failed\n");
    }
}
