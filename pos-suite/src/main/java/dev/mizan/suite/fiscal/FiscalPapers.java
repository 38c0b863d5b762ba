// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.invoice.TaxCurrency;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Says which tax documents an occasion needs. Called by the single writer while a sale is decided, and again for a
 * document that is owed; a function of the occasion alone, it gives the same documents then.
 */
@FunctionalInterface
public interface FiscalPapers {
    /**
     * The documents, in the order in which they are stamped; none for what is no sale and no return. Refused where
     * something is missing, and with it the sale.
     */
    Outcome<List<FiscalDocument>> documents(Occasion occasion);

    /**
     * The same papers for a shop that sells in another currency than its country's: they also tell the tax in that (BT-111). A
     * note tells it at the rate of the invoice that it corrects, and a document that takes the place of others the sum of what
     * theirs was, so that they meet there too; each document converts its own tax once, so parts may differ by a minor unit.
     *
     * @param rates of exchange of a day, and how their one conversion is rounded; what they say of a day never changes
     */
    default FiscalPapers taxIn(Function<LocalDate, TaxCurrency> rates) {
        return occasion -> documents(occasion)
                .map(all -> all.stream()
                        .map(it -> told(it, national(occasion, it, rates)))
                        .toList());
    }

    private static Money national(Occasion occasion, FiscalDocument document, Function<LocalDate, TaxCurrency> rates) {
        return occasion.facts(MadeStandard.class).stream()
                .map(made -> rates.apply(made.supplied()).of(made.bill().tax()))
                .reduce(Money::plus)
                .orElseGet(() -> rates.apply(day(occasion, document))
                        .of(document.totals().tax()));
    }

    private static LocalDate day(Occasion occasion, FiscalDocument document) {
        LocalDate today = occasion.at().toLocalDate();
        return document.head().kind().corrects()
                ? occasion.madeStandard()
                        .map(MadeStandard::supplied)
                        .or(() -> occasion.before().stream()
                                .filter(FiscalDocumentIssued.class::isInstance)
                                .map(it ->
                                        ((FiscalDocumentIssued) it).document().issuedAt())
                                .map(at -> at.atZone(occasion.zone()).toLocalDate())
                                .findFirst())
                        .orElse(today)
                : today;
    }

    private static FiscalDocument told(FiscalDocument it, Money national) {
        return new FiscalDocument(
                it.head(),
                it.seller(),
                it.buyer(),
                it.lines(),
                it.adjustments(),
                it.taxes(),
                it.totals(),
                national,
                it.terms());
    }
}
