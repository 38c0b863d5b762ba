// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.wire.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.Wires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ends of a serial line that socat makes: what is sent on one is read on the other, at 9,600 baud 7E1. */
@Tag("judges")
class PseudoTerminalTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Process socat(Path a, Path b) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + a, "pty,raw,echo=0,link=" + b)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            for (int i = 0; i < 3_000 && !(Files.exists(a) && Files.exists(b)); i++) {
                Thread.sleep(20);
            }
            return process;
        } catch (IOException e) {
            assumeTrue(false, "socat is not installed");
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aScalesAnswerComesThrough(@TempDir Path folder) throws Exception {
        Process process = socat(folder.resolve("till"), folder.resolve("scale"));
        try {
            talk(folder);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void talk(Path folder) throws IOException {
        Wires wires = Wires.seenBy(PseudoTerminalTest.class.getClassLoader());
        Patience patience = Patience.of(LONG);
        try (Wire till = wires.open(address(folder.resolve("till")), patience);
                Wire scale = wires.open(address(folder.resolve("scale")), patience)) {
            byte[] bytes = new byte[16];
            for (int i = 0; i < 50; i++) {
                till.write(new byte[] {'W'});
                assertThat(scale.read(bytes, LONG)).isEqualTo(1);
                scale.write("\u000201.234\r".getBytes(StandardCharsets.US_ASCII));
                StringBuilder answer = new StringBuilder();
                while (answer.length() < 8) {
                    int count = till.read(bytes, LONG);
                    assertThat(count).isPositive();
                    answer.append(new String(bytes, 0, count, StandardCharsets.US_ASCII));
                }
                assertThat(answer).hasToString("\u000201.234\r");
            }
            assertThat(till.read(bytes, Duration.ofMillis(20))).isZero();
        }
    }

    private static WireAddress address(Path link) throws IOException {
        return WireAddress.of("serial:" + link.toRealPath() + "?baud=9600&bits=7&parity=even");
    }
}
