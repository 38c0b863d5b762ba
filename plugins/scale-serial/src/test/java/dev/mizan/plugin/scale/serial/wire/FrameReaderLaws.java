// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    void rubbishBeforeAFrameDoesNotHideIt(@ForAll @Size(max = 40) byte[] rubbish) {
        FrameReader reader = new ToledoReader();
        reader.feed(rubbish);
        List<Frame> frames = reader.feed("\u000201.234\r".getBytes(StandardCharsets.US_ASCII));
        assertThat(frames)
                .last()
                .isEqualTo(new Frame.Weight(new java.math.BigDecimal("01.234"), "", java.util.Set.of()));
    }
}
