// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.label.LabelProfiles;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.testkit.fake.label.LabelFirmware;
import dev.mizan.testkit.tck.label.PrintedLabel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What was written as ZPL is read by a reader that shares nothing with the writer: every field, at its place. */
class ReadBackLaws {
    private static final ZplLabels LABELS = new ZplLabels(LabelProfiles.ZPL_203_4_INCH, Optional.empty());

    @Property(tries = 2_000)
    void everyFieldOfALabelIsReadBackWhereItWasPut(@ForAll long seed) {
        readsBack(seed);
    }

    @Property(tries = 100_000)
    @Tag("soak")
    void everyFieldOfManyLabelsIsReadBack(@ForAll long seed) {
        readsBack(seed);
    }

    private static void readsBack(long seed) {
        Label label = new RandomLabels(seed).next();
        byte[] zpl = LABELS.zpl(label, Handling.TEAR_OFF).orElseThrow().getBytes(StandardCharsets.US_ASCII);
        LabelFirmware printer = new LabelFirmware();
        int cut = new Random(seed).nextInt(zpl.length); // wherever a wire divides it
        printer.answer(Arrays.copyOf(zpl, cut));
        printer.answer(Arrays.copyOfRange(zpl, cut, zpl.length));
        assertThat(printer.unknown()).isEmpty();
        assertThat(printer.out()).hasSize(label.copies());
        PrintedLabel out = printer.out().get(0);
        assertThat(List.of(out.width(), out.height())).containsExactly(label.width(), label.height());
        List<PrintedLabel.Field> fields =
                out.fields().stream().filter(it -> !isBelowBars(it)).toList();
        assertThat(fields).hasSameSizeAs(label.fields());
        for (int i = 0; i < fields.size(); i++) {
            assertThat(fields.get(i)).isEqualTo(read(label.fields().get(i)));
        }
    }

    /** The line for people below a GS1-128 symbol. */
    private static boolean isBelowBars(PrintedLabel.Field field) {
        return field instanceof PrintedLabel.Letters letters && letters.text().startsWith("(01)");
    }

    private static PrintedLabel.Field read(Label.Field field) {
        if (field instanceof Label.Words it) {
            return new PrintedLabel.Letters(it.x(), it.y(), it.high(), "0", it.text());
        }
        if (field instanceof Label.Code it) {
            Barcode barcode = it.barcode();
            return new PrintedLabel.Code(
                    it.x(), it.y(), it.module(), barcode.symbology().name(), barcode.content());
        }
        if (field instanceof Label.Square it) {
            return new PrintedLabel.Code(
                    it.x(), it.y(), it.module(), "QR", it.code().content());
        }
        if (field instanceof Label.Gs1Bars it) {
            return new PrintedLabel.Code(
                    it.x(), it.y(), it.module(), "GS1_128", it.elements().carried());
        }
        if (field instanceof Label.Gs1Matrix it) {
            return new PrintedLabel.Code(
                    it.x(), it.y(), it.module(), "GS1_DATAMATRIX", it.elements().carried());
        }
        Label.Dots dots = (Label.Dots) field;
        return new PrintedLabel.Dots(dots.x(), dots.y(), dots.picture());
    }

    /** Set B has signs that ZPL has to be told by the numbers of their symbols; all of it comes back. */
    @Property
    void everySignOfCode128ComesBack(
            @ForAll
                    @net.jqwik.api.constraints.CharRange(from = ' ', to = '~')
                    @net.jqwik.api.constraints.StringLength(min = 1, max = 40)
                    String text) {
        Label label =
                new Label(832, 200, List.of(new Label.Code(1, 1, 60, 2, new Barcode(Symbology.CODE_128, text))), 1);
        LabelFirmware printer = new LabelFirmware();
        printer.answer(LABELS.zpl(label, Handling.TEAR_OFF).orElseThrow().getBytes(StandardCharsets.US_ASCII));
        assertThat(printer.out().get(0).codes()).containsExactly("CODE_128 " + text);
    }
}
