// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.device;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleReason;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * Weights for sale by the rules of legal metrology (OIML R 76, directive 2014/31/EU): at rest, above zero, from the scale
 * of this desk, each used once. Safe for use by many threads.
 */
public final class WeighingDesk {
    private final Manned<Scale> scale;
    private long lastTaken;

    /** A desk with this scale. */
    public WeighingDesk(Manned<Scale> scale) {
        this.scale = scale;
    }

    /** Weighs what lies there. */
    public CompletionStage<Outcome<Weighing>> weigh(Duration most) {
        return scale.call("weigh", most, Scale::weigh);
    }

    /**
     * Takes a weighing for one line of a basket. Refused with TAKEN where it, or a later one, was taken before; with
     * IN_MOTION or NOTHING_ON where it is no weight for sale.
     */
    public synchronized Outcome<Quantity> take(Weighing weighing) {
        DeviceId id = scale.device().id();
        if (!weighing.scale().equals(id)) {
            throw new IllegalArgumentException("a weighing of " + weighing.scale() + " at the desk of " + id);
        }
        if (!weighing.stable()) {
            return Outcome.refused(ScaleReason.IN_MOTION, "device", id);
        }
        if (weighing.net().steps() <= 0) {
            return Outcome.refused(ScaleReason.NOTHING_ON, "device", id);
        }
        if (weighing.number() <= lastTaken) {
            return Outcome.refused(ScaleReason.TAKEN, "device", id, "number", weighing.number());
        }
        lastTaken = weighing.number();
        return Outcome.done(weighing.net());
    }

    /** What customer and cashier must both see: weight, price of one unit, price. */
    public static PricedWeight priced(Weighing weighing, Money unitPrice, Rounding rounding) {
        return new PricedWeight(weighing.net(), unitPrice, unitPrice.times(weighing.net(), rounding));
    }

    /** Has it shown by the scale, where that can show it. */
    public CompletionStage<Outcome<Boolean>> show(PricedWeight priced, Duration most) {
        return scale.call(
                "show price", most, (it, patience) -> it.showPrice(priced.unitPrice(), priced.price(), patience));
    }
}
