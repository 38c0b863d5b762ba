// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.limits;

import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.core.promotion.redeem.LimitsSpent;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.core.promotion.redeem.SpentTwice;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.AssortmentFold;
import dev.mizan.suite.sell.Uses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Looks whether a batch that was taken over used what others had used meanwhile; that becomes a fact for a person. A stream
 * that moved but is not overspent is no matter for anybody, and refused as {@link FlowReason#NOT_FOUND}.
 *
 * @param document the batch, as it stands here
 * @param broken the streams that did not stand where the till found them
 */
public record LookForDoubles(DocumentId document, Set<StreamKey> broken) implements Flow<SpentTwice> {
    public LookForDoubles {
        broken = Set.copyOf(broken);
    }

    /** The key to run it under: each batch is told of once, however often it is delivered. */
    public BatchId key() {
        return new BatchId(UUID.nameUUIDFromBytes(("doubles/" + document).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        Redeeming redeeming = new Redeeming(
                Uses.meters(reading),
                Draw.ON_LIMITS,
                reading.times().businessDate().date());
        PromotionBook book =
                reading.state(AssortmentFold.class).books(reading.now()).promotions();
        List<StreamKey> twice = reading
                .document(document)
                .flatMap(batch -> batch.fact(LimitsSpent.class))
                .map(LimitsSpent::moves)
                .orElse(List.of())
                .stream()
                .filter(move -> broken.contains(move.stream()))
                .filter(move -> redeeming.isOverspent(book.find(move.promotion()), move))
                .map(Move::stream)
                .distinct()
                .toList();
        return twice.isEmpty()
                ? Outcome.refused(FlowReason.NOT_FOUND, "document", document)
                : Outcome.done(Decision.of(reading.times(), List.of(new SpentTwice(document, twice))));
    }

    @Override
    public SpentTwice answer(Recorded recorded) {
        return recorded.fact(SpentTwice.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing was spent twice: " + recorded.document()));
    }
}
