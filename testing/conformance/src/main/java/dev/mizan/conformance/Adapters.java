// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import dev.mizan.conformance.adapter.Proration;
import dev.mizan.conformance.adapter.stock.InventoryCases;
import java.util.HashMap;
import java.util.Map;

/** Which adapter answers which file; a new capability adds a line here and a class beside {@link Proration}. */
final class Adapters {
    private static final Map<String, Adapter> BY_FILE = byFile();

    private Adapters() {}

    private static Map<String, Adapter> byFile() {
        Map<String, Adapter> all = new HashMap<>(InventoryCases.ALL);
        all.put("promotions/01-proration.json", new Proration());
        return Map.copyOf(all);
    }

    /** The answer to a case; what an adapter throws is told, never hidden. */
    static Answer answer(Case worked) {
        Adapter adapter = BY_FILE.get(worked.file());
        if (adapter == null) {
            return Answer.unsupported("no adapter for " + worked.file());
        }
        try {
            return adapter.answer(worked);
        } catch (RuntimeException e) {
            return new Answer.Failed(e.toString());
        }
    }
}
