// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.stockroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the example prints is what it promises. */
class ShowStockroomTest {
    @Test
    void theWeekShowsTheStockLedgerBesideTheJournal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ShowStockroom.play(new PrintStream(out, true, StandardCharsets.UTF_8));
        String shown = out.toString(StandardCharsets.UTF_8);
        assertThat(shown)
                .contains("order PO-1 for SAR 180.00", "order PO-1 approved")
                .containsPattern("main +TEA +\\+24 +120\\.00 +\\| 1310 Merchandise inventory +180\\.00")
                .containsPattern("2110 Trade payables +207\\.00")
                .contains("ALERT TEA FELL_BELOW: 9 of 10")
                .contains("order R-GULF for SAR 120.00")
                .containsPattern("main +TEA +-1 +-5\\.00 +\\| ")
                .containsPattern("town +CUP +\\+2 +20\\.00 +\\| ")
                .contains("the stock is worth SAR 70.00, its account says SAR 70.00");
        assertThat(shown.split("FELL_BELOW", -1)).as("once").hasSize(2);
        assertThat(shown.lines()).allMatch(line -> line.length() < 110);
    }
}
