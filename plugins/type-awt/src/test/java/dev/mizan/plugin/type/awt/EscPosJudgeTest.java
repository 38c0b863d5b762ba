// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.receipt.BilingualLine;
import dev.mizan.hardware.receipt.Columns;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Rule;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.escpos.CodeTable;
import dev.mizan.hardware.receipt.escpos.EscPosRenderer;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.PlacedLine;
import dev.mizan.spi.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The independent judge reads what we print: no error, no picture wider than the paper, the same text. 2,000 receipts, or
 * as many as {@code -Dmizan.judge.receipts} says.
 */
@Tag("judges")
class EscPosJudgeTest {
    private static final Path JUDGES = Path.of(
            System.getProperty("mizan.root", "../.."), System.getProperty("mizan.shared", "../shared"), "judges");
    /** What stands on paper for a control byte. */
    private static final int ESCAPE_SIGN = 0x241B;

    private static final int RECEIPTS = Integer.getInteger("mizan.judge.receipts", 2_000);

    private final AwtTypesetter typesetter = AwtTypesetter.usual();

    @Test
    void randomReceiptsOnFiveKindsOfPrinters() throws Exception {
        Path judges = Path.of(System.getProperty("mizan.shared", "")).isAbsolute()
                ? Path.of(System.getProperty("mizan.shared"), "judges")
                : JUDGES;
        assumeTrue(JudgeProcess.isThere(judges), "the judge is not there: " + judges);
        assumeTrue(
                Fonts.usual().forOne(ESCAPE_SIGN).isPresent(), "no font has signs for control bytes: fonts-noto-core");
        try (JudgeProcess judge = new JudgeProcess(judges)) {
            int printed = 0;
            for (int i = 0; i < RECEIPTS; i++) {
                PrinterProfile profile = Profiles.all().get(i % Profiles.all().size());
                Page page = Page.values()[i / 5 % Page.values().length];
                Receipt receipt = new RandomReceipt(i).next();
                Outcome<byte[]> bytes =
                        EscPosRenderer.of(profile, page, typesetter).render(receipt);
                if (bytes instanceof Outcome.Done<byte[]> done) {
                    JudgeProcess.Verdict verdict = judge.judge(done.value(), profile.dots());
                    assertThat(verdict.errors()).as(i + " " + profile.name()).isEmpty();
                    assertThat(strip(verdict.lines()))
                            .as(i + " " + profile.name() + " " + page)
                            .containsSequence(expected(receipt.nodes(), profile, page));
                    printed++;
                }
            }
            assertThat(printed).as("receipts that could be printed").isGreaterThan(RECEIPTS * 95 / 100);
        }
    }

    private static List<String> strip(List<String> lines) {
        return lines.stream().map(String::stripTrailing).toList();
    }

    /** The lines that go to paper as letters. */
    private static List<String> expected(List<Node> nodes, PrinterProfile profile, Page page) {
        List<String> lines = new ArrayList<>();
        for (Node node : nodes) {
            Size size = node instanceof Line line
                    ? line.style().size()
                    : node instanceof BilingualLine line
                            ? line.style().size()
                            : node instanceof Columns columns ? columns.size() : Size.NORMAL;
            boolean text = node instanceof Line
                    || node instanceof BilingualLine
                    || node instanceof Columns
                    || node instanceof Rule;
            int columns = size == Size.WIDE || size == Size.LARGE ? profile.columns() / 2 : profile.columns();
            if (text) {
                for (PlacedLine line : PlacedLine.of(node, columns, page)) {
                    boolean plain = !line.hasRightToLeft()
                            && line.parts().stream().allMatch(it -> it.text().length() == it.columns());
                    if (plain && !line.parts().isEmpty() && encodable(line.leftToRight(), profile)) {
                        lines.add(line.leftToRight());
                    }
                }
            } else {
                assertThat(node).isNotInstanceOf(dev.mizan.hardware.receipt.Section.class);
                if (node instanceof dev.mizan.hardware.receipt.Picture picture) {
                    lines.addAll(expected(
                            List.of(new Line(picture.instead(), dev.mizan.hardware.receipt.Style.CENTRED)),
                            profile,
                            page));
                } else if (node instanceof dev.mizan.hardware.receipt.Barcode code
                        && !profile.barcodes().contains(code.symbology())) {
                    lines.addAll(expected(
                            List.of(new Line(
                                    dev.mizan.spi.value.Text.en(code.content()),
                                    dev.mizan.hardware.receipt.Style.CENTRED)),
                            profile,
                            page));
                }
            }
        }
        return lines;
    }

    private static boolean encodable(String text, PrinterProfile profile) {
        return Stream.concat(Stream.of(new CodeTable(0, StandardCharsets.US_ASCII)), profile.tables().stream())
                .anyMatch(it -> it.encode(text).isPresent());
    }
}
