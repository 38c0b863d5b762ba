// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.display;

import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A customer display in the hands of a till.
 *
 * <p><b>When:</b> at each change of the basket. <b>Thread:</b> any. <b>May it block?</b> No. <b>On failure</b> refused by
 * {@link DisplayReason} or {@link dev.mizan.hardware.device.DeviceReason}, and the old text stays. Nothing is cut off or
 * replaced in silence; control characters in a text are refused. <b>To test it:</b> {@code DisplayContract} of
 * pos-testkit.
 */
public interface Display extends Held {
    /** What it can do; the same as long as it is held. */
    DisplayCapabilities capabilities();

    /** Shows these lines from the top and nothing else; refused where they are too many or too long. */
    CompletionStage<Outcome<Boolean>> show(List<String> lines, Patience patience);

    /** Shows nothing. */
    CompletionStage<Outcome<Boolean>> clear(Patience patience);
}
