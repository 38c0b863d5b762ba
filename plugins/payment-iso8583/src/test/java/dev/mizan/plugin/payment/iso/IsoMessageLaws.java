// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Refused;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is written is read again, and card data has no field. */
class IsoMessageLaws {
    @Property(tries = 300)
    void aMessageComesBackAsItWasWritten(
            @ForAll @IntRange(min = 0, max = 999_999) int trace, @ForAll @IntRange(min = 0, max = 999) int network) {
        TreeMap<Integer, String> fields = new TreeMap<>();
        fields.put(11, String.format("%06d", trace));
        fields.put(44, "because");
        fields.put(70, String.format("%03d", network));
        IsoMessage message = new IsoMessage("0800", fields);
        assertThat(IsoMessage.read(message.write().orElseThrow()).orElseThrow()).isEqualTo(message);
    }

    @Property(tries = 300)
    void noTextMakesItThrow(@ForAll @StringLength(max = 60) String text) {
        IsoMessage.read(text);
        IsoMessage.read("0210" + text);
        IsoMessage.read("0210F238000000000000" + text);
    }

    @Test
    void cardDataHasNoField() {
        for (int field : new int[] {2, 14, 23, 34, 35, 36, 45, 52, 55, 102, 103}) {
            TreeMap<Integer, String> fields = new TreeMap<>();
            fields.put(field, "1");
            assertThat(new IsoMessage("0200", fields).write()).isInstanceOf(Refused.class);
        }
    }
}
