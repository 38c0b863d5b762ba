// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.changer;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.concurrent.CompletionStage;

/**
 * A cash changer in the hands of a till.
 *
 * <p><b>When:</b> {@link #beginDeposit} and {@link #endDeposit} as cash is tendered, {@link #dispense} for the change.
 * <b>Thread:</b> any. <b>May it block?</b> No. <b>On failure</b> refused where nothing moved; what moved is always told as
 * counts, also where it is less than was asked for. <b>To test it:</b> {@code ChangerContract} of pos-testkit.
 */
public interface CashChanger extends Held {
    /** What is in it, as far as it counts. */
    CompletionStage<Outcome<CashCount>> inside(Patience patience);

    /** Begins to take notes and coins. */
    CompletionStage<Outcome<Boolean>> beginDeposit(Patience patience);

    /** Ends it and tells what was taken. */
    CompletionStage<Outcome<CashCount>> endDeposit(Patience patience);

    /** Gives out this amount; what it tells is what came out, which may be less. Never asked again by itself. */
    CompletionStage<Outcome<CashCount>> dispense(Money amount, Patience patience);
}
