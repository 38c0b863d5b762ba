// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.promotions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.suite.Mizan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example prints is what it promises. */
class ShowPromotionsTest {
    private static String shown(Path promotions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Mizan shop = Mizan.open(TeaShop.SHOP)) {
            new ShowPromotions(shop, new PrintStream(out, true, StandardCharsets.UTF_8)).show(promotions);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFileOfTheReadmeShowsABasketItsReceiptAndItsTreeInBothLanguages() throws IOException {
        String shown = shown(Path.of("promotions.json"));
        assertThat(shown)
                .contains("== Basket", "== Receipt", "== Why", "== لماذا")
                .contains("Mint tea: 2 piece at SAR 12.00, to pay SAR")
                .contains("price from list")
                .contains("Tea: three for two", "شاي: ثلاثة بسعر اثنين")
                .contains("Two cups, a saucer at half price: applied 1 ×, SAR 3.00 off")
                .contains("Two teas for 20.00: TEA-3FOR2 give SAR 5.00 more")
                .contains("rounded: price × quantity 14.06315 -> SAR 14.06 (HALF_UP)")
                .contains("no other choice of deals saves more")
                .contains("To save more:", "15.00 off from 120.00: spend SAR", "لتوفير المزيد:");
        assertThat(shown.lines()).allMatch(line -> line.length() < 100);
    }

    @Test
    void aFileWithoutMeaningIsRefusedWithItsPlaceInBothLanguages(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("promotions.json");
        Files.writeString(file, "{\"promotions\": [{\"id\": 7}]}");
        assertThat(shown(file)).contains("line 1", "تعذّرت").doesNotContain("==");
    }
}
