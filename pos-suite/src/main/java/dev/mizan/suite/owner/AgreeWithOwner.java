// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.owner;

import dev.mizan.inventory.owner.Agreement;
import dev.mizan.inventory.owner.OwnerReason;
import dev.mizan.inventory.owner.OwnerTerms;
import dev.mizan.inventory.owner.OwnersAgreed;
import dev.mizan.inventory.report.PlaceValue;
import dev.mizan.inventory.stock.StockBook;
import dev.mizan.inventory.stock.StockReason;
import dev.mizan.ledger.rule.ConcessionRules;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.PurchaseFold;
import dev.mizan.suite.projection.StockFold;
import dev.mizan.suite.projection.StoreroomFold;
import java.util.List;
import java.util.Optional;

/** Agrees whose items are and on what terms they are sold; goods that are there by the book must be worth nothing. */
public record AgreeWithOwner(List<Agreement> agreements) implements Flow<OwnersAgreed> {
    public AgreeWithOwner {
        agreements = List.copyOf(agreements);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Outcome<Boolean> all = agreements.isEmpty() ? Outcome.refused(StockReason.NO_LINES) : Outcome.done(true);
        for (Agreement agreement : agreements) {
            all = all.then(fine -> check(reading, agreement));
        }
        return all.map(fine -> Decision.of(reading.times(), List.of(new OwnersAgreed(agreements))));
    }

    private static Outcome<Boolean> check(Reading reading, Agreement agreement) {
        StockBook stock = reading.state(StockFold.class).book();
        boolean agency = agreement.terms() instanceof OwnerTerms.Agency;
        if (!stock.keeps(agreement.sku()) && !agency) {
            return Outcome.refused(StockReason.UNKNOWN_ITEM, "sku", agreement.sku());
        }
        if (reading.state(StoreroomFold.class).isPart(agreement.sku())) {
            return Outcome.refused(OwnerReason.IN_A_KIT, "sku", agreement.sku());
        }
        if (rule(agreement.terms()).filter(event -> isMissing(reading, event)).isPresent()) {
            return Outcome.refused(OwnerReason.NOT_FURNISHED);
        }
        for (PlaceValue place : stock.keeps(agreement.sku()) ? stock.valueByPlace() : List.<PlaceValue>of()) {
            Money value = stock.value(place.place(), agreement.sku());
            if (!value.isZero()) {
                return Outcome.refused(
                        OwnerReason.VALUE_ON_BOOKS, "sku", agreement.sku(), "owner", agreement.owner(), "value", value);
            }
        }
        return reading.state(PurchaseFold.class)
                .suppliers()
                .find(agreement.owner())
                .map(found -> true);
    }

    /** What is posted on these terms beyond what every shop's books have. */
    private static Optional<String> rule(OwnerTerms terms) {
        if (terms instanceof OwnerTerms.Consignment) {
            return Optional.empty();
        }
        boolean deemed = terms instanceof OwnerTerms.Concession concession && concession.deemed();
        return Optional.of(deemed ? ConcessionRules.DEEMED_SOLD : ConcessionRules.SOLD);
    }

    private static boolean isMissing(Reading reading, String event) {
        return reading.state(LedgerFold.class).books().rules().event(event).isEmpty();
    }

    @Override
    public OwnersAgreed answer(Recorded recorded) {
        return recorded.fact(OwnersAgreed.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was agreed: " + recorded.document()));
    }
}
