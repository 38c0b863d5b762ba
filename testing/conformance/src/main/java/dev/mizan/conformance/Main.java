// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code java -jar conformance.jar FILE_OR_DIR... > answers.jsonl}: answers worked cases, one JSON line each. */
public final class Main {
    private Main() {}

    /** Exit 0 where no case failed, 1 where one did, 2 without arguments. */
    public static void main(String[] places) throws IOException {
        if (places.length == 0) {
            System.err.println("usage: java -jar conformance.jar FILE_OR_DIR... > answers.jsonl");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.exit(run(out, places) ? 0 : 1);
    }

    static boolean run(PrintStream out, String... places) throws IOException {
        Report report = new Report(out);
        for (String place : places) {
            for (Path file : CaseFiles.at(Path.of(place))) {
                for (Case worked : CaseFiles.read(file)) {
                    report.add(worked, Adapters.answer(worked));
                }
            }
        }
        return report.close();
    }
}
