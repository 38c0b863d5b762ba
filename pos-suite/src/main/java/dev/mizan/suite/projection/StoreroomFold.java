// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.projection;

import dev.mizan.inventory.availability.Kit;
import dev.mizan.inventory.count.CountBook;
import dev.mizan.inventory.count.CountFact;
import dev.mizan.inventory.kit.KitsDefined;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.transfer.TransferBook;
import dev.mizan.inventory.transfer.TransferFact;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open work of the storeroom: counts under way, transfers on their way; and what kits are made of. */
public final class StoreroomFold implements Fold {
    /** Every kind of fact of its own. */
    public static final List<FactType<?>> FACTS = Stream.of(
                    CountFact.TYPES.stream(), TransferFact.TYPES.stream(), Stream.of(KitsDefined.TYPE))
            .<FactType<?>>flatMap(it -> it)
            .toList();

    private CountBook counts = new CountBook();
    private TransferBook transfers = new TransferBook();
    private final TreeMap<Sku, Kit> kits = new TreeMap<>();

    /** Nothing is under way. */
    public StoreroomFold() {}

    /** The counts under way. */
    public CountBook counts() {
        return counts;
    }

    /** The transfers on their way. */
    public TransferBook transfers() {
        return transfers;
    }

    /** What an item is made of when it is sold; empty where it is no kit. */
    public Optional<Kit> kit(Sku sku) {
        return Optional.ofNullable(kits.get(sku));
    }

    /** Whether an item is a component of some kit. */
    public boolean isPart(Sku sku) {
        return kits.values().stream()
                .anyMatch(kit -> kit.parts().stream().anyMatch(it -> it.sku().equals(sku)));
    }

    @Override
    public String name() {
        return "storeroom";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Stream.concat(FACTS.stream(), StockFact.TYPES.stream().filter(it -> it != StockKept.TYPE))
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof Movement movement) {
            counts.apply(movement, recorded.times().occurredAt());
        } else if (fact instanceof CountFact count) {
            counts.apply(count);
        } else if (fact instanceof TransferFact transfer) {
            transfers.apply(transfer);
        } else if (fact instanceof KitsDefined defined) {
            take(defined);
        }
    }

    private void take(KitsDefined defined) {
        defined.recipes().forEach(it -> kits.put(it.kit(), it.of()));
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        List<KitsDefined.Recipe> recipes = kits.entrySet().stream()
                .map(it -> new KitsDefined.Recipe(it.getKey(), it.getValue()))
                .toList();
        out.object("counts", counts::write)
                .object("transfers", transfers::write)
                .object("kits", fields -> KitsDefined.TYPE.write(new KitsDefined(recipes), fields));
    }

    @Override
    public void read(FieldReader in) {
        counts = in.object("counts", CountBook::read);
        transfers = in.object("transfers", TransferBook::read);
        kits.clear();
        take(in.object("kits", fields -> KitsDefined.TYPE.reader().read(fields, 1)));
    }
}
