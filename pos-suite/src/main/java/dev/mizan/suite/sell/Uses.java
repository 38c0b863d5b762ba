// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.sell;

import dev.mizan.core.pricing.Discounts;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.promotion.Promotion;
import dev.mizan.core.promotion.redeem.Draw;
import dev.mizan.core.promotion.redeem.GivingBack;
import dev.mizan.core.promotion.redeem.Holder;
import dev.mizan.core.promotion.redeem.LimitFact;
import dev.mizan.core.promotion.redeem.LimitsGivenBack;
import dev.mizan.core.promotion.redeem.LimitsSpent;
import dev.mizan.core.promotion.redeem.Meter;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.promotion.redeem.Redeeming;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LimitsFold;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a flow uses of limits, or gives back: a fact that belongs into its batch, and the streams at the versions that were
 * looked at, so that of two tills that use the last one the second decides again.
 */
public record Uses(List<LimitFact> facts, List<Expected> keys) {
    /** Nothing limited is touched. */
    public static final Uses NONE = new Uses(List.of(), List.of());

    public Uses {
        facts = List.copyOf(facts);
        keys = List.copyOf(keys);
    }

    /** Each meter as it was first looked at in one decision. */
    public static Meters meters(Reading reading) {
        Meters meters = reading.state(LimitsFold.class).meters(reading::stream);
        Map<StreamKey, Meter> asked = new HashMap<>();
        return stream -> {
            Meter known = asked.get(stream);
            Meter meter = known == null ? meters.of(stream) : known;
            asked.put(stream, meter);
            return meter;
        };
    }

    /** A fact, with the streams that it appends to. */
    public static Uses of(LimitFact fact, Meters meters) {
        return new Uses(
                List.of(fact),
                fact.streams().stream()
                        .map(stream -> new Expected(stream, meters.of(stream).version()))
                        .toList());
    }

    /** What a priced basket uses; refused by a name where that is no longer left. */
    static Outcome<Uses> spent(PricedBasket priced, Redeeming redeeming) {
        Discounts discounts = priced.discounts();
        Holder holder = Holder.of(priced.basket().shopper(), priced.visit());
        List<Move> moves = new ArrayList<>();
        for (int k = 0; k < discounts.size(); k++) {
            Promotion promotion = discounts.promotion(k);
            if (!promotion.limits().isNone()) {
                Outcome<List<Move>> used = redeeming.spend(
                        promotion,
                        holder,
                        promotion.usage(
                                discounts.times(k),
                                discounts.value(k),
                                discounts.credit(k),
                                discounts.shippingWaived()));
                if (!(used instanceof Outcome.Done<List<Move>> done)) {
                    return used.map(never -> NONE);
                }
                moves.addAll(done.value());
            }
        }
        return Outcome.done(moves.isEmpty() ? NONE : of(new LimitsSpent(moves), redeeming.meters()));
    }

    /** What is given back. */
    static Uses givenBack(GivingBack giving, Function<GivingBack, List<Move>> what, Meters meters) {
        List<Move> moves = what.apply(giving);
        return moves.isEmpty() ? NONE : of(new LimitsGivenBack(moves), meters);
    }

    /**
     * What was used when a purchase was begun, or prepaid, and is given up whole.
     *
     * @param spent nothing where nothing limited was used
     */
    public static Uses givenBack(Optional<LimitsSpent> spent, AtTill till, Terms terms) {
        if (spent.isEmpty()) {
            return NONE;
        }
        Reading reading = till.reading();
        Draw draw = terms.promotions().draw(reading.at().path(), reading.now());
        return givenBack(new GivingBack(spent.get().moves(), List.of(), draw), GivingBack::all, meters(reading));
    }

    /** Its streams and another key. */
    public List<Expected> and(List<Expected> others) {
        List<Expected> all = new ArrayList<>(others);
        all.addAll(keys);
        return all;
    }
}
