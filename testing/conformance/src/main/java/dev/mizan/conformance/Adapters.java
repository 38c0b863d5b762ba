// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import dev.mizan.conformance.adapter.Promotions;
import dev.mizan.conformance.adapter.Proration;
import java.util.Map;

/** Which adapter answers which file; a new capability adds a line here and a class beside {@link Proration}. */
final class Adapters {
    private static final Adapter PROMOTIONS = new Promotions();
    private static final Map<String, Adapter> BY_FILE = Map.of(
            "promotions/01-proration.json", new Proration(),
            "promotions/02-sylius-baskets.json", PROMOTIONS,
            "promotions/03-vendure-tax-interplay.json", PROMOTIONS,
            "promotions/04-solidus.json", PROMOTIONS,
            "promotions/05-medusa-buyget.json", PROMOTIONS,
            "promotions/06-other-peers.json", PROMOTIONS,
            "promotions/07-best-deal-optimality.json", PROMOTIONS);

    private Adapters() {}

    /** The answer to a case; what an adapter throws is told, never hidden. */
    static Answer answer(Case worked) {
        Adapter adapter = BY_FILE.get(worked.file());
        if (adapter == null) {
            return Answer.unsupported("no adapter for " + worked.file());
        }
        try {
            return adapter.answer(worked);
        } catch (RuntimeException e) {
            return new Answer.Failed(e.toString());
        }
    }
}
