// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is written is read again; what is damaged is refused. */
class EmvQrLaws {
    @Property(tries = 300)
    void aPayloadComesBackAsItWasWritten(
            @ForAll @StringLength(min = 1, max = 99) @CharRange(from = ' ', to = '\u06FF') String name) {
        assertThat(EmvQr.read(written(name)).orElseThrow().values()).containsEntry("59", name);
    }

    @Property(tries = 300)
    void oneBitThatChangesIsSeen(@ForAll @IntRange(min = 0, max = 6) int bit, @ForAll @IntRange(min = 0) int where) {
        String payload = written("ACME STORE");
        int at = where % payload.length();
        String damaged = payload.substring(0, at) + (char) (payload.charAt(at) ^ 1 << bit) + payload.substring(at + 1);
        assertThat(EmvQr.read(damaged)).isInstanceOf(Refused.class);
    }

    @Property(tries = 200)
    void noTextMakesItThrow(@ForAll String text) {
        EmvQr.read(text);
        EmvQr.read("000201" + text);
    }

    @Test
    void theCheckIsThatOfTheStandard() {
        assertThat(Crc.of("123456789")).isEqualTo("29B1");
    }

    private static String written(String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("00", "01");
        fields.put("59", name);
        return EmvQr.write(new EmvFields(fields)).orElseThrow();
    }
}
