// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example sells, and its papers are there. */
class CounterTest {
    @Test
    void theSaleIsOnPaperInBothLanguages(@TempDir Path folder) throws Exception {
        Counter.main(new String[] {folder.toString()});
        assertThat(Files.readString(folder.resolve("paper-1.txt")))
                .contains("قهوة عربية", "30.00", "58.75", "38.75", "نقداً", "20.00");
        assertThat(Files.readString(folder.resolve("second/paper-1.txt"))).contains("Arabic coffee", "58.75");
        assertThat(Files.size(folder.resolve("paper-1.png"))).isGreaterThan(2_000);
    }

    @Test
    void thePlugIsPulledInTheMiddleAndThePaymentIsFound() {
        assertThat(PulledPlug.story())
                .contains("the power goes: charged SAR 28.75, no sale is written")
                .contains("up again: the terminal was asked how it ended, SAR 28.75")
                .contains("S-T1-000001 is written: clearing SAR 28.75, charged SAR 28.75, unknown 0")
                .contains("nobody answers: 1 unknown, set aside, paid in cash as S-T1-000002")
                .contains("the plug is in again: charged SAR 28.75, unknown 0");
    }
}
