// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a regime does and asks for.
 *
 * @param features what it does
 * @param onFailure whether a sale goes on when no stamp can be had
 * @param patience how long {@link FiscalRegime#finish} may take before it counts as failed
 * @param deadline how long after its issue a document must have reached the authority
 * @param batch how many documents one {@link FiscalRegime#submit} takes at most; at least 1
 */
public record FiscalCapabilities(
        Set<FiscalFeature> features, OnFailure onFailure, Duration patience, Optional<Duration> deadline, int batch) {
    /** What becomes of a sale when no stamp can be had. */
    public enum OnFailure {
        /** The stamp must be on the receipt: no stamp, no sale. */
        REFUSE_SALE,
        /** The sale is marked as owing its document, which is stamped later. */
        SELL_AND_MARK
    }

    public FiscalCapabilities {
        features = Set.copyOf(features);
        if (batch < 1 || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("not capabilities: batch " + batch + ", patience " + patience);
        }
    }

    /** Whether it does this. */
    public boolean has(FiscalFeature feature) {
        return features.contains(feature);
    }
}
