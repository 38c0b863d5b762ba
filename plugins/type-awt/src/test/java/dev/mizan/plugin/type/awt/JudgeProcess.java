// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The independent judge of ESC/POS, one Python process for any number of streams. */
final class JudgeProcess implements AutoCloseable {
    private static final String LOOP = String.join(
            "\n",
            "import sys, struct",
            "sys.path.insert(0, sys.argv[1])",
            "from escpos_judge import Judge",
            "i = sys.stdin.buffer; o = sys.stdout.buffer",
            "while True:",
            "    h = i.read(8)",
            "    if len(h) < 8: break",
            "    n, d = struct.unpack('>II', h)",
            "    j = Judge(i.read(n), d).run()",
            "    e = [f['message'] for f in j.findings if f['level'] == 'error']",
            "    t = [l['text'] for l in j.lines if l['spans']]",
            "    for x in ('E%d' % len(e), *e, 'T%d' % len(t), *t): o.write((x.replace('\\n', ' ') + '\\n').encode())",
            "    o.flush()");

    private final Process process;
    private final DataOutputStream in;
    private final BufferedReader out;

    /** What the judge saw. */
    record Verdict(List<String> errors, List<String> lines) {}

    JudgeProcess(Path judges) throws IOException {
        process = new ProcessBuilder(
                        "python3", "-c", LOOP, judges.resolve("escpos").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new DataOutputStream(process.getOutputStream());
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static boolean isThere(Path judges) {
        return Files.exists(judges.resolve("escpos/escpos_judge.py"));
    }

    Verdict judge(byte[] stream, int dots) throws IOException {
        in.writeInt(stream.length);
        in.writeInt(dots);
        in.write(stream);
        in.flush();
        return new Verdict(list('E'), list('T'));
    }

    private List<String> list(char head) throws IOException {
        String count = out.readLine();
        if (count == null || count.charAt(0) != head) {
            throw new IOException("the judge says " + count);
        }
        List<String> lines = new ArrayList<>();
        for (int i = Integer.parseInt(count.substring(1)); i > 0; i--) {
            lines.add(out.readLine());
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
        process.destroy();
    }
}
