// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Sku;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What hangs on the shelves of all stores, and who is about to change it: a fold of {@link LabelFact}s. One thread at a time. */
public final class LabelBook {
    private static final class Store {
        private final TreeMap<LabelOf, ShelfLabel> hanging = new TreeMap<>();
        private final TreeMap<String, LabelsTaken> jobs = new TreeMap<>();
    }

    private final TreeMap<Sku, PackContent> contents = new TreeMap<>();
    private final TreeMap<String, Store> stores = new TreeMap<>();

    /** No label hangs anywhere. */
    public LabelBook() {}

    /** Takes up what happened. */
    public void apply(LabelFact fact) {
        if (fact instanceof PackContentsTold told) {
            told.contents().forEach(it -> contents.put(it.sku(), it));
        } else if (fact instanceof LabelsTaken taken) {
            store(taken.store()).jobs.put(taken.job(), taken);
        } else if (fact instanceof LabelsHung hung) {
            hang(store(hung.store()), hung);
        } else if (fact instanceof LabelsPutBack back) {
            store(back.store()).jobs.remove(back.job());
        } else if (fact instanceof LabelMissed missed) {
            store(missed.store()).hanging.remove(missed.of());
        }
    }

    private Store store(StoreId id) {
        return stores.computeIfAbsent(id.value(), none -> new Store());
    }

    private static void hang(Store store, LabelsHung hung) {
        LabelsTaken job = store.jobs.remove(hung.job());
        if (job == null) {
            return;
        }
        Set<LabelOf> done = new HashSet<>(hung.which());
        List<ShelfLabel> labels = new ArrayList<>();
        for (ShelfLabel label : job.labels()) {
            if (done.contains(label.of())) {
                store.hanging.put(label.of(), label);
            } else {
                labels.add(label);
            }
        }
        List<LabelOf> away = new ArrayList<>();
        for (LabelOf of : job.away()) {
            if (done.contains(of)) {
                store.hanging.remove(of);
            } else {
                away.add(of);
            }
        }
        if (!labels.isEmpty() || !away.isEmpty()) {
            store.jobs.put(job.job(), new LabelsTaken(job.store(), job.job(), labels, away));
        }
    }

    /** What packs hold, by item. */
    public Map<Sku, PackContent> contents() {
        return Map.copyOf(contents);
    }

    /** The shelves of a store as they are now; a copy for any thread. */
    public StoreShelf shelf(StoreId id) {
        Store store = store(id);
        Set<LabelOf> taken = new HashSet<>();
        store.jobs.values().forEach(job -> {
            job.labels().forEach(it -> taken.add(it.of()));
            taken.addAll(job.away());
        });
        return new StoreShelf(store.hanging, taken);
    }

    /** The jobs of a store that are not over, each with what is left of it, by number. */
    public List<LabelsTaken> jobs(StoreId store) {
        return List.copyOf(store(store).jobs.values());
    }

    /** A job that is not over. */
    public Outcome<LabelsTaken> job(StoreId store, String number) {
        LabelsTaken job = store(store).jobs.get(number);
        return job == null ? Outcome.refused(ShelfReason.NOT_OPEN, "job", number) : Outcome.done(job);
    }

    /** Whether a number can be given to a new job: refused while one of that number is not over. */
    public Outcome<String> fresh(StoreId store, String number) {
        return store(store).jobs.containsKey(number)
                ? Outcome.refused(ShelfReason.EXISTS, "job", number)
                : Outcome.done(number);
    }

    /** Writes the book canonically. */
    public void write(FieldWriter out) {
        out.list("contents", contents.values(), PackContent::write)
                .list(
                        "stores",
                        stores.entrySet(),
                        (each, fields) -> fields.text("store", each.getKey())
                                .list("hanging", each.getValue().hanging.values(), ShelfLabel::write)
                                .list(
                                        "jobs",
                                        each.getValue().jobs.values(),
                                        (job, fact) -> LabelsTaken.TYPE.write(job, fact)));
    }

    /** A book as it was written. */
    public static LabelBook read(FieldReader in) {
        LabelBook book = new LabelBook();
        in.list("contents", PackContent::read).forEach(it -> book.contents.put(it.sku(), it));
        in.list("stores", fields -> {
            Store store = book.store(fields.parsed("store", StoreId::new));
            fields.list("hanging", ShelfLabel::read).forEach(it -> store.hanging.put(it.of(), it));
            fields.list("jobs", fact -> LabelsTaken.TYPE.reader().read(fact, 1))
                    .forEach(it -> store.jobs.put(it.job(), it));
            return store;
        });
        return book;
    }
}
