// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/** Prints one line a case and counts. */
final class Report {
    private final PrintStream out;
    private int answered;
    private int unsupported;
    private int failed;

    Report(PrintStream out) {
        this.out = out;
    }

    void add(Case worked, Answer answer) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("file", worked.file()).put("id", worked.id());
        if (answer instanceof Answer.Given given) {
            line.set("answer", given.block());
            answered++;
        } else if (answer instanceof Answer.Unsupported no) {
            line.put("unsupported", no.why());
            unsupported++;
        } else if (answer instanceof Answer.Failed failure) {
            line.put("error", failure.what());
            failed++;
        }
        out.println(line);
    }

    /** The closing line; true where nothing failed. */
    boolean close() {
        out.println(answered + " answered, " + unsupported + " unsupported, " + failed + " failed");
        out.flush();
        return failed == 0;
    }
}
