// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.store.sqlite.internal.Checksum;
import dev.mizan.plugin.store.sqlite.internal.Fences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class HeadFileLaws {
    @Property(tries = 200)
    void aMarkIsReadBackAndADamagedOneIsNone(
            @ForAll @LongRange(min = 1) long position,
            @ForAll @IntRange(max = 1_000) int fences,
            @ForAll @IntRange(max = 255) int bit)
            throws IOException {
        Path directory = Files.createTempDirectory("mizan-head");
        Path store = directory.resolve("shop.mizan");
        HeadFile.Mark mark = new HeadFile.Mark(position, fences);
        try (HeadFile head = HeadFile.lock(store)) {
            assertThat(head.read()).isEmpty();
            head.write(mark);
            assertThat(head.read()).isEqualTo(Optional.of(mark));
        }
        Path file = directory.resolve("shop.mizan-head");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        try (HeadFile head = HeadFile.lock(store)) {
            assertThat(head.read()).isEmpty();
        }
        Files.delete(file);
        Files.delete(directory);
    }

    @Property
    void fencesAreReadBackAsTheyWereWritten(
            @ForAll @Size(max = 9)
                    Map<@AlphaChars @StringLength(min = 1, max = 9) String, @IntRange(min = 2) Integer> epochs) {
        Fences fences = new Fences(epochs.size(), new TreeMap<>(epochs));
        assertThat(Fences.read(fences.changes(), fences.written())).isEqualTo(fences);
    }

    @Property
    void aChecksumShowsAnyFlippedBit(
            @ForAll long high, @ForAll long low, @ForAll long position, @ForAll @IntRange(max = 63) int bit) {
        long sum = Checksum.ofId(high, low, position);
        long flip = 1L << bit;
        assertThat(Checksum.ofId(high ^ flip, low, position)).isNotEqualTo(sum);
        assertThat(Checksum.ofId(high, low ^ flip, position)).isNotEqualTo(sum);
        assertThat(Checksum.ofId(high, low, position ^ flip)).isNotEqualTo(sum);
        long entry = Checksum.ofEntry("lane/x", low, position);
        assertThat(Checksum.ofEntry("lane/x", low ^ flip, position)).isNotEqualTo(entry);
        assertThat(Checksum.ofEntry("lane/x", low, position ^ flip)).isNotEqualTo(entry);
    }
}
