// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.raster.Canvas;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arabic lines are read back by tesseract, which knows nothing of us. */
@Tag("judges")
class ReadBackTest {
    private static final List<String> WORDS = List.of(
            "قهوة عربية",
            "حليب طازج",
            "خبز أبيض",
            "تمر سكري",
            "زيت زيتون",
            "أرز بسمتي",
            "شاي أخضر",
            "عصير برتقال",
            "ماء معدني",
            "جبن أبيض");
    private static final int LINES = 100;
    private static final int FIGURES = 200;
    private static final int MARGIN = 40;

    /** Where the words of a line end. */
    private static final Pattern FIGURE = Pattern.compile("[^\\p{IsArabic}\\p{Cf} ]|[\u0660-\u0669]");

    @Test
    void amountsAndWordsAreReadBack(@TempDir Path folder) throws Exception {
        assumeTrue(installed(), "tesseract is not installed");
        List<String> said = new ArrayList<>();
        List<String> amounts = new ArrayList<>();
        List<String> amountsRead = new ArrayList<>();
        int letters = 0;
        int wrong = 0;
        for (int from = 0; from < LINES; from += 10) {
            ReceiptBuilder rows = Receipt.builder();
            for (int i = from; i < from + 10; i++) {
                amounts.add((17 * i + 3) + "." + (10 + i * 7 % 90));
                rows.row(Text.ar(WORDS.get(i % 10)), amounts.get(i));
            }
            Raster paper = paper(rows.build());
            Path figures = folder.resolve("figures" + from + ".png");
            Files.write(figures, Png.of(left(paper, FIGURES)));
            amountsRead.addAll(read(figures, "eng", "-c", "tessedit_char_whitelist=0123456789."));
            Path words = folder.resolve("words" + from + ".png");
            Files.write(words, Png.of(paper));
            read(words, "ara").forEach(line -> said.add(FIGURE.split(line, 2)[0].strip()));
        }
        assertThat(amountsRead).isEqualTo(amounts);
        assertThat(said).hasSize(LINES);
        for (int i = 0; i < LINES; i++) {
            letters += WORDS.get(i % 10).length();
            wrong += distance(said.get(i), WORDS.get(i % 10));
        }
        assertThat(wrong * 100).as(wrong + " of " + letters + " letters").isLessThanOrEqualTo(letters);
    }

    private static Raster paper(Receipt receipt) {
        return PaperPicture.wide(Page.ARABIC, AwtTypesetter.usual())
                .draw(receipt)
                .orElseThrow();
    }

    /** The part of a paper where an Arabic page has its figures, with a margin such as a reader needs. */
    private static Raster left(Raster paper, int width) {
        Canvas canvas = new Canvas(width + 2 * MARGIN);
        for (int y = 0; y < paper.height(); y++) {
            for (int x = 0; x < width; x++) {
                if (paper.isBlack(x, y)) {
                    canvas.dot(MARGIN + x, MARGIN + y);
                }
            }
        }
        canvas.downTo(paper.height() + 2 * MARGIN);
        return canvas.picture();
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("tesseract", "--list-langs").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> read(Path png, String language, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of("tesseract", png.toString(), "-", "-l", language, "--psm", "6"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
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
