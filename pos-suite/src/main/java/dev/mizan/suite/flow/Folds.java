// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Snapshot;
import dev.mizan.spi.store.Store;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.UnknownFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All resident state, and how far each part of it has read. Touched by the single writer only. */
final class Folds {
    private final Map<Class<?>, Fold> byClass = new LinkedHashMap<>();
    private final Map<String, List<Fold>> byFact = new LinkedHashMap<>();
    private final Map<String, Refused<Void>> stopped = new TreeMap<>();
    private final Map<String, Long> readTo = new TreeMap<>();

    Folds(Collection<Fold> folds) {
        for (Fold fold : folds) {
            if (byClass.put(fold.getClass(), fold) != null || readTo.put(fold.name(), 0L) != null) {
                throw new IllegalArgumentException("the fold " + fold.name() + " was given twice");
            }
            for (FactType<?> type : fold.reads()) {
                byFact.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(fold);
            }
        }
    }

    <F extends Fold> F state(Class<F> type) {
        Fold fold = byClass.get(type);
        if (fold == null) {
            throw new IllegalArgumentException("no fold " + type.getName() + " was given to Mizan.open");
        }
        return type.cast(fold);
    }

    /** Why state can not be relied on, by the fold's name; empty where all is well. */
    Map<String, Refused<Void>> stopped() {
        return stopped;
    }

    void apply(Recorded recorded) {
        long position = recorded.receipt().position();
        for (Fact fact : recorded.facts()) {
            String name = fact instanceof UnknownFact unknown
                    ? unknown.name()
                    : fact.factType().name();
            for (Fold fold : byFact.getOrDefault(name, List.of())) {
                if (readTo.getOrDefault(fold.name(), 0L) < position && !stopped.containsKey(fold.name())) {
                    apply(fold, fact, recorded);
                }
            }
        }
        readTo.replaceAll((name, read) -> Math.max(read, position));
    }

    private void apply(Fold fold, Fact fact, Recorded recorded) {
        if (fact instanceof UnknownFact unknown) {
            stopped.put(fold.name(), (Refused<Void>) Outcome.<Void>refused(
                    FlowReason.STOPPED, "fold", fold.name(), "fact", unknown.name(), "version", unknown.version()));
        } else {
            fold.apply(fact, recorded);
        }
    }

    /** How far every part has read. */
    long position() {
        return readTo.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /** Lets each part hand out a picture of itself. */
    void publish() {
        byClass.values().forEach(Fold::publish);
    }

    /** Takes up the snapshots of the store; answers the position from which the log must be read. */
    long restore(Store store) {
        for (Fold fold : byClass.values()) {
            store.snapshot(fold.name())
                    .filter(snapshot -> snapshot.version() == fold.version())
                    .ifPresent(snapshot -> {
                        BodyCodec.fields(snapshot.bytes(), in -> {
                            fold.read(in);
                            return fold;
                        });
                        readTo.put(fold.name(), snapshot.position());
                    });
        }
        return position();
    }

    void save(Store store) {
        for (Fold fold : byClass.values()) {
            if (!stopped.containsKey(fold.name())) {
                store.save(new Snapshot(
                        fold.name(),
                        fold.version(),
                        readTo.getOrDefault(fold.name(), 0L),
                        BodyCodec.fields(fold::write)));
            }
        }
    }

    /** The digest of each fold's canonical bytes: equal for equal states. */
    Map<String, Hash> digests() {
        Map<String, Hash> digests = new TreeMap<>();
        byClass.values().forEach(fold -> digests.put(fold.name(), Hash.of(BodyCodec.fields(fold::write))));
        return digests;
    }
}
