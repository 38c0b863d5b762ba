// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite;

import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.spi.fact.FactType;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Fold;
import java.util.List;

/**
 * A host's own module: its kinds of fact, its resident state and its posting rules. Its flows run on {@link
 * Mizan#flows()} like those of the suite, and their facts are committed, replayed and posted in the same way.
 *
 * @param companions what is written in the batches of other flows: the tax document of a sale
 * @param folds fresh and empty; each shop that is opened needs its own
 */
public record Extension(
        List<FactType<?>> factTypes, List<Fold> folds, List<PostingRulesDefined> rules, List<Companion> companions) {
    public Extension {
        companions = List.copyOf(companions);
        factTypes = List.copyOf(factTypes);
        folds = List.copyOf(folds);
        rules = List.copyOf(rules);
    }

    /** A module that adds nothing to the decisions of others. */
    public Extension(List<FactType<?>> factTypes, List<Fold> folds, List<PostingRulesDefined> rules) {
        this(factTypes, folds, rules, List.of());
    }

    /** A module that only adds to the decisions of others. */
    public static Extension beside(Companion... companions) {
        return new Extension(List.of(), List.of(), List.of(), List.of(companions));
    }
}
