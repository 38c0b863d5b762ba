// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.spi.value.Currency;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole file, where it is at hand. */
@Tag("judges")
class WholeYearTest {
    private static final Path DATA = Path.of(System.getProperty("mizan.root", "../.."))
            .resolve(System.getProperty("mizan.shared", "../shared"))
            .resolve("analytics-data");

    @Test
    void everyLineOfTheYearIsBookedOrRefusedByName() {
        Path lines = DATA.resolve("onlineretail_lines.csv.gz");
        Assumptions.assumeTrue(Files.exists(lines), "no " + lines);
        ShopFiles year = ShopFiles.at(lines, DATA.resolve("onlineretail_items.csv.gz"));
        long[] fileLines = {0};
        Tally tally = ShopHistory.open(year, Currency.GBP, (day, item, pieces) -> {})
                .relive(document -> fileLines[0] += document.fileLines());
        assertThat(tally.read()).isEqualTo(541_909);
        assertThat(tally.invoices()).isEqualTo(25_900);
        assertThat(tally.booked()).isEqualTo(541_336).isEqualTo(fileLines[0]);
        assertThat(tally.refused()).isEqualTo(573);
        assertThat(tally.matched(Tally.Matching.LINES_BY_RECEIPT)).isEqualTo(7_181);
        assertThat(tally.matched(Tally.Matching.LINES_PARTLY_BY_RECEIPT)).isEqualTo(52);
        assertThat(tally.matched(Tally.Matching.LINES_WITHOUT_RECEIPT)).isEqualTo(1_921);
    }
}
