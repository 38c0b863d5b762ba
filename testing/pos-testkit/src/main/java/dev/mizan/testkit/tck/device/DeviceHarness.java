// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.CompletionStage;

/**
 * How a kit gets at a vendor's device.
 *
 * @param <S> what its owner can do
 * @param <B> the bench of its kind
 */
public interface DeviceHarness<S extends Held, B extends Bench<S>> {
    /** A fresh device on a bench of its own; asked once for each rule. */
    B bench();

    /** Which kind this contract is for. */
    DeviceKind kind();

    /** A call that needs an answer from the hardware; for the rules that all devices have. */
    CompletionStage<? extends Outcome<?>> probe(S held, Patience patience);

    /** Makes the bench such that {@link #probe} succeeds. */
    default void ready(B bench) {}
}
