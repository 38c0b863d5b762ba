// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Any bytes are data objects or refused; what is read is written back. */
class TlvLaws {
    @Property(tries = 5_000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
        Outcome<List<Tlv>> read = Tlv.read(bytes);
        if (read instanceof Outcome.Done<List<Tlv>> done) {
            assertThat(Tlv.read(Tlv.write(done.value()))).isEqualTo(read);
        }
    }

    @Property
    void aLengthOfAnySizeComesBack(@ForAll @Size(min = 0, max = 600) byte[] value) {
        List<Tlv> one = List.of(Tlv.of("9F26", HexFormat.of().withUpperCase().formatHex(value)));
        assertThat(Tlv.read(Tlv.write(one))).isEqualTo(Outcome.done(one));
    }

    @Test
    void whatIsCutShortSaysWhat() {
        assertThat(reason("9F")).isEqualTo(TlvReason.TAG_CUT_SHORT);
        assertThat(reason("9F02")).isEqualTo(TlvReason.LENGTH_CUT_SHORT);
        assertThat(reason("9F0206")).isEqualTo(TlvReason.VALUE_CUT_SHORT);
        assertThat(reason("9F0280")).isEqualTo(TlvReason.LENGTH_NOT_DEFINITE);
        assertThat(reason("7")).isEqualTo(TlvReason.NOT_HEX);
    }

    @Test
    void objectsInObjectsAreFound() {
        List<Tlv> read = Tlv.read("6F0A8408A000000228201001").orElseThrow();
        assertThat(Tlv.find(read, "84")).contains(Tlv.of("84", "A000000228201001"));
        assertThat(read.toString()).doesNotContain("A0000002");
    }

    private static Object reason(String hex) {
        return ((Refused<List<Tlv>>) Tlv.read(hex)).reason();
    }
}
