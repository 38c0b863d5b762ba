// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.raster.PaperPicture;
import dev.mizan.hardware.receipt.raster.Png;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arabic lines are read back by tesseract, which knows nothing of us. */
@Tag("judges")
class ReadBackTest {
    private static final List<String> WORDS = List.of(
            "قهوة عربية", "حليب طازج", "خبز أبيض", "تمر سكري", "زيت زيتون", "أرز بسمتي", "شاي أخضر", "عصير برتقال",
            "ماء معدني", "جبن أبيض");
    private static final int LINES = 100;

    @Test
    void amountsAndWordsAreReadBack(@TempDir Path folder) throws Exception {
        assumeTrue(installed(), "tesseract is not installed");
        List<String> words = new ArrayList<>();
        List<String> amounts = new ArrayList<>();
        int wrongLetters = 0;
        int letters = 0;
        int wrongAmounts = 0;
        for (int from = 0; from < LINES; from += 10) {
            ReceiptBuilder receipt = Receipt.builder();
            for (int i = from; i < from + 10; i++) {
                words.add(WORDS.get(i % 10));
                amounts.add((17 * i + 3) + "." + (10 + i * 7 % 90));
                receipt.row(Text.ar(words.get(i)), amounts.get(i));
            }
            Raster paper = PaperPicture.wide(Page.ARABIC, AwtTypesetter.usual())
                    .draw(receipt.build())
                    .orElseThrow();
            Path png = Files.write(folder.resolve("p" + from + ".png"), Png.of(paper));
            List<String> read = read(png);
            assertThat(read).hasSize(10);
            for (int i = 0; i < 10; i++) {
                String line = read.get(i);
                wrongAmounts += line.contains(amounts.get(from + i)) ? 0 : 1;
                String said = line.replaceAll("[0-9.,\\p{Cf}]", "").strip().replaceAll(" +", " ");
                letters += words.get(from + i).length();
                wrongLetters += distance(said, words.get(from + i));
            }
        }
        System.out.println(wrongAmounts + " amounts and " + wrongLetters + " of " + letters + " letters read wrongly");
        assertThat(wrongAmounts).isZero();
        assertThat(wrongLetters * 100).isLessThanOrEqualTo(letters);
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("tesseract", "--list-langs").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> read(Path png) throws IOException {
        Process process = new ProcessBuilder("tesseract", png.toString(), "-", "-l", "ara", "--psm", "6")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
