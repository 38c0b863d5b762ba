// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.Deadline;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Quantity;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** What an owner can do with a plain scale. */
final class PlainWeighings extends HeldSession<Attendant> implements Scale {
    private static final Duration MARGIN = Duration.ofMillis(25);
    private static final long PAUSE_MILLIS = 20;
    private static final Set<Reason> PASSING =
            Set.of(ScaleReason.IN_MOTION, DeviceReason.GARBLED, DeviceReason.TIMED_OUT);

    private final PlainScale scale;
    private final ScaleCapabilities capabilities;
    private long number;

    PlainWeighings(PlainScale scale, Attendant by, ScaleCapabilities capabilities) {
        super(by);
        this.scale = scale;
        this.capabilities = capabilities;
    }

    @Override
    public ScaleCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public CompletionStage<Outcome<Weighing>> weigh(Patience patience) {
        return by.call("weigh", patience, this::atRest);
    }

    @Override
    public CompletionStage<Outcome<Boolean>> zero(Patience patience) {
        return by.call(
                "zero",
                patience,
                it -> capabilities.zero() ? scale.toZero(earlier(it)) : by.refused(DeviceReason.UNSUPPORTED, "zero"));
    }

    /** So that why it failed is told before the deadline is. */
    private static Patience earlier(Patience patience) {
        return new Patience(new Deadline(patience.deadline().nanoTime() - MARGIN.toNanos()), patience.cancel());
    }

    private Outcome<Weighing> atRest(Patience patience) throws IOException, InterruptedException {
        Patience earlier = earlier(patience);
        Outcome<Quantity> read = by.refused(DeviceReason.TIMED_OUT, "no answer");
        while (!earlier.deadline().passed()) {
            read = scale.ask(earlier);
            if (!(read instanceof Refused<Quantity> refused && PASSING.contains(refused.reason()))) {
                break;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return read.then(this::weighed);
    }

    private Outcome<Weighing> weighed(Quantity net) {
        if (net.steps() < 0) {
            return Outcome.refused(ScaleReason.UNDER_ZERO, "device", by.id());
        }
        if (net.isZero()) {
            return Outcome.refused(ScaleReason.NOTHING_ON, "device", by.id());
        }
        return net.compareTo(capabilities.capacity()) > 0
                ? Outcome.refused(ScaleReason.OVER_CAPACITY, "device", by.id())
                : Outcome.done(new Weighing(by.id(), ++number, net, Quantity.zero(net.unit()), true));
    }
}
