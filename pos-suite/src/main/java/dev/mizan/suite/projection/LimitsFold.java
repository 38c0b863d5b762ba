// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.promotion.redeem.AllowanceHandedBack;
import dev.mizan.core.promotion.redeem.AllowanceRestored;
import dev.mizan.core.promotion.redeem.LimitFact;
import dev.mizan.core.promotion.redeem.LimitKey;
import dev.mizan.core.promotion.redeem.Meter;
import dev.mizan.core.promotion.redeem.Meters;
import dev.mizan.core.promotion.redeem.SpentTwice;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Map<BatchId, AllowanceHandedBack> waiting = new LinkedHashMap<>();
    private boolean changed;
    private volatile Map<String, Meter> published = Map.of();
    private volatile List<SpentTwice> matters = List.of();
    private volatile List<AllowanceHandedBack> handed = List.of();

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
            Meter known = meter;
            meter = batch.facts().stream()
                    .filter(LimitFact.class::isInstance)
                    .findFirst()
                    .map(fact -> ((LimitFact) fact).count(known, stream))
                    .orElseGet(() -> known.after(List.of()));
        }
        return meter;
    }

    /** The allowances that a till has ever taken up, for the writer's thread. */
    public List<StreamKey> allowances(String register) {
        return meters.keySet().stream()
                .map(StreamKey::new)
                .filter(stream -> LimitKey.isAllowance(stream, register))
                .toList();
    }

    /** What was spent twice, for a person to look into; for any thread. */
    public List<SpentTwice> spentTwice() {
        return matters;
    }

    /** What tills handed back and the limits have not taken back, in the order in which it was heard of; for any thread. */
    public List<AllowanceHandedBack> handedBack() {
        return handed;
    }

    @Override
    public void publish() {
        if (changed) {
            published = Map.copyOf(meters);
            matters = List.copyOf(twice);
            handed = List.copyOf(waiting.values());
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
            if (counted instanceof AllowanceHandedBack back) {
                waiting.put(back.handBack(), back);
            } else if (counted instanceof AllowanceRestored restored) {
                waiting.remove(restored.handBack());
            }
            for (StreamKey stream : counted.streams()) {
                if (LimitKey.isKept(stream)) {
                    Meter before = meters.getOrDefault(stream.value(), Meter.EMPTY);
                    meters.put(stream.value(), counted.count(before, stream));
                }
            }
        }
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "meters",
                meters.entrySet(),
                (meter, fields) -> fields.text("stream", meter.getKey()).object("meter", meter.getValue()::write));
        out.list("twice", twice, SpentTwice::write);
        out.list("waiting", waiting.values(), AllowanceHandedBack::write);
    }

    @Override
    public void read(FieldReader in) {
        meters.clear();
        twice.clear();
        changed = true;
        in.list("meters", fields -> meters.put(fields.text("stream"), fields.object("meter", Meter::read)));
        twice.addAll(in.list("twice", SpentTwice::read));
        waiting.clear();
        in.list("waiting", AllowanceHandedBack::read).forEach(back -> waiting.put(back.handBack(), back));
    }
}
