// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.tourist;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The scheme that the shop takes part in; what was granted stands in the streams of the receipts. */
public final class TouristFold implements Fold {
    /** All that is written of such schemes. */
    public static final Set<FactType<?>> FACTS =
            Set.of(TouristSchemeSet.TYPE, TouristRefundGranted.TYPE, TouristRefundReduced.TYPE);

    private Optional<TouristSchemeSet> scheme = Optional.empty();

    /** None. */
    public TouristFold() {}

    Optional<TouristSchemeSet> scheme() {
        return scheme;
    }

    @Override
    public String name() {
        return "tourists";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(TouristSchemeSet.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        scheme = Optional.of((TouristSchemeSet) fact);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list("scheme", scheme.stream().toList(), TouristSchemeSet::write);
    }

    @Override
    public void read(FieldReader in) {
        List<TouristSchemeSet> set = in.list("scheme", TouristSchemeSet::read);
        scheme = set.stream().findFirst();
    }
}
