// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.util.Set;

/** Counts what a device was asked for and remembers how the last call went. */
final class Tally {
    private static final Set<DeviceReason> LOST =
            Set.of(DeviceReason.OFFLINE, DeviceReason.TIMED_OUT, DeviceReason.NO_HARDWARE, DeviceReason.FAILED);

    private Health health = new Health(Health.State.IDLE, "");
    private Statistics statistics = Statistics.NONE;
    private boolean closed;

    synchronized Health health() {
        return health;
    }

    synchronized Statistics statistics() {
        return statistics;
    }

    synchronized void claimed() {
        statistics = new Statistics(
                statistics.claims() + 1, statistics.calls(), statistics.refusals(), statistics.timeouts());
    }

    synchronized void idle(boolean forGood) {
        closed |= forGood;
        health = new Health(closed ? Health.State.CLOSED : Health.State.IDLE, "");
    }

    synchronized void ended(Outcome<?> outcome) {
        boolean refused = outcome instanceof Refused;
        boolean late = outcome instanceof Refused<?> it && it.reason() == DeviceReason.TIMED_OUT;
        statistics = new Statistics(
                statistics.claims(),
                statistics.calls() + 1,
                statistics.refusals() + (refused ? 1 : 0),
                statistics.timeouts() + (late ? 1 : 0));
    }

    /** How the device looks after a call that its holder has seen the end of. */
    synchronized void seen(Outcome<?> outcome) {
        if (!closed) {
            health = after(outcome);
        }
    }

    private static Health after(Outcome<?> outcome) {
        if (!(outcome instanceof Refused<?> it)) {
            return new Health(Health.State.READY, "");
        }
        boolean lost = it.reason() instanceof DeviceReason reason && LOST.contains(reason);
        return new Health(lost ? Health.State.LOST : Health.State.DEGRADED, it.message(Language.EN));
    }
}
