// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.outcome.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the authority asks of a document, its warnings too: the guideline says that they may become rejections. Held
 * under the rules of the SDK 2.3.8 and 3.4.6.
 */
public final class Requirements {
    private static final List<Rule> ALL = Stream.of(
                    KindRules.ALL, SellerRules.ALL, BuyerRules.ALL, TaxRules.ALL, AmountRules.ALL, TextRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Requirements() {}

    /** The document, or the first thing that is missing or wrong in it. */
    public static Outcome<FiscalDocument> check(FiscalDocument document) {
        for (Rule rule : ALL) {
            Outcome<FiscalDocument> checked = rule.check(document);
            if (!checked.isDone()) {
                return checked;
            }
        }
        return Outcome.done(document);
    }
}
