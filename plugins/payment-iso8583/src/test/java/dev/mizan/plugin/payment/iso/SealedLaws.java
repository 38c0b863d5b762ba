// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.value.Currency;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Messages over the line. */
class SealedLaws {
    private static final Sealed SIGNED = new Sealed(IsoContractTest.MAC);

    private static IsoMessage message(int trace, boolean second) {
        TreeMap<Integer, String> fields = new TreeMap<>();
        fields.put(11, String.format("%06d", trace));
        if (second) {
            fields.put(70, "301");
        }
        return new IsoMessage("0800", fields);
    }

    /** The worked value of Bouncy Castle's tests of ISO/IEC 9797-1 algorithm 3. */
    @Test
    void theMacIsThatOfTheStandard() {
        assertThat(Mac.of("7CA110454A1A6E570131D9619DC1376E")
                        .of("Hello World !!!!".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("F09B856213BAB83B");
        assertThatThrownBy(() -> Mac.of("7CA110454A1A6E57"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("7CA110454A1A6E57");
    }

    @Property(tries = 100)
    void whatIsSignedIsReadWithItsMac(@ForAll @IntRange(min = 0, max = 999_999) int trace, @ForAll boolean second) {
        IsoMessage read = SIGNED.read(SIGNED.write(message(trace, second))).orElseThrow();
        assertThat(read.fields()).containsAllEntriesOf(message(trace, second).fields());
        assertThat(read.fields()).containsKey(second ? 128 : 64);
    }

    @Property(tries = 300)
    void oneBitOffIsNotRead(
            @ForAll @IntRange(min = 0, max = 999_999) int trace,
            @ForAll boolean second,
            @ForAll @IntRange(min = 0, max = 500) int at) {
        byte[] bytes = SIGNED.write(message(trace, second));
        bytes[at % bytes.length] ^= 1;
        assertThat(SIGNED.read(bytes)).isEmpty();
    }

    @Property(tries = 300)
    void noBytesMakeReadingThrow(@ForAll byte[] bytes, @ForAll @StringLength(max = 40) String text) {
        assertThat(SIGNED.read(bytes)).isEmpty();
        byte[] known = SIGNED.write(message(1, true));
        assertThat(SIGNED.read(Arrays.copyOf(known, known.length - 1))).isEmpty();
        TreeMap<Integer, String> fields = new TreeMap<>();
        for (int field : new int[] {4, 39, 49, 54, 60, 74, 76, 86, 88}) {
            fields.put(field, text);
        }
        HostAnswers answers = new HostAnswers(Currency.SAR, true);
        HostReply reply = HostReply.of(new IsoMessage("0210", fields));
        assertThat(answers.balance(reply)).isEqualTo(Optional.empty());
        assertThat(answers.totals(reply)).isEqualTo(Optional.empty());
    }
}
