// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.core.tender.Card;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.sell.SaleHistory;
import java.util.List;
import java.util.stream.Stream;

/** Which cards on file a sale and its debit notes were paid with: kept with one of their payments, or charged by one. */
final class CardsOfSale {
    private CardsOfSale() {}

    static Outcome<List<CardOnFile>> of(Reading reading, DocumentId sale) {
        CardsFold cards = reading.state(CardsFold.class);
        return SaleHistory.read(reading, sale)
                .map(history -> history.settlements().stream()
                        .flatMap(paid -> paid.tenders().stream())
                        .filter(Card.class::isInstance)
                        .map(tender ->
                                new PaymentReference(((Card) tender).key().value()))
                        .flatMap(payment -> paidBy(reading, cards, payment))
                        .filter(CardOnFile::isOnFile)
                        .distinct()
                        .toList());
    }

    /** A payment from a token is known as long as its till remembers it; by what agreement it was made, until the next one. */
    private static Stream<CardOnFile> paidBy(Reading reading, CardsFold cards, PaymentReference payment) {
        Stream<CardOnFile> kept = cards.find(payment).stream();
        Stream<CardOnFile> charged = cards.chargedBy(payment);
        Stream<CardOnFile> told = reading.state(PaymentsFold.class).find(payment).stream()
                .flatMap(it -> token(it.request().way()))
                .flatMap(token -> cards.by(token).stream());
        return Stream.concat(kept, Stream.concat(charged, told));
    }

    private static Stream<PaymentToken> token(PaymentWay way) {
        if (way instanceof PaymentWay.OnFile it) {
            return Stream.of(it.token());
        }
        return way instanceof PaymentWay.Agreed it ? Stream.of(it.token()) : Stream.empty();
    }
}
