// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** What a reader calls a token is never a card's number. */
class CardReadLaws {
    @Property
    void aNumberIsNoTokenWhateverStandsAroundIt(
            @ForAll @StringLength(max = 20) String before,
            @ForAll @NumericChars @StringLength(min = 13, max = 19) String number,
            @ForAll @StringLength(max = 20) String after) {
        String token = before + number + after;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CardRead(CardRead.Kind.CHIP, token))
                .withMessageNotContaining(number);
    }

    @Example
    void aNumberOnALineOfItsOwnIsNoTokenEither() {
        for (String end : new String[] {"\n", "\r", "\u0085", "\u2028"}) {
            String token = "token" + end + "4111111111111111";
            assertThatIllegalArgumentException().isThrownBy(() -> new CardRead(CardRead.Kind.STRIPE, token));
        }
    }

    @Example
    void whatStandsForACardIsAToken() {
        assertThat(new CardRead(CardRead.Kind.CONTACTLESS, "tok_411111111111").token())
                .isEqualTo("tok_411111111111");
        for (String none : new String[] {"", " ", "a".repeat(201)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CardRead(CardRead.Kind.CHIP, none));
        }
    }
}
