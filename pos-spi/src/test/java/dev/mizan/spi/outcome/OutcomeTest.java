// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Language;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Outcome<Integer> REFUSED =
            Outcome.refused(StoreFailure.FULL, "store", "shop.db", "detail", "0 bytes left");

    @Test
    void aRefusalSpeaksBothLanguagesWithItsFactsFilledIn() {
        Refused<Integer> refused = (Refused<Integer>) REFUSED;
        assertThat(refused.message(Language.EN))
                .contains("shop.db", "0 bytes left")
                .doesNotContain("{");
        assertThat(refused.message(Language.AR)).contains("shop.db", "0 bytes left", "للمخزن");
        assertThat(refused.toString()).startsWith("Refused[store.full: No room");
    }

    @Test
    void aRefusalIsKeptThroughWhateverComesNext() {
        Outcome<String> next = REFUSED.map(n -> "never").then(text -> Outcome.done("never"));
        assertThat(next).isEqualTo(REFUSED);
        assertThat(next.isDone()).isFalse();
        assertThatThrownBy(next::orElseThrow)
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("store.full: ");
    }

    @Test
    void anAnswerGoesOn() {
        assertThat(Outcome.done(2)
                        .then(n -> Outcome.done(n * 3))
                        .map(n -> "n" + n)
                        .orElseThrow())
                .isEqualTo("n6");
    }

    @Test
    void factsComeInPairs() {
        assertThatThrownBy(() -> Outcome.refused(StoreFailure.FULL, "store"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
