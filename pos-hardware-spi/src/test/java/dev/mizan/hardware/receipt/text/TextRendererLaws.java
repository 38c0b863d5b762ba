// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.receipt.Cell;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every document on every page. */
class TextRendererLaws {

    @Property(tries = 400)
    void everyLineHasAtMostTheWidthOfThePaper(
            @ForAll("receipts") Receipt receipt, @ForAll("renderers") TextRenderer to) {
        assertThat(to.lines(receipt))
                .allSatisfy(line -> assertThat(places(line)).isLessThanOrEqualTo(to.width()));
    }

    @Property(tries = 400)
    void everyAmountStandsWholeAndInOrder(@ForAll("receipts") Receipt receipt, @ForAll("renderers") TextRenderer to) {
        String text = to.text(receipt);
        int from = 0;
        for (Cell cell : Receipts.cells(receipt.nodes())) {
            if (cell.amount() && cell.text().en().length() <= englishPart(to)) {
                int at = text.indexOf(cell.text().en(), from);
                assertThat(at).as(cell.text().en() + " in\n" + text).isNotNegative();
                from = at + cell.text().en().length();
            }
        }
    }

    @Property(tries = 400)
    void nothingIsLostAndNothingIsAdded(@ForAll("receipts") Receipt receipt, @ForAll("renderers") TextRenderer to) {
        String printed = letters(String.join("", to.lines(receipt)).replaceAll("[\u2066\u2067\u2069]", ""));
        List<String> texts = texts(receipt, to.page());
        assertThat(sorted(printed)).isEqualTo(sorted(String.join("", texts)));
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(isInOrderWithin(text, printed)).as(text).isTrue());
    }

    /** A text that fits is taken as it is; one with more spaces is not, for several count as one. */
    @Property(tries = 300)
    void whatFitsIsOneLineAndSeveralSpacesAreOne(@ForAll("spaced") String text) {
        assertThat(WrappedWords.of(text, 200)).containsExactly(text.strip().replaceAll(" +", " "));
    }

    @Provide
    Arbitrary<String> spaced() {
        return Arbitraries.strings().withChars("ab  ق").ofMaxLength(30);
    }

    @Property(tries = 400)
    void noControlCharacterReachesTheReader(@ForAll("receipts") Receipt receipt, @ForAll("renderers") TextRenderer to) {
        TextRenderer plain = new TextRenderer(to.width(), to.page());
        assertThat(String.join("", plain.lines(receipt)).codePoints()).noneMatch(TextRendererLaws::steers);
    }

    @Property(tries = 300)
    void directionMarksAreClosedOnEveryLineAndChangeNothingElse(
            @ForAll("receipts") Receipt receipt, @ForAll("renderers") TextRenderer to) {
        List<String> marked = to.withDirectionMarks().lines(receipt);
        assertThat(marked).allSatisfy(line -> assertThat(opened(line)).isEqualTo(closed(line)));
        assertThat(marked.stream().map(line -> line.replaceAll("[\u2066\u2067\u2069]", "")))
                .containsExactlyElementsOf(new TextRenderer(to.width(), to.page()).lines(receipt));
    }

    @Property(tries = 300)
    void isolatesInTheDataChangeNothing(
            @ForAll("texts") Text words, @ForAll("figures") String figure, @ForAll("renderers") TextRenderer to) {
        Text isolated = Text.of(isolated(words.en()), isolated(words.ar()));
        assertThat(to.lines(Receipt.builder()
                        .row(isolated, "\u2068" + figure + "\u2069")
                        .line(isolated)
                        .build()))
                .isEqualTo(to.lines(
                        Receipt.builder().row(words, figure).line(words).build()));
    }

    @Property(tries = 100)
    void theSameReceiptGivesTheSameText(@ForAll("receipts") Receipt receipt, @ForAll("renderers") TextRenderer to) {
        assertThat(to.text(receipt)).isEqualTo(to.text(new Receipt(receipt.nodes())));
    }

    @Property(tries = 400)
    void onAnArabicPageTheAmountStandsAtTheLeftAndReadsFromLeftToRight(
            @ForAll("texts") Text words, @ForAll("figures") String figure, @ForAll("widths") int width) {
        Receipt receipt = Receipt.builder().row(words, figure).build();
        List<String> lines =
                new TextRenderer(width, Page.ARABIC).withDirectionMarks().lines(receipt);
        assertThat(lines)
                .anySatisfy(line -> assertThat(Viewer.rightToLeft(line)).startsWith(figure));
        assertThat(lines)
                .anySatisfy(line -> assertThat(Viewer.leftToRight(line)).startsWith(figure));
    }

    @Property(tries = 400)
    void onAnEnglishPageTheAmountStandsAtTheRight(
            @ForAll("texts") Text words, @ForAll("figures") String figure, @ForAll("widths") int width) {
        Receipt receipt = Receipt.builder().row(words, figure).build();
        List<String> lines =
                new TextRenderer(width, Page.ENGLISH).withDirectionMarks().lines(receipt);
        assertThat(lines).anySatisfy(line -> {
            assertThat(Viewer.leftToRight(line)).endsWith(figure);
            assertThat(places(line)).isEqualTo(width);
        });
    }

    @Provide
    Arbitrary<Receipt> receipts() {
        return Arbitraries.randomValue(random -> new Receipts(random).receipt());
    }

    @Provide
    Arbitrary<Text> texts() {
        return Arbitraries.randomValue(random -> new Receipts(random).text());
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.randomValue(random -> new Receipts(random).figure());
    }

    @Provide
    Arbitrary<Integer> widths() {
        return Arbitraries.of(32, 42, 48, 80);
    }

    @Provide
    Arbitrary<TextRenderer> renderers() {
        return Combinators.combine(
                        Arbitraries.oneOf(widths(), Arbitraries.of(24, 25, 33)),
                        Arbitraries.of(Page.class),
                        Arbitraries.of(true, false))
                .as(TextRenderer::new);
    }

    private static String isolated(String text) {
        return text.isBlank() ? text : "\u2068" + text + "\u2069\u2067\u2069\u2069";
    }

    /** Counted without the renderer's own table: the documents hold only these kinds of letters. */
    private static int places(String line) {
        return line.codePoints()
                .map(c -> {
                    boolean none = Receipts.ARABIC_MARKS.indexOf(c) >= 0 || c == 0x200D || (c >= 0x2066 && c <= 0x2069);
                    boolean two = Receipts.WIDE.indexOf(c) >= 0 || c > 0xFFFF || c == 0x2615;
                    return none ? 0 : two ? 2 : 1;
                })
                .sum();
    }

    private static int englishPart(TextRenderer renderer) {
        int width = renderer.width();
        return renderer.page() == Page.BOTH ? width - width / 3 - 1 : width;
    }

    private static List<String> texts(Receipt receipt, Page page) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : Receipts.cells(receipt.nodes())) {
            String own = cell.text().in(page.language());
            texts.add(letters(own));
            String arabic = cell.text().in(Language.AR);
            if (page == Page.BOTH && !arabic.equals(own)) {
                texts.add(letters(arabic));
            }
        }
        return texts;
    }

    /** Without blanks and isolates, and with the mark that stands for what steers. */
    private static String letters(String data) {
        return data.codePoints()
                .filter(c -> c != ' ' && (c < 0x2066 || c > 0x2069))
                .mapToObj(c -> !steers(c) ? Character.toString(c) : mark(c))
                .collect(Collectors.joining());
    }

    private static String mark(int c) {
        return c < ' ' ? Character.toString(0x2400 + c) : c == 0x7F ? "\u2421" : "\uFFFD";
    }

    private static boolean steers(int c) {
        return Receipts.HOSTILE.indexOf(c) >= 0 || Character.isISOControl(c);
    }

    private static String sorted(String text) {
        return text.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean isInOrderWithin(String part, String whole) {
        int[] letters = part.codePoints().toArray();
        int found = 0;
        for (int c : whole.codePoints().toArray()) {
            if (found < letters.length && letters[found] == c) {
                found++;
            }
        }
        return found == letters.length;
    }

    private static long opened(String line) {
        return line.chars().filter(c -> c == '\u2066' || c == '\u2067').count();
    }

    private static long closed(String line) {
        return line.chars().filter(c -> c == '\u2069').count();
    }
}
