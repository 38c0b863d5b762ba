// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.type.awt;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Blank;
import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Columns;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Random;

/** Receipts of any content that a shop could print, and some that it should not. */
final class RandomReceipt {
    private static final List<String> WORDS = List.of(
            "coffee",
            "Milk 1 l",
            "€uro",
            "crème brûlée",
            "Straße",
            "żółć",
            "قهوة",
            "حليب",
            "طازج",
            "SKU-42",
            "2x",
            "\u001B@",
            "\u0000\u0010\u0014",
            "\u001DV\u0000",
            "50%",
            "Ωmega",
            "борщ",
            "naïve",
            "\u202Etrap",
            "٣٫٥٠",
            "ر.س",
            "a-very-long-word-that-does-not-fit-on-a-line-of-narrow-paper-at-all",
            "~{|}");

    private final Random random;

    RandomReceipt(long seed) {
        this.random = new Random(seed);
    }

    Receipt next() {
        ReceiptBuilder receipt = Receipt.builder();
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            node(receipt);
        }
        return receipt.build();
    }

    private void node(ReceiptBuilder receipt) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> receipt.row(text(), amount(), pick(Emphasis.values()));
            case 3, 4 -> receipt.line(text(), style());
            case 5 -> receipt.bilingual(text(), style());
            case 6 ->
                receipt.add(new Columns(
                        List.of(Cell.words(text(), 3), Cell.amount(amount(), 1), Cell.amount(amount(), 1)),
                        pick(Emphasis.values()),
                        pick(Size.values())));
            case 7 -> receipt.rule().doubleRule();
            case 8 -> receipt.add(new Blank(random.nextInt(4) + 1));
            case 9 -> code(receipt);
            case 10 -> receipt.qr("https://example.test/" + words(random.nextInt(60) + 1));
            default -> receipt.picture("logo", text()).openDrawer("cash").cut();
        }
    }

    private void code(ReceiptBuilder receipt) {
        switch (random.nextInt(5)) {
            case 0 -> receipt.barcode(Symbology.EAN_13, "6281006100015");
            case 1 -> receipt.barcode(Symbology.EAN_8, "96385074");
            case 2 -> receipt.barcode(Symbology.CODE_39, "A-" + random.nextInt(100));
            case 3 -> receipt.barcode(Symbology.INTERLEAVED_2_OF_5, "15400141288763");
            default ->
                receipt.barcode(Symbology.CODE_128, random.nextBoolean() ? "12345678" : "x{B~" + random.nextInt(9));
        }
    }

    private Style style() {
        return new Style(pick(Align.values()), pick(Emphasis.values()), pick(Size.values()));
    }

    private Text text() {
        return random.nextInt(3) == 0 ? Text.en(words(4)) : Text.of(words(4), "إجمالي " + words(2));
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder(pick(WORDS.toArray(String[]::new)));
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(' ').append(pick(WORDS.toArray(String[]::new)));
        }
        return words.toString();
    }

    private String amount() {
        return (random.nextBoolean() ? "-" : "") + random.nextInt(10_000) + "." + (10 + random.nextInt(90));
    }

    private <E> E pick(E[] from) {
        return from[random.nextInt(from.length)];
    }
}
