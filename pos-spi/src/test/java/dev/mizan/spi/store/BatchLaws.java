// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.value.BusinessDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BatchLaws {
    private static Batch batch(long sequence, byte[] body) {
        return Batch.of(
                new BatchHeader(
                        new BatchId(new UUID(sequence, body.length)),
                        Lane.of("shop/main/till-1@1"),
                        sequence,
                        Hash.of(body),
                        Instant.parse("2026-11-22T08:26:00.123456Z"),
                        new BusinessDate(LocalDate.of(2026, 11, 22)),
                        new ActorId("salma"),
                        List.of(new Expected(StreamKey.of("coupon", "WELCOME10"), sequence)),
                        List.of(new Expected(StreamKey.of("period", "2026-11"), 0))),
                body);
    }

    @Property
    void aBatchIsReadBackFromItsBytes(
            @ForAll @LongRange(min = 1) long sequence, @ForAll @Size(max = 5_000) byte[] body) {
        Batch written = batch(sequence, body);
        Batch read = Batch.fromBytes(written.toBytes());
        assertThat(read).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(read.header()).isEqualTo(written.header());
        assertThat(read.hash()).isEqualTo(written.hash()).isEqualTo(Hash.of(written.toBytes()));
        assertThat(read.body()).isEqualTo(body);
    }

    @Property
    void bytesCutShortOrLengthenedAreNoBatch(
            @ForAll @Size(max = 300) byte[] body, @ForAll @IntRange(max = 600) int length) {
        byte[] bytes = batch(7, body).toBytes();
        Assume.that(length != bytes.length);
        assertThatThrownBy(() -> Batch.fromBytes(Arrays.copyOf(bytes, length)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(StoreFailure.CORRUPT));
    }

    @Property
    void aFlippedBitIsRefusedOrShowsInTheHash(
            @ForAll @Size(max = 300) byte[] body, @ForAll @IntRange(max = 9_999) int at) {
        Batch written = batch(7, body);
        byte[] bytes = written.toBytes();
        bytes[at / 8 % bytes.length] ^= (byte) (1 << at % 8);
        try {
            assertThat(Batch.fromBytes(bytes).hash()).isNotEqualTo(written.hash());
        } catch (StoreException e) {
            assertThat(e.failure()).isEqualTo(StoreFailure.CORRUPT);
        }
    }

    @Property
    void whatTheCallerDoesToItsArraysDoesNotReachTheBatch(@ForAll @Size(min = 1, max = 50) byte[] body) {
        Batch written = batch(7, body);
        Hash before = written.hash();
        written.toBytes()[0] ^= 1;
        written.body()[0] ^= 1;
        body[0] ^= 1;
        assertThat(Hash.of(written.toBytes())).isEqualTo(before);
        assertThat(written.body()[0]).isNotEqualTo(body[0]);
    }

    @Test
    void aStreamIsNamedOnlyOnceAndASequenceCountsFromOne() {
        BatchHeader fitting = batch(1, new byte[0]).header();
        Expected coupon = new Expected(StreamKey.of("coupon", "WELCOME10"), 0);
        assertThatThrownBy(() -> with(fitting, List.of(coupon, coupon), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(fitting, List.of(coupon), List.of(coupon)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch(0, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLaneHasOneWriterAndIsNoKeyOfAnother() {
        Expected lane = new Expected(StreamKey.of(Lane.of("shop/main/till-2@1")), 3);
        BatchHeader fitting = batch(1, new byte[0]).header();
        assertThatThrownBy(() -> with(fitting, List.of(lane), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(with(fitting, List.of(), List.of(lane)).guards()).containsExactly(lane);
    }

    private static BatchHeader with(BatchHeader header, List<Expected> keys, List<Expected> guards) {
        return new BatchHeader(
                header.id(),
                header.lane(),
                header.sequence(),
                header.previous(),
                header.recordedAt(),
                header.businessDate(),
                header.actor(),
                keys,
                guards);
    }
}
