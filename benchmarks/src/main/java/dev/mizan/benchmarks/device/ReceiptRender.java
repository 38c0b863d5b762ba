// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.device;

import com.github.anastaciocintra.escpos.EscPos;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.escpos.EscPosRenderer;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.plugin.type.awt.AwtTypesetter;
import dev.mizan.spi.value.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A receipt of sixty lines as ESC/POS bytes; with ten of them Arabic, as dots; and by escpos-coffee 4.1.0. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReceiptRender {
    private static final int LINES = 60;

    private final Receipt latin = receipt(0);
    private final Receipt mixed = receipt(10);
    private final EscPosRenderer renderer = EscPosRenderer.of(Profiles.EPSON_80, Page.ENGLISH, AwtTypesetter.usual());

    private static Receipt receipt(int arabic) {
        ReceiptBuilder receipt = Receipt.builder();
        for (int i = 0; i < LINES; i++) {
            receipt.row(Text.en(i < arabic ? "قهوة عربية " + i : "Arabic coffee " + i), "12." + (10 + i));
        }
        return receipt.cut().build();
    }

    @Benchmark
    public byte[] sixtyLines() {
        return renderer.render(latin).orElseThrow();
    }

    @Benchmark
    public byte[] sixtyLinesTenOfThemArabic() {
        return renderer.render(mixed).orElseThrow();
    }

    @Benchmark
    public byte[] sixtyLinesByEscposCoffee() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EscPos printer = new EscPos(bytes)) {
            for (int i = 0; i < LINES; i++) {
                printer.writeLF("Arabic coffee " + i + " ".repeat(25) + "12." + (10 + i));
            }
            printer.cut(EscPos.CutMode.FULL);
        }
        return bytes.toByteArray();
    }
}
