// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.FieldTape;
import dev.mizan.inventory.gen.House;
import dev.mizan.inventory.gen.Step;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.StockFact;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReplayLaws {

    @Property(tries = 300)
    void factsAreReadBackEqual(@ForAll("valuations") Valuation valuation, @ForAll("steps") List<Step> steps) {
        for (StockFact fact : House.facts(Currency.SAR, valuation, steps)) {
            assertThat(readBack(fact)).isEqualTo(fact);
        }
    }

    @Property(tries = 300)
    void aReplayedBookIsTheLiveBookByteForByte(
            @ForAll("valuations") Valuation valuation, @ForAll("steps") List<Step> steps) {
        List<StockFact> facts = new ArrayList<>();
        House house = new House(Currency.KWD, valuation, facts::add);
        steps.forEach(house::play);
        StockBook replayed = new StockBook(Currency.KWD);
        facts.forEach(fact -> replayed.apply(readBack(fact)));
        assertThat(FieldTape.of(replayed::write)).isEqualTo(house.state());
    }

    @Property(tries = 300)
    void aBookRestoredFromASnapshotGoesOnLikeTheOneThatWasWritten(
            @ForAll("valuations") Valuation valuation,
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(max = 40) int at) {
        List<StockFact> facts = House.facts(Currency.SAR, valuation, steps);
        int cut = Math.min(at, facts.size());
        StockBook live = new StockBook(Currency.SAR);
        facts.subList(0, cut).forEach(live::apply);
        String snapshot = FieldTape.of(live::write);
        StockBook restored = FieldTape.read(snapshot, StockBook::read);
        assertThat(FieldTape.of(restored::write)).isEqualTo(snapshot);
        assertThat(restored.value()).isEqualTo(live.value());
        for (StockFact fact : facts.subList(cut, facts.size())) {
            live.apply(fact);
            restored.apply(fact);
            assertThat(FieldTape.of(restored::write)).isEqualTo(FieldTape.of(live::write));
        }
    }

    private static StockFact readBack(StockFact fact) {
        String written = FieldTape.of(out -> fact.factType().write(fact, out));
        return (StockFact) FieldTape.read(
                written, in -> fact.factType().reader().read(in, fact.factType().version()));
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.allValuations();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Worlds.steps();
    }
}
