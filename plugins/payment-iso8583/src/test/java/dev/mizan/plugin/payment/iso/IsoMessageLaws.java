// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Refused;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

    /** Fields 105 to 122 and 125 to 127 had no form, and a host that sent one was not understood. */
    @Property(tries = 300)
    void everyFieldThatCarriesNoCardComesBack(
            @ForAll @Size(min = 1, max = 20) Set<@IntRange(min = 3, max = 128) Integer> numbers,
            @ForAll Random random) {
        TreeMap<Integer, String> fields = new TreeMap<>();
        for (int number : numbers) {
            Layout.of(number).ifPresent(form -> fields.put(number, value(form, random)));
        }
        IsoMessage message = new IsoMessage("0210", fields);
        String ascii = message.write().orElseThrow();
        assertThat(IsoMessage.read(ascii).orElseThrow()).isEqualTo(message);
        assertThat(ascii.charAt(4) >= '8').isEqualTo(!fields.isEmpty() && fields.lastKey() > 64);
    }

    private static String value(FieldForm form, Random random) {
        int length = form.prefix() == 0 ? form.length() : random.nextInt(form.length() + 1);
        String letters = switch (form.kind()) {
            case DIGITS -> "0123456789";
            case BITS -> "0123456789ABCDEF";
            case TEXT -> "Az 09-/~";
        };
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append(letters.charAt(random.nextInt(letters.length())));
        }
        return value.toString();
    }

    @Test
    void fieldsOfTheStandardsReserveAreTexts() {
        for (int field = 105; field <= 127; field++) {
            assertThat(Layout.of(field)).as("field " + field).contains(new FieldForm(FieldForm.Kind.TEXT, 3, 999));
        }
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
