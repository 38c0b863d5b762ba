// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.opening;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** With what each item and account was opened. */
public final class OpeningFold implements Fold {
    private record Group(OpenedKind kind, String place) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int kinds = kind.compareTo(other.kind);
            return kinds == 0 ? place.compareTo(other.place) : kinds;
        }
    }

    private final Map<Group, TreeMap<String, String>> opened = new TreeMap<>();

    /** Nothing was opened yet. */
    public OpeningFold() {}

    /** With what it was opened, or empty where it was not. */
    public Optional<String> opened(OpenedKind kind, String place, String key) {
        return Optional.ofNullable(opened.get(new Group(kind, place))).map(keys -> keys.get(key));
    }

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(OpeningTaken.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        take((OpeningTaken) fact);
    }

    private void take(OpeningTaken taken) {
        Map<String, String> keys =
                opened.computeIfAbsent(new Group(taken.kind(), taken.place()), group -> new TreeMap<>());
        for (int i = 0; i < taken.keys().size(); i++) {
            keys.put(taken.keys().get(i), taken.amounts().get(i));
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        List<OpeningTaken> all = opened.entrySet().stream()
                .map(entry ->
                        OpeningTaken.of(entry.getKey().kind(), entry.getKey().place(), entry.getValue()))
                .toList();
        out.list("opened", all, (taken, fields) -> OpeningTaken.TYPE.write(taken, fields));
    }

    @Override
    public void read(FieldReader in) {
        opened.clear();
        in.list("opened", fields -> OpeningTaken.TYPE.reader().read(fields, OpeningTaken.TYPE.version()))
                .forEach(this::take);
    }
}
