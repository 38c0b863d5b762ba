// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.Returning;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.till.AtTill;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes goods back of which no sale stands in the log, and pays them back in cash: without a receipt, or with one that an
 * older system printed.
 *
 * @param priced the goods at the prices that a person gave, or at today's; those of an older receipt as of its day
 * @param older the receipt, if there is one
 */
public record ReturnWithoutReceipt(
        PricedBasket priced, Optional<ReturnOrigin.Older> older, ReturnCause cause, Terms terms)
        implements Flow<GoodsBack> {
    public ReturnWithoutReceipt {
        priced = priced.copy();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return older.map(it -> ofOlder(reading, it)).orElseGet(() -> withoutReceipt(reading));
    }

    private Outcome<Decision> ofOlder(Reading reading, ReturnOrigin.Older receipt) {
        Expected key = reading.expected(receipt.key());
        List<Fact> before = reading.stream(receipt.key()).stream()
                .flatMap(batch -> batch.facts().stream())
                .toList();
        return AtTill.of(reading)
                .then(till -> Returning.ofOlder(
                                till.slip(DocumentKind.RETURN),
                                receipt,
                                CompleteSale.bill(reading, priced),
                                before,
                                till.times().taxPoint(),
                                cause,
                                terms.cash(priced.currency()))
                        .then(back -> new GoodsIn(till, terms, Optional.empty()).with(back)))
                .map(decision -> decision.withKeys(
                        Stream.concat(decision.keys().stream(), Stream.of(key)).toList()));
    }

    private Outcome<Decision> withoutReceipt(Reading reading) {
        return AtTill.of(reading)
                .then(till -> Returning.withoutReceipt(
                                till.slip(DocumentKind.RETURN),
                                CompleteSale.bill(reading, priced),
                                cause,
                                terms.cash(priced.currency()))
                        .then(back -> new GoodsIn(till, terms, Optional.empty()).with(back)));
    }

    @Override
    public GoodsBack answer(Recorded recorded) {
        return GoodsBack.of(recorded);
    }
}
