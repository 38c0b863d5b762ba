// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Columns;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.Section;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of every kind of text that a shop's data holds, hostile ones too; figures are the only digits in them. */
final class Receipts {
    static final String ARABIC_MARKS = "\u064B\u064E\u0651";
    static final String HOSTILE =
            "\u001B\u0000\u0007\n\t\u007F\u0085\u202E\u2066\u2067\u2069\u200F\u2028\uFEFF\uFFFE\uD800";
    static final String WIDE = "\u4E2D\u6587\uAC00\uFF21\u3042";
    private static final String ARABIC = "\u0628\u0634\u0627\u064A\u0642\u0647\u0648\u0629\u0644\u0645";
    private static final List<String> EMOJI = List.of("\uD83D\uDED2", "\uD83D\uDC68\u200D\uD83D\uDC69", "\u2615");

    private final Random random;

    Receipts(Random random) {
        this.random = random;
    }

    Receipt receipt() {
        return new Receipt(nodes(2));
    }

    Text text() {
        return switch (random.nextInt(3)) {
            case 0 -> Text.en(words());
            case 1 -> Text.ar(words());
            default -> Text.of(words(), words());
        };
    }

    String figure() {
        long minor = random.nextLong() >> random.nextInt(64);
        return minor / 100 + "." + Math.abs(minor % 100 / 10) + Math.abs(minor % 10);
    }

    private List<Node> nodes(int depth) {
        return some(6, () -> switch (random.nextInt(depth == 0 ? 2 : 3)) {
            case 0 -> new Line(text(), new Style(align(), Emphasis.BOLD, Size.LARGE));
            case 1 -> new Columns(some(Columns.MAX_CELLS, this::cell), Emphasis.NONE, Size.NORMAL);
            default -> new Section("part", nodes(depth - 1));
        });
    }

    private Cell cell() {
        int weight = random.nextInt(10);
        return random.nextBoolean() ? Cell.amount(figure(), weight) : new Cell(text(), weight, align(), false);
    }

    private Align align() {
        return Align.values()[random.nextInt(Align.values().length)];
    }

    private String words() {
        return some(7, this::word).stream().collect(Collectors.joining(" "));
    }

    private String word() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> letters("ABCdef-.'&", 14);
            case 4, 5, 6, 7 -> "\u0628" + letters(ARABIC + ARABIC_MARKS, 14);
            case 8 -> letters(WIDE, 40);
            case 9 -> EMOJI.get(random.nextInt(EMOJI.size()));
            case 10 -> "x" + letters(HOSTILE + "xy", 6);
            default -> letters("QRSTuvw", 90);
        };
    }

    private String letters(String of, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> String.valueOf(of.charAt(random.nextInt(of.length()))))
                .collect(Collectors.joining());
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(1L + random.nextInt(most)).toList();
    }

    /** The cells of all rows in order, a line as one cell of words. */
    static List<Cell> cells(List<Node> nodes) {
        List<Cell> cells = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Section section) {
                cells.addAll(cells(section.nodes()));
            } else if (node instanceof Columns columns) {
                cells.addAll(columns.cells());
            } else if (node instanceof Line line) {
                cells.add(Cell.words(line.text(), 1));
            }
        }
        return cells;
    }
}
