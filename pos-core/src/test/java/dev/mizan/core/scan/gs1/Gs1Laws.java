// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.scan.Digits;
import dev.mizan.core.scan.symbol.SymbolRead;
import dev.mizan.core.scan.symbol.Symbology;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class Gs1Laws {
    private static final List<String> PLAIN =
            List.of("10", "21", "240", "37", "3103", "17", "422", "8005", "99", "90", "3922", "414", "8020");

    @Property
    void g1_aComputedDigitIsTheRightOne(@ForAll @NumericChars @StringLength(min = 1, max = 17) String payload) {
        assertThat(CheckDigit.check(payload + CheckDigit.of(payload)).isDone()).isTrue();
        assertThat(CheckDigit.holds(payload + CheckDigit.of(payload), 0, payload.length() + 1))
                .isTrue();
    }

    @Property
    void g2_everyWrongDigitIsSeen(
            @ForAll @NumericChars @StringLength(min = 7, max = 17) String payload, @ForAll int at, @ForAll int step) {
        String number = payload + CheckDigit.of(payload);
        int place = Math.floorMod(at, number.length());
        int other = (number.charAt(place) - '0' + 1 + Math.floorMod(step, 9)) % 10;
        String wrong = number.substring(0, place) + other + number.substring(place + 1);
        assertThat(reason(CheckDigit.check(wrong))).isEqualTo(Gs1Reason.CHECKSUM);
    }

    @Property
    void g2_whatIsNoDigitIsSeenAtEveryPlaceOfAnItemsNumber(
            @ForAll @NumericChars @StringLength(13) String payload,
            @ForAll char other,
            @ForAll @IntRange(max = 13) int at) {
        String wrong = new StringBuilder(payload + CheckDigit.of(payload))
                .replace(at, at + 1, String.valueOf(other))
                .toString();
        boolean digit = other >= '0' && other <= '9';
        if (!digit && other != ElementString.SEPARATOR) {
            assertThat(reason(ElementString.ofData("01" + wrong))).isEqualTo(Gs1Reason.NON_DIGIT);
        }
    }

    @Property
    void g3_aSwapOfNeighboursIsMissedOnlyWhereTheyDifferByFive(
            @ForAll @NumericChars @StringLength(min = 7, max = 17) String payload, @ForAll int at) {
        String number = payload + CheckDigit.of(payload);
        int place = Math.floorMod(at, number.length() - 1);
        char a = number.charAt(place);
        char b = number.charAt(place + 1);
        String swapped = number.substring(0, place) + b + a + number.substring(place + 2);
        assertThat(CheckDigit.check(swapped).isDone()).isEqualTo(a == b || Math.abs(a - b) == 5);
    }

    @Property
    void g4_whatIsWrittenIsReadBack(@ForAll("elements") ElementString elements) {
        assertThat(ElementString.ofData(elements.toData())).isEqualTo(Outcome.done(elements));
        assertThat(ElementString.ofBracketed(elements.toBracketed())).isEqualTo(Outcome.done(elements));
    }

    @Property
    void g4_aLinkSaysTheSameElements(@ForAll("linked") ElementString elements) {
        String uri = DigitalLink.build("https://shop.example/x", elements).orElseThrow();
        assertThat(DigitalLink.parse(uri).orElseThrow().elements())
                .containsExactlyInAnyOrderElementsOf(elements.elements());
    }

    @Property
    void g5_noTextThrows(@ForAll @StringLength(max = 60) String text, @ForAll Symbology symbology) {
        String aim = symbology.aim();
        for (String any : List.of(text, aim + text, "(01)" + text, "https://a/01/" + text, "]" + text)) {
            assertThat(SymbolRead.of(any)).isNotNull();
            assertThat(ElementString.ofData(any)).isNotNull();
            assertThat(ElementString.ofBracketed(any)).isNotNull();
            assertThat(DigitalLink.parse(any)).isNotNull();
            assertThat(UpcE.expand(any)).isNotNull();
            assertThat(CheckPair.isValid(any)).isIn(true, false);
            for (ContentRule rule : ContentRule.values()) {
                assertThat(rule.admits(any)).isIn(true, false);
            }
        }
    }

    @Property
    void g5_noBytesThrow(@ForAll("noise") String text) {
        assertThat(ElementString.ofData(text)).isNotNull();
        assertThat(ElementString.ofBracketed(text)).isNotNull();
    }

    @Property
    void aSymbolsDigitsAreAsciiAndAPersonsMayBeArabic(
            @ForAll @NumericChars @StringLength(min = 12, max = 12) String payload) {
        String number = payload + CheckDigit.of(payload);
        String arabic = number.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '\u0660')))
                .reduce("", String::concat);
        assertThat(reason(CheckDigit.check(arabic))).isEqualTo(Gs1Reason.NON_DIGIT);
        assertThat(ElementString.ofData("01" + arabic).isDone()).isFalse();
        assertThat(Digits.ascii(arabic)).isEqualTo(number);
    }

    @Provide
    Arbitrary<ElementString> elements() {
        return Arbitraries.randomValue(random -> new ElementString(some(random, PLAIN)));
    }

    @Provide
    Arbitrary<ElementString> linked() {
        return Arbitraries.randomValue(random -> {
            List<Element> elements = new ArrayList<>();
            String payload = number(random, 13);
            elements.add(element("01", payload + CheckDigit.of(payload)));
            elements.addAll(some(random, List.of("10", "21", "17", "3103", "99", "422")));
            return new ElementString(elements);
        });
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.strings()
                .withChars("0123456789()\u001D]\\AxZ%&=/-")
                .withChars('\u0660', '\u00FF')
                .ofMaxLength(50);
    }

    private static List<Element> some(Random random, List<String> codes) {
        List<Element> elements = new ArrayList<>();
        for (String code : codes) {
            if (random.nextInt(3) == 0) {
                elements.add(element(code, value(random, code)));
            }
        }
        return elements.isEmpty() ? List.of(element("10", "A(1")) : elements;
    }

    private static String value(Random random, String code) {
        return switch (code) {
            case "17" -> String.format("%02d%02d%02d", random.nextInt(100), 1 + random.nextInt(12), random.nextInt(29));
            case "422" -> "682";
            case "414" -> "950110153100" + CheckDigit.of("950110153100");
            case "3103", "8005" -> number(random, 6);
            case "3922", "37" -> number(random, 1 + random.nextInt(8));
            default -> text(random, 1 + random.nextInt(20));
        };
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(Chars.OF_82.charAt(random.nextInt(Chars.OF_82.length())));
        }
        return text.toString();
    }

    private static String number(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static Element element(String code, String value) {
        return ElementParser.element(code, value).orElseThrow();
    }
}
