// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** A card's number has no place in what is told of a payment; any other id of it has. */
class CardNumbersLaws {
    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }

    @Property
    void aNumberIsFoundHoweverItIsGroupedAndWhateverStandsAroundIt(
            @ForAll @NumericChars @StringLength(min = 12, max = 18) String first,
            @ForAll @IntRange(min = 1, max = 6) int group,
            @ForAll("signs") String before,
            @ForAll("signs") String between,
            @ForAll("signs") String after) {
        String number = first + (10 - sum(first + "0") % 10) % 10;
        String grouped = number.replaceAll("(.{" + group + "})(?=.)", "$1" + between.replaceAll("[^ -]", ""));
        String text = before.replaceAll("[0-9]", "") + grouped + after.replaceAll("[0-9]", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaymentSlip.of(text))
                .withMessageNotContaining(number);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars("ab X.-7").ofMaxLength(2);
    }

    @Property
    void anIdIsNoNumberWhateverItsDigits(@ForAll long high, @ForAll long low, @ForAll boolean shouted) {
        String id = new UUID(high, low).toString();
        assertThat(PaymentSlip.of(id).authorisation()).isEqualTo(id);
        assertThat(new PaymentToken("tok." + id + ".over").value()).contains(id);
        assertThat(new PaymentOutcome.Unknown(shouted ? id.toUpperCase(java.util.Locale.ROOT) : id).why())
                .isEqualToIgnoringCase(id);
    }

    /** Nineteen digits in a row, whose last is right. */
    @Example
    void anIdWithTheDigitsOfANumberIsStillAnId() {
        String id = "7abe0738-9185-4964-8fec-370a9e08bf3e";
        assertThat(PaymentSlip.of(id).authorisation()).isEqualTo(id);
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentSlip.of(id + " 4111 1111 1111 1111"));
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentSlip.of("e0738-9185-4964-8fec"));
    }
}
