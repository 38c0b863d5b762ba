// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.organisation.OrgPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BodyCodecTest {
    private static final BodyCodec CODEC = new BodyCodec(new FactTypes(List.of(Sample.TYPE)));
    private static final Body BODY = new Body(
            OrgPath.of("acme/co/300000000000003/b1/s1/T1"),
            Instant.parse("2026-11-22T08:26:00Z"),
            LocalDate.of(2026, 11, 22),
            List.of(Sample.ONE));
    private static final String TEXT = new String(CODEC.write(BODY), UTF_8);

    @Test
    void aBodyIsReadBackAndWrittenAgainToTheSameBytes() {
        Body read = CODEC.read(TEXT.getBytes(UTF_8));
        assertThat(read).isEqualTo(BODY);
        assertThat(CODEC.write(read)).isEqualTo(CODEC.write(BODY));
        assertThat(TEXT)
                .startsWith("{\"path\":\"acme/co/300000000000003/b1/s1/T1\",\"occurredAt\":\"2026-11-22T08:26:00Z\"")
                .contains("\"money\":\"12.50 SAR\",\"quantity\":\"1.250 KGM\"", "قهوة ☕", "-9223372036854775808");
    }

    @Test
    void aPastVersionIsReadByItsOwnReader() {
        String past =
                TEXT.replace("\"v\":2", "\"v\":1").replace(",\"items\":[{\"name\":{\"en\":\"only English\"}}]", "");
        Sample read = (Sample) CODEC.read(past.getBytes(UTF_8)).facts().get(0);
        assertThat(read.items()).isEmpty();
        assertThat(read.money()).isEqualTo(Sample.ONE.money());
    }

    @Test
    void anUnknownFactIsPassedOverAndNamed() {
        byte[] future = TEXT.replace("\"v\":2", "\"v\":3").getBytes(UTF_8);
        assertThat(CODEC.read(future).facts()).containsExactly(new UnknownFact("Sample", 3));
        byte[] other = TEXT.replace("\"Sample\"", "\"Simple\"").getBytes(UTF_8);
        assertThat(CODEC.read(other).facts()).containsExactly(new UnknownFact("Simple", 2));
        assertThatThrownBy(() -> CODEC.write(CODEC.read(other))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNotWrittenByTheTypeIsRefusedWithItsPlace() {
        wrong(TEXT.replace("\"number\":", "\"nummer\":"), "the field number is wanted, not nummer");
        wrong(TEXT.replace("\"number\":-7", "\"number\":\"-7\""), "number takes an integer, not VALUE_STRING");
        wrong(TEXT.replace("\"number\":-7", "\"number\":-7.0"), "number takes an integer, not VALUE_NUMBER_FLOAT");
        wrong(TEXT.replace("\"number\":-7", "\"number\":99999999999999999999"), "out of range");
        wrong(TEXT.replace("\"flag\":true", "\"flag\":null"), "flag takes true or false");
        wrong(TEXT.replace("\"flag\":true", "\"flag\":true,\"more\":1"), "the field money is wanted, not more");
        wrong(TEXT.replace("12.50 SAR", "12.505 SAR"), "money: ");
        wrong(TEXT.replace("]}}]}", "],\"more\":1}}]}"), "fact ends before more");
        wrong(TEXT + "{}", "nothing after its end");
        wrong(TEXT.replace("2026-11-22\",\"instant", "2026-13-22\",\"instant"), "date: ");
    }

    @Test
    void fieldsOfWhichNoFactCanBeMadeAreRefusedWithTypeVersionAndPlace() {
        for (String broken : List.of("argument", "arithmetic", "index", "date")) {
            FactFormatException wrong =
                    wrong(TEXT.replace("\"a \\\"quoted", "\"" + broken), "no Sample of version 2 can be: " + broken);
            assertThat(wrong.line()).isEqualTo(1);
            assertThat(wrong.column())
                    .isEqualTo(TEXT.replace("a \\\"quoted", broken).getBytes(UTF_8).length - 3);
        }
        wrong(TEXT.replace("\"v\":2", "\"v\":4294967298"), "v counts from 1: 4294967298");
        wrong(TEXT.replace("\"v\":2", "\"v\":0"), "v counts from 1: 0");
    }

    @Test
    void theFirstLineAndColumnAreOne() {
        FactFormatException wrong = wrong("{\n  \"path\": 3}", "path takes a text");
        assertThat(wrong.line()).isEqualTo(2);
        assertThat(wrong.column()).isEqualTo(11);
    }

    @Property
    void noCutOfABodyIsABody(@ForAll @IntRange(max = 10_000) int cut) {
        byte[] bytes = TEXT.getBytes(UTF_8);
        wrong(new String(bytes, 0, cut % bytes.length, UTF_8), "");
    }

    private static FactFormatException wrong(String text, String words) {
        try {
            CODEC.read(text.getBytes(UTF_8));
        } catch (FactFormatException e) {
            assertThat(e.getMessage()).contains(words);
            return e;
        }
        throw new AssertionError("read: " + text);
    }
}
