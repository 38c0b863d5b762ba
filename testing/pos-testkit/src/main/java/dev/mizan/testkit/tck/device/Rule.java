// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Held;

/**
 * What is held against a device on a bench; open, since kits of other rooms and vendors' own rules are written with it.
 *
 * @param <S> what its owner can do
 * @param <B> the bench of its kind
 */
@FunctionalInterface
public interface Rule<S extends Held, B extends Bench<S>> {
    /** Fails where it is broken. */
    void holds(B bench, Device<S> device);

    /** Puts a device on a bench, holds the rule against it, and puts it away. */
    static <S extends Held, B extends Bench<S>> void with(DeviceHarness<S, B> harness, Rule<S, B> rule) {
        B bench = harness.bench();
        Device<S> device = bench.device();
        try {
            rule.holds(bench, device);
        } finally {
            bench.fault(Fault.NONE);
            device.close();
            bench.close();
        }
    }

    /** The same under a fault; skipped by name where the bench can not arrange it. */
    static <S extends Held, B extends Bench<S>> void under(Fault fault, DeviceHarness<S, B> harness, Rule<S, B> rule) {
        with(harness, (bench, device) -> {
            boolean arranged = bench.fault(fault);
            bench.fault(Fault.NONE);
            org.junit.jupiter.api.Assumptions.assumeTrue(arranged, "the bench can not arrange " + fault);
            rule.holds(bench, device);
        });
    }
}
