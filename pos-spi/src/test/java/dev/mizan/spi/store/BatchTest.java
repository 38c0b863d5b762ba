// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final StreamKey COUPON = StreamKey.of("coupon", "WELCOME10");

    private static BatchHeader header(UUID id, long sequence, List<Expected> keys, List<Expected> guards) {
        return new BatchHeader(
                new BatchId(id),
                Lane.of("acme/s1/T1@1"),
                sequence,
                Hash.NONE,
                Instant.parse("2026-11-22T08:26:00.123456Z"),
                BusinessDate.of(2026, 11, 22),
                new ActorId("sara"),
                keys,
                guards);
    }

    @Property
    void aBatchIsReadBackFromItsBytes(
            @ForAll byte[] body,
            @ForAll long id,
            @ForAll @LongRange(min = 1) long sequence,
            @ForAll @LongRange(min = 0) long version) {
        Batch batch =
                Batch.of(header(new UUID(id, ~id), sequence, List.of(new Expected(COUPON, version)), List.of()), body);
        Batch read = Batch.fromBytes(batch.toBytes());
        assertThat(read).isEqualTo(batch).hasSameHashCodeAs(batch);
        assertThat(read.header()).isEqualTo(batch.header());
        assertThat(read.body()).isEqualTo(body);
        assertThat(read.hash()).isEqualTo(Hash.of(batch.toBytes()));
    }

    @Property
    void everySingleBitCounts(@ForAll byte[] body, @ForAll long id, @ForAll @IntRange(max = 1_000_000) int bit) {
        Batch batch = Batch.of(header(new UUID(id, ~id), 1, List.of(), List.of(new Expected(COUPON, 0))), body);
        byte[] bytes = batch.toBytes();
        int at = bit % (bytes.length * 8);
        bytes[at / 8] ^= (byte) (1 << (at % 8));
        try {
            assertThat(Batch.fromBytes(bytes).hash()).isNotEqualTo(batch.hash());
        } catch (StoreException e) {
            assertThat(e.failure()).isEqualTo(StoreFailure.CORRUPT);
        }
    }

    @Property
    void noCutOfTheBytesIsABatch(@ForAll @IntRange(max = 1_000_000) int cut) {
        byte[] bytes = Batch.of(header(new UUID(1, 2), 1, List.of(), List.of()), new byte[40])
                .toBytes();
        byte[] shorter = java.util.Arrays.copyOf(bytes, cut % bytes.length);
        assertThatThrownBy(() -> Batch.fromBytes(shorter)).isInstanceOf(StoreException.class);
    }

    @Test
    void whatIsHandedOutCanNotChangeTheBatch() {
        Batch batch = Batch.of(header(new UUID(1, 2), 1, List.of(), List.of()), new byte[] {1, 2, 3});
        batch.body()[0] = 9;
        batch.toBytes()[0] = 9;
        assertThat(batch.body()).containsExactly(1, 2, 3);
        assertThat(Batch.fromBytes(batch.toBytes())).isEqualTo(batch);
    }

    @Test
    void aStreamIsNamedOnlyOnce() {
        Expected coupon = new Expected(COUPON, 0);
        assertThatThrownBy(() -> header(new UUID(1, 2), 1, List.of(coupon, coupon), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> header(new UUID(1, 2), 1, List.of(coupon), List.of(coupon)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> header(new UUID(1, 2), 0, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
