// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.promotion.redeem.LimitFact;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.redeem.Meter;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.Move;
import dev.mizan.core.promotion.redeem.SpentTwice;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was used of promotions with limits. Counts of long streams are kept at hand; those of one coupon, customer or employee
 * are short, and read from the store when they are asked for.
 */
public final class LimitsFold implements Fold {
    private final Map<String, Meter> meters = new TreeMap<>();
    private final List<SpentTwice> twice = new ArrayList<>();
    private boolean changed;
    private volatile Map<String, Meter> published = Map.of();
    private volatile List<SpentTwice> matters = List.of();

    /** Nothing was used. */
    public LimitsFold() {}

    /**
     * What was used as the last batch left it, for any thread.
     *
     * @param read all batches of a short stream
     */
    public Meters published(Function<StreamKey, List<Recorded>> read) {
        Map<String, Meter> counts = published;
        return stream -> of(stream, counts, read);
    }

    /** What was used, for the writer's thread. */
    public Meters meters(Function<StreamKey, List<Recorded>> read) {
        return stream -> of(stream, meters, read);
    }

    private static Meter of(StreamKey stream, Map<String, Meter> counts, Function<StreamKey, List<Recorded>> read) {
        if (LimitKey.isKept(stream)) {
            return counts.getOrDefault(stream.value(), Meter.EMPTY);
        }
        Meter meter = Meter.EMPTY;
        for (Recorded batch : read.apply(stream)) {
            meter = meter.after(moves(batch, stream));
        }
        return meter;
    }

    private static List<Move> moves(Recorded batch, StreamKey stream) {
        return batch.facts().stream()
                .filter(LimitFact.class::isInstance)
                .flatMap(fact -> ((LimitFact) fact).moves().stream())
                .filter(move -> move.stream().equals(stream))
                .toList();
    }

    /** What was spent twice, for a person to look into; for any thread. */
    public List<SpentTwice> spentTwice() {
        return matters;
    }

    @Override
    public void publish() {
        if (changed) {
            published = Map.copyOf(meters);
            matters = List.copyOf(twice);
            changed = false;
        }
    }

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Meters.FACTS;
    }

    /** A batch has at most one fact of limits, and appends once to each of its streams. */
    @Override
    public void apply(Fact fact, Recorded recorded) {
        changed = true;
        if (fact instanceof SpentTwice found) {
            twice.add(found);
        } else if (fact instanceof LimitFact counted) {
            for (StreamKey stream : counted.streams()) {
                if (LimitKey.isKept(stream)) {
                    List<Move> moves = counted.moves().stream()
                            .filter(move -> move.stream().equals(stream))
                            .toList();
                    meters.merge(stream.value(), Meter.EMPTY.after(moves), (known, first) -> known.after(moves));
                }
            }
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "meters",
                meters.entrySet(),
                (meter, fields) -> fields.text("stream", meter.getKey()).object("meter", meter.getValue()::write));
        out.list("twice", twice, SpentTwice::write);
    }

    @Override
    public void read(FieldReader in) {
        meters.clear();
        twice.clear();
        changed = true;
        in.list("meters", fields -> meters.put(fields.text("stream"), fields.object("meter", Meter::read)));
        twice.addAll(in.list("twice", SpentTwice::read));
    }
}
