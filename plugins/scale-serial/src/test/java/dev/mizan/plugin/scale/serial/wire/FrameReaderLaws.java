// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Frames do not depend on how the line cuts them up, nor on what was on it before. */
class FrameReaderLaws {
    @Property
    void anyChunksGiveTheSameFrames(
            @ForAll ScaleProtocol protocol,
            @ForAll @Size(max = 60) byte[] bytes,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 7) Integer> cuts) {
        List<Frame> whole = protocol.reader().feed(bytes);
        FrameReader reader = protocol.reader();
        List<Frame> parts = new ArrayList<>();
        for (int at = 0, i = 0; at < bytes.length; i++) {
            int end = Math.min(bytes.length, at + cuts.get(i % cuts.size()));
            parts.addAll(reader.feed(java.util.Arrays.copyOfRange(bytes, at, end)));
            at = end;
        }
        assertThat(parts).isEqualTo(whole);
    }

    @Property
    void aSignIsNeverLostWhateverStandsBeforeIt(
            @ForAll @IntRange(min = 1, max = 99_999) int grams,
            @ForAll @From("heads") String head,
            @ForAll @IntRange(max = 4) int blanks,
            @ForAll boolean ended) {
        BigDecimal weight = BigDecimal.valueOf(-grams, 3);
        String line = head + "-" + " ".repeat(blanks) + weight.negate().toPlainString() + " kg";
        FrameReader reader = new AdamReader();
        List<Frame> frames =
                new ArrayList<>(reader.feed((line + (ended ? "\r\n" : "")).getBytes(StandardCharsets.US_ASCII)));
        reader.silence().ifPresent(frames::add);
        assertThat(frames).singleElement().isInstanceOfSatisfying(Frame.Weight.class, read -> {
            assertThat(read.value()).isEqualTo(weight);
            assertThat(read.flags()).contains(ScaleFlag.UNDER_ZERO);
        });
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of("", " ", "ST,GS,", "ST,NT,  ", "GROSS  ", "Net: ", "G ");
    }

    @Property
    void silenceCompletesNoWeightThatIsCutShort(@ForAll ScaleProtocol protocol, @ForAll @IntRange(max = 8) int length) {
        FrameReader reader = protocol.reader();
        reader.feed("\u00021.2345k".substring(0, length).getBytes(StandardCharsets.US_ASCII));
        assertThat(reader.silence()).isEmpty();
    }

    @Property
    void rubbishBeforeAFrameDoesNotHideIt(@ForAll @Size(max = 40) byte[] rubbish) {
        FrameReader reader = new ToledoReader();
        reader.feed(rubbish);
        List<Frame> frames = reader.feed("\u000201.234\r".getBytes(StandardCharsets.US_ASCII));
        assertThat(frames).last().isEqualTo(new Frame.Weight(new BigDecimal("01.234"), "", java.util.Set.of()));
    }
}
