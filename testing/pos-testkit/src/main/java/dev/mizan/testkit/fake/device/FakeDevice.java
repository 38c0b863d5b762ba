// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.CancelToken;
import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Health;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.device.Statistics;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.device.Fault;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A device in memory with the flaws that are asked for, none for a right one. A right one does what {@link
 * dev.mizan.hardware.device.AttendedDevice} does.
 *
 * @param <S> what its owner can do
 */
public abstract class FakeDevice<S extends Held> implements Device<S> {
    private final Set<Flaw> flaws;
    private final DeviceKind kind;
    private final AtomicInteger asked = new AtomicInteger();
    private FakeCore core;
    private volatile Fault fault = Fault.NONE;
    private volatile @Nullable FakeHand hand;
    private boolean closed;

    FakeDevice(DeviceKind kind, Set<Flaw> flaws) {
        this.kind = kind;
        this.flaws = Set.copyOf(flaws);
        this.core = new FakeCore(new DeviceId("fake-" + kind), kind, this);
    }

    abstract S session(FakeHand hand);

    boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }

    Fault fault() {
        return fault;
    }

    void set(Fault to) {
        fault = to;
    }

    @Override
    public DeviceId id() {
        return has(Flaw.CHANGES_ITS_ID) ? new DeviceId("fake-" + asked.incrementAndGet()) : core.id();
    }

    @Override
    public DeviceKind kind() {
        return has(Flaw.CLAIMS_ANOTHER_KIND) ? DeviceKind.FISCAL_DEVICE : kind;
    }

    @Override
    public Health health() {
        Health health = core.health();
        FakeHand by = hand;
        if (has(Flaw.HEALTH_WAITS) && by != null) {
            by.settle();
        }
        return switch (health.state()) {
            case IDLE ->
                has(Flaw.STARTS_READY) && core.statistics().claims() == 0
                                || has(Flaw.BUSY_AFTER_RELEASE)
                                        && core.statistics().claims() > 0
                        ? new Health(Health.State.READY, "")
                        : health;
            case READY -> has(Flaw.NEVER_READY) ? new Health(Health.State.DEGRADED, "") : health;
            case CLOSED -> has(Flaw.HEALTHY_WHEN_CLOSED) ? new Health(Health.State.READY, "") : health;
            case LOST, DEGRADED -> has(Flaw.READY_WHEN_LOST) ? new Health(Health.State.READY, "") : health;
        };
    }

    @Override
    public Statistics statistics() {
        Statistics told = core.statistics();
        if (has(Flaw.COUNTS_NOTHING)) {
            return Statistics.NONE;
        }
        return has(Flaw.COUNTS_NO_REFUSALS) ? new Statistics(told.claims(), told.calls(), 0, 0) : told;
    }

    @Override
    public Outcome<S> claim(String owner, Patience patience) {
        if (closed && has(Flaw.OPENS_AFTER_CLOSE)) {
            core = new FakeCore(core.id(), kind, this);
        }
        if (has(Flaw.CLAIM_FAILS_FOR_GOOD) && fault == Fault.UNPLUGGED) {
            core.close();
        }
        String by = owner.isBlank() && has(Flaw.HELD_BY_NOBODY) ? "nobody" : owner;
        Outcome<FakeHand> taken = core.claim(by, patience);
        FakeHand before = hand;
        if (has(Flaw.LETS_TWO_IN)
                && before != null
                && taken instanceof Refused<FakeHand> it
                && it.reason() == DeviceReason.CLAIMED) {
            return Outcome.done(session(before));
        }
        if (taken instanceof Outcome.Done<FakeHand> it) {
            hand = it.value();
            startThreads();
        }
        return taken.map(this::session);
    }

    private void startThreads() {
        if (has(Flaw.LEAKS_A_THREAD)) {
            asleep("mizan-leaked", 600_000);
        }
        if (has(Flaw.HAS_A_NAMELESS_THREAD)) {
            asleep("Thread-1234", 30_000);
        }
    }

    private static void asleep(String name, long millis) {
        Thread thread = new Thread(
                () -> {
                    try {
                        Thread.sleep(millis);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    Patience patience(Patience given) {
        return has(Flaw.IGNORES_CANCELLING) ? new Patience(given.deadline(), new CancelToken()) : given;
    }

    @Nullable
    FakeHand current() {
        return hand;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        if (closed && has(Flaw.THROWS_ON_SECOND_CLOSE)) {
            throw new IllegalStateException("closed before");
        }
        closed = true;
        core.close();
    }
}
