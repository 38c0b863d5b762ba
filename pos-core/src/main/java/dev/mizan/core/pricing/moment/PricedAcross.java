// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.spi.value.Language;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A basket that was priced by the moments that it lived through.
 *
 * @param priced what it costs
 * @param moment that was asked for
 * @param promotionsOf the moment whose promotions it got
 * @param lines the moment of each line that was bought
 * @param stale the edition that should hold and is not here: the till's books are old
 */
public record PricedAcross(
        PricedBasket priced,
        PricingMoment moment,
        LocalDateTime promotionsOf,
        List<LineMoment> lines,
        Optional<Due> stale) {
    public PricedAcross {
        lines = List.copyOf(lines);
    }

    /** In sentences, one a line of the basket whose price changed, in a language. */
    public List<String> told(Language language) {
        return AcrossWords.of(this, language);
    }
}
