// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.TradingDay;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Language;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.FactTypes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowsTest {
    private static final Workplace DESK = new Workplace(
            OrgPath.of("acme/co/300000000000003/b1/s1/T1"),
            new TradingDay(ZoneId.of("Asia/Riyadh"), LocalTime.of(4, 0)),
            1,
            new ActorId("sara"));
    private static final Workplace OTHER_DESK =
            new Workplace(OrgPath.of("acme/co/300000000000003/b1/s1/T2"), DESK.day(), 1, new ActorId("omar"));
    private static final BodyCodec CODEC = codec(Stamped.TYPE);

    private final MemoryStore store = new MemoryStore();
    private final Flows flows = open(true);

    private static BodyCodec codec(FactType<?>... types) {
        return new BodyCodec(new FactTypes(List.of(types)));
    }

    private Flows open(boolean fromSnapshots) {
        return Flows.open(store, CODEC, SystemEnv.utc(), List.of(new Cards()), fromSnapshots);
    }

    private static long stamps(Flows flows, String card) {
        return flows.look(DESK, reading -> reading.state(Cards.class).stamps.getOrDefault(card, 0L));
    }

    @Test
    void whatIsDecidedIsWrittenAndApplied() {
        assertThat(flows.run(DESK, new Stamp("A"))).isEqualTo(Outcome.done(1L));
        assertThat(flows.run(OTHER_DESK, new Stamp("A")).isDone()).isTrue();
        assertThat(stamps(flows, "A")).isEqualTo(2);
        assertThat(store.version(StreamKey.of("card", "A"))).isEqualTo(2);
        assertThat(store.lanes()).containsExactly(DESK.lane(), OTHER_DESK.lane());
        assertThat(flows.log().stream(StreamKey.of("card", "A")))
                .extracting(Recorded::actor)
                .containsExactly(DESK.actor(), OTHER_DESK.actor());
    }

    @Test
    void aRefusalWritesNothing() {
        IntStream.range(0, 10).forEach(i -> flows.run(DESK, new Stamp("A")));
        assertThat(flows.run(DESK, new Stamp("A"))).isInstanceOf(Refused.class);
        assertThat(store.version(StreamKey.of(DESK.lane()))).isEqualTo(10);
    }

    @Test
    void aStaleDecisionIsTakenAgainOnWhatIsTrueNow() {
        Flows other = open(false);
        AtomicBoolean first = new AtomicBoolean(true);
        Stamp slow = new Stamp("A", () -> {
            if (first.getAndSet(false)) {
                other.run(OTHER_DESK, new Stamp("A"));
            }
        });
        assertThat(flows.run(DESK, slow).isDone()).isTrue();
        assertThat(store.version(StreamKey.of("card", "A"))).isEqualTo(2);
    }

    @Test
    void afterEightStaleDecisionsTheFlowIsRefusedAsBusy() {
        Flows other = open(false);
        Stamp unlucky = new Stamp("A", () -> other.run(OTHER_DESK, new Stamp("A")));
        Outcome<Long> outcome = flows.run(DESK, unlucky);
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused<Long>) outcome).reason()).isEqualTo(FlowReason.BUSY);
        assertThat(store.version(StreamKey.of("card", "A"))).isEqualTo(Flows.MOST_ATTEMPTS);
        assertThat(store.version(StreamKey.of(DESK.lane()))).isZero();
    }

    @Test
    void aKeyThatIsDeliveredAgainAnswersTheFirstTimeAndWritesOnce() {
        BatchId key = new BatchId(new UUID(1, 2));
        Outcome<Long> first = flows.run(DESK, key, new Stamp("A"));
        assertThat(flows.run(DESK, key, new Stamp("A"))).isEqualTo(first);
        assertThat(open(true).run(DESK, key, new Stamp("B"))).isEqualTo(first);
        assertThat(stamps(flows, "A")).isEqualTo(1);
    }

    @Test
    void replayedAndSnapshotStateAreTheSameBytes() {
        IntStream.range(0, 30).forEach(i -> flows.run(DESK, new Stamp("card" + i % 7)));
        flows.snapshot();
        IntStream.range(0, 5).forEach(i -> flows.run(DESK, new Stamp("card" + i % 3)));
        assertThat(open(true).digests()).isEqualTo(flows.digests());
        assertThat(open(false).digests()).isEqualTo(flows.digests());
        flows.run(DESK, new Stamp("more"));
        assertThat(open(true).digests()).isEqualTo(flows.digests());
    }

    @Test
    void aFactThatCanNotBeReadStopsTheFoldThatNeedsItAndIsKept() {
        flows.run(DESK, new Stamp("A"));
        FactType<Stamped> future =
                new FactType<>("Stamped", 2, Stamped.class, Stamped.TYPE.writer(), Stamped.TYPE.reader());
        Flows old = Flows.open(store, codec(), SystemEnv.utc(), List.of(new Cards()), false);
        assertThat(old.health()).containsOnlyKeys("cards");
        Outcome<Long> outcome = old.run(DESK, new Stamp("A"));
        assertThat(((Refused<Long>) outcome).message(Language.EN)).contains("cards", "Stamped", "version 1");
        assertThat(stamps(open(false), "A")).isEqualTo(1);
    }

    @Test
    void aTakenOverTillIsToldToStop() {
        flows.run(DESK, new Stamp("A"));
        store.fence(DESK.lane().nextEpoch());
        assertThat(((Refused<Long>) flows.run(DESK, new Stamp("A"))).reason()).isEqualTo(FlowReason.FENCED);
    }

    @Test
    void aFailedCommitClosesTheShopUntilItIsOpenedAgain() {
        flows.run(DESK, new Stamp("A"));
        store.close();
        assertThatThrownBy(() -> flows.run(DESK, new Stamp("A"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> stamps(flows, "A"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.failure()).isEqualTo(StoreFailure.CLOSED));
    }

    @Test
    void aFactWhoseTypeWasNotGivenIsABugAndWritesNothing() {
        Flows untold = Flows.open(store, codec(), SystemEnv.utc(), List.of(new Cards()), false);
        assertThatThrownBy(() -> untold.run(DESK, new Stamp("A"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.version(StreamKey.of(DESK.lane()))).isZero();
        assertThat(untold.health()).isEmpty();
    }
}
