// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Language;
import java.text.Bidi;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A message says its facts as they are, whichever way its language is read. */
class MessageLaws {
    private static final String TEMPLATE = "المخزن {store}: {detail}؛ {store} من جديد {else}.";

    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    @Provide
    Arbitrary<String> facts() {
        return Arbitraries.strings()
                .withChars("T1/- 0.5{}$\\قهوة")
                .withChars('\u2067', '\u2068', '\u2069')
                .ofMaxLength(12);
    }

    @Property
    void withoutItsIsolatesAMessageIsThePlainText(@ForAll("facts") String store, @ForAll("facts") String detail) {
        String arabic = Message.filled(TEMPLATE, Language.AR, Map.of("store", store, "detail", detail));
        assertThat(plain(arabic))
                .isEqualTo("المخزن " + plain(store) + ": " + plain(detail) + "؛ " + plain(store) + " من جديد {else}.");
    }

    @Property
    void everyFactIsIsolatedInArabicAndNoneIsInEnglish(@ForAll("facts") String store, @ForAll("facts") String detail) {
        Map<String, String> facts = Map.of("store", store, "detail", detail);
        String arabic = Message.filled(TEMPLATE, Language.AR, facts);
        assertThat(arabic).contains("\u2068" + plain(store) + "\u2069:", "\u2068" + plain(detail) + "\u2069؛");
        assertThat(arabic.chars().filter(c -> c == '\u2068')).hasSize(3);
        assertThat(arabic.chars().filter(c -> c == '\u2069')).hasSize(3);
        assertThat(Message.filled("at {store}", Language.EN, facts)).isEqualTo("at " + store);
    }

    @Property
    void aMessageIsOneLineThatSteersNoTerminalWhateverItsFactsAre(@ForAll String scanned, @ForAll Language language) {
        String message = Message.filled("1 {value} 2", language, Map.of("value", scanned));
        assertThat(message).matches("1 .* 2").doesNotContainPattern("\\p{Cc}");
        assertThat(plain(message)).hasSameSizeAs("1 " + plain(scanned) + " 2");
    }

    @Test
    void whatEndsALineIsShownAndNothingElseIsLost() {
        assertThat(Message.filled("{value}.", Language.EN, Map.of("value", "a\r\n\u001B[2Jb\u0085c\u2028d e")))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD[2Jb\uFFFDc\uFFFDd e.");
    }

    @Test
    void anAmountBelowZeroKeepsItsSignWhereItWasWritten() {
        String arabic = StoreFailure.FULL.filled(Language.AR, Map.of("store", "-12.50", "detail", ""));
        Bidi order = new Bidi(arabic, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int sign = arabic.indexOf('-');
        assertThat(order.getLevelAt(sign)).isEqualTo(order.getLevelAt(sign + 1)).isEqualTo(2);
    }

    @Test
    void whatLooksLikeAPlaceholderInAFactIsOnlyText() {
        assertThat(Message.filled("{store} {detail}", Language.EN, Map.of("store", "{detail}", "detail", "{store}")))
                .isEqualTo("{detail} {store}");
    }
}
