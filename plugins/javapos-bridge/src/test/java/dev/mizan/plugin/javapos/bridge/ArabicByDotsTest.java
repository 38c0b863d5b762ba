// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.escpos.PrintReason;
import dev.mizan.hardware.receipt.raster.Canvas;
import dev.mizan.hardware.receipt.raster.PaperPicture;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.RasterReason;
import dev.mizan.hardware.receipt.raster.TypeLine;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Arabic over a printer with a JavaPOS service: as a picture of its dots, or not at all; never another letter. */
class ArabicByDotsTest {
    private static final int DOTS = 576;
    private static final int COLUMNS = 48;
    private static final String SNOWMAN = "\u2603";

    /** A box for each stretch of letters, where it stands; it has no snowman. */
    private static final Typesetter BOXES =
            line -> line.text().parts().stream().anyMatch(it -> it.text().contains(SNOWMAN))
                    ? Outcome.refused(RasterReason.NO_SIGN, "character", SNOWMAN)
                    : Outcome.done(boxes(line));

    private final List<Object> paper = new ArrayList<>();

    private static Raster boxes(TypeLine line) {
        Canvas canvas = new Canvas(line.width());
        line.text().parts().forEach(it -> canvas.box(it.from() * line.cell(), 3, it.columns() * line.cell() - 1, 9));
        canvas.downTo(21);
        return canvas.picture();
    }

    private Outcome<Evidence> printed(int version, boolean pictures, Optional<Typesetter> typesetter, Receipt receipt) {
        try (Hardware hardware = new Hardware(Category.POS_PRINTER, "dots");
                JposPrinter device = new JposPrinter(new DeviceId("dots"), "dots", typesetter)) {
            hardware.properties.putAll(Map.of(
                    "DeviceServiceVersion",
                    version,
                    "RecLineChars",
                    COLUMNS,
                    "RecLineWidth",
                    DOTS,
                    "CapRecBitmap",
                    pictures));
            hardware.methods.put("printNormal", it -> paper.add(((String) it[1]).stripTrailing()));
            hardware.methods.put("printMemoryBitmap", it -> paper.add(read((byte[]) it[1])));
            hardware.methods.put("printBitmap", it -> paper.add(read(bytes((String) it[1]))));
            Patience patience = Patience.of(Duration.ofMinutes(1));
            return device.claim("till", patience)
                    .orElseThrow()
                    .print(new PrintJob("1", receipt, Page.ENGLISH), patience)
                    .toCompletableFuture()
                    .join();
        }
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bitmap by the description of its format: lowest row first, rows of whole four bytes, colours from its palette. */
    private static Raster read(byte[] bitmap) {
        ByteBuffer file = ByteBuffer.wrap(bitmap).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getShort(0)).isEqualTo((short) ('B' | 'M' << 8));
        assertThat(file.getInt(2)).isEqualTo(bitmap.length);
        int first = file.getInt(10);
        int width = file.getInt(18);
        int height = file.getInt(22);
        assertThat(List.of(file.getShort(26), file.getShort(28))).containsExactly((short) 1, (short) 1);
        int colours = 14 + file.getInt(14);
        Canvas canvas = new Canvas(width);
        int row = (width + 31) / 32 * 4;
        assertThat(bitmap).hasSize(first + row * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = bitmap[first + (height - 1 - y) * row + x / 8] >> 7 - x % 8 & 1;
                if (file.getInt(colours + 4 * colour) == 0) {
                    canvas.dot(x, y);
                }
            }
        }
        canvas.downTo(height);
        return canvas.picture();
    }

    private static Raster drawn(ReceiptBuilder receipt) {
        return new PaperPicture(DOTS, COLUMNS, Page.ENGLISH, BOXES, Map.of())
                .draw(receipt.build())
                .orElseThrow();
    }

    private static ReceiptBuilder coffee() {
        return Receipt.builder().row(Text.of("قهوة عربية", "قهوة عربية"), "12.50");
    }

    @Test
    void aLineThatIsNotAsciiGoesAsItsDotsBetweenThoseThatAre() {
        Receipt receipt = Receipt.builder()
                .line(Text.en("COFFEE"))
                .row(Text.of("قهوة عربية", "قهوة عربية"), "12.50")
                .line(Text.en("THANK YOU"))
                .build();
        assertThat(printed(1_015_000, true, Optional.of(BOXES), receipt)).isEqualTo(Outcome.done(Evidence.SENT));
        assertThat(paper).containsExactly("COFFEE", drawn(coffee()), "THANK YOU");
    }

    @Test
    void aServiceOlderThanOnePointTenGetsAFileThatIsGoneAfterwards() {
        assertThat(printed(1_009_000, true, Optional.of(BOXES), coffee().build()))
                .isEqualTo(Outcome.done(Evidence.SENT));
        assertThat(paper).containsExactly(drawn(coffee()));
    }

    @Test
    void aCodeThatTheServiceDoesNotPrintIsDrawn() {
        ReceiptBuilder code = Receipt.builder().qr("https://example.com/قهوة");
        assertThat(printed(1_015_000, true, Optional.of(BOXES), code.build()).isDone())
                .isTrue();
        assertThat(paper).containsExactly(drawn(code));
    }

    @Test
    void withoutBitmapsOrWithoutFontsOrWithoutTheLetterAllOfItIsRefused() {
        Receipt receipt =
                Receipt.builder().line(Text.en("FIRST")).line(Text.en("قهوة")).build();
        assertThat(reason(printed(1_015_000, false, Optional.of(BOXES), receipt)))
                .isEqualTo(PrintReason.UNENCODABLE);
        assertThat(reason(printed(1_015_000, true, Optional.empty(), receipt))).isEqualTo(PrintReason.UNENCODABLE);
        Receipt snow =
                Receipt.builder().line(Text.en("FIRST")).line(Text.en(SNOWMAN)).build();
        assertThat(reason(printed(1_015_000, true, Optional.of(BOXES), snow))).isEqualTo(RasterReason.NO_SIGN);
        assertThat(paper).isEmpty();
    }

    private static Object reason(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }
}
