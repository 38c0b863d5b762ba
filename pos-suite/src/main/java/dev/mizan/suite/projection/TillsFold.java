// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.core.till.TillSession;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every till that was ever opened: its session, and how far its documents are numbered. */
public final class TillsFold implements Fold {
    private final Map<String, TillSession> sessions = new TreeMap<>();

    /** No till was opened yet. */
    public TillsFold() {}

    /** A till as its facts leave it. */
    public TillSession session(StoreId store, TillId till) {
        TillSession known = sessions.get(key(store, till));
        return known == null ? TillSession.of(till) : known;
    }

    @Override
    public String name() {
        return "tills";
    }

    @Override
    public Set<FactType<?>> reads() {
        return TillSession.READS;
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        OrgPath path = recorded.path();
        sessions.put(
                key(path.store(), path.till()),
                session(path.store(), path.till()).apply(fact));
    }

    private static String key(StoreId store, TillId till) {
        return store + "/" + till;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "tills",
                sessions.entrySet(),
                (till, fields) -> fields.text("at", till.getKey()).object("session", till.getValue()::write));
    }

    @Override
    public void read(FieldReader in) {
        sessions.clear();
        in.list("tills", fields -> sessions.put(fields.text("at"), fields.object("session", TillSession::read)));
    }
}
