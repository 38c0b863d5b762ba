// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** What an owner can do with a virtual scale. */
final class VirtualWeighings extends HeldSession<Attendant> implements Scale {
    private static final long SOON_MILLIS = 30;
    private static final long NEAR_ZERO = 20;

    private final VirtualScale scale;
    private Quantity tare = Quantity.zero(Unit.KILOGRAM);
    private long number;

    VirtualWeighings(VirtualScale scale, Attendant by) {
        super(by);
        this.scale = scale;
    }

    @Override
    public ScaleCapabilities capabilities() {
        return VirtualScale.ABLE;
    }

    @Override
    public CompletionStage<Outcome<Weighing>> weigh(Patience patience) {
        return by.call("weigh", patience, it -> {
            while (scale.load().moving()) {
                if (it.deadline().left().toMillis() < SOON_MILLIS) {
                    return refused(ScaleReason.IN_MOTION);
                }
                Thread.sleep(10);
            }
            return weighed();
        });
    }

    private Outcome<Weighing> weighed() throws IOException {
        Quantity net = scale.load().load().minus(tare);
        if (net.steps() < 0) {
            return refused(ScaleReason.UNDER_ZERO);
        }
        if (net.isZero()) {
            return refused(ScaleReason.NOTHING_ON);
        }
        return net.plus(tare).compareTo(VirtualScale.ABLE.capacity()) > 0
                ? refused(ScaleReason.OVER_CAPACITY)
                : Outcome.done(new Weighing(by.id(), ++number, net, tare, true));
    }

    private <T> Outcome<T> refused(ScaleReason reason) {
        return Outcome.refused(reason, "device", by.id(), "detail", "", "tare", "");
    }

    @Override
    public CompletionStage<Outcome<Weighing>> look(Patience patience) {
        return by.call(
                "look",
                patience,
                it -> Outcome.done(new Weighing(
                        by.id(),
                        ++number,
                        scale.load().load().minus(tare),
                        tare,
                        !scale.load().moving())));
    }

    @Override
    public CompletionStage<Outcome<Boolean>> zero(Patience patience) {
        return by.call("zero", patience, it -> {
            if (scale.load().moving()) {
                return refused(ScaleReason.IN_MOTION);
            }
            if (scale.load().load().absolute().steps() > NEAR_ZERO) {
                return refused(ScaleReason.NOT_AT_ZERO);
            }
            scale.put(Quantity.zero(Unit.KILOGRAM), false);
            return Outcome.done(true);
        });
    }

    @Override
    public CompletionStage<Outcome<Boolean>> tare(Quantity to, Patience patience) {
        return by.call("tare", patience, it -> {
            if (to.steps() < 0 || to.compareTo(VirtualScale.ABLE.capacity()) > 0) {
                return refused(ScaleReason.BAD_TARE);
            }
            tare = to;
            return Outcome.done(true);
        });
    }

    @Override
    public CompletionStage<Outcome<Boolean>> showPrice(Money unitPrice, Money price, Patience patience) {
        return by.call("show price", patience, it -> {
            scale.load();
            scale.show(unitPrice, price);
            return Outcome.done(true);
        });
    }
}
