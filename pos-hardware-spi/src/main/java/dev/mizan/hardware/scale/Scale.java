// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A scale in the hands of a till.
 *
 * <p><b>When:</b> {@link #weigh} for each weighed item, the rest where {@link #capabilities} says so. <b>Thread:</b> any;
 * one call after the other. <b>May it block?</b> No: it answers a stage, which ends by the deadline on the device's
 * thread. <b>On failure</b> the outcome is refused by {@link ScaleReason} or {@link DeviceReason}; a weight is never
 * guessed, and an answer that came before the question is never told (odoo issue 46411). <b>To test it:</b> {@code
 * ScaleContract} of pos-testkit.
 */
public interface Scale extends Held {
    /** What it can do; the same as long as it is held. */
    ScaleCapabilities capabilities();

    /**
     * Asks for a weight at rest. Waits for rest up to the deadline; then refused with IN_MOTION, UNDER_ZERO,
     * OVER_CAPACITY, or why the scale did not answer.
     */
    CompletionStage<Outcome<Weighing>> weigh(Patience patience);

    /** What it shows this moment, at rest or not; for a screen, never for a sale. */
    default CompletionStage<Outcome<Weighing>> look(Patience patience) {
        return unsupported("look");
    }

    /** Sets it to zero; refused with NOT_AT_ZERO where too much is on it, or IN_MOTION. */
    default CompletionStage<Outcome<Boolean>> zero(Patience patience) {
        return unsupported("zero");
    }

    /** Takes so much off each weight from now on; zero for none. Refused with BAD_TARE where it is out of range. */
    default CompletionStage<Outcome<Boolean>> tare(Quantity tare, Patience patience) {
        return unsupported("tare");
    }

    /** Shows the price of one unit and of what was weighed to customer and cashier. */
    default CompletionStage<Outcome<Boolean>> showPrice(Money unitPrice, Money price, Patience patience) {
        return unsupported("showPrice");
    }

    private <T> CompletionStage<Outcome<T>> unsupported(String what) {
        return CompletableFuture.completedFuture(
                Outcome.refused(DeviceReason.UNSUPPORTED, "device", "scale", "detail", what));
    }
}
