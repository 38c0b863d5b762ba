// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.util.concurrent.CompletionStage;

/** How the kit gets at a vendor's scale; it must weigh at least 2 in its unit, in steps of 0.005 or less. */
public interface ScaleHarness extends DeviceHarness<Scale, ScaleBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.SCALE;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(Scale held, Patience patience) {
        return held.weigh(patience);
    }

    @Override
    default void ready(ScaleBench bench) {
        bench.put(Plate.of(Quantity.of("1.000", unit())));
    }

    /** The unit in which it weighs. */
    default Unit unit() {
        return Unit.KILOGRAM;
    }
}
