// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.shop.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntryIndexLaws {
    /** Ids that share one half with others, and some that crowd one end of the table. */
    @Provide
    Arbitrary<List<EntryId>> ids() {
        Arbitrary<Long> half = Arbitraries.oneOf(
                Arbitraries.longs(), Arbitraries.longs().between(0, 9), Arbitraries.of(-1L, Long.MIN_VALUE));
        return Combinators.combine(half, half)
                .as((high, low) -> new EntryId(new UUID(high, low)))
                .list()
                .uniqueElements()
                .ofMaxSize(120);
    }

    @Property(tries = 300)
    void everyIdIsFoundAtItsPlaceAndNoOther(@ForAll("ids") List<EntryId> ids, @ForAll("ids") List<EntryId> others) {
        EntryIndex index = new EntryIndex();
        List<EntryId> added = new ArrayList<>();
        for (EntryId id : ids) {
            assertThat(index.find(id)).isNegative();
            index.claim(id, id.value().hashCode(), added.size());
            added.add(id);
        }
        EntryIndex read = Fields.read(Fields.of(index::write), EntryIndex::read);
        for (EntryIndex each : List.of(index, read)) {
            assertThat(each.size()).isEqualTo(ids.size());
            for (EntryId id : ids) {
                int at = each.find(id);
                assertThat(at).isEqualTo(added.indexOf(id));
                assertThat(each.holds(at, id.value().hashCode(), at)).isTrue();
                assertThat(each.holds(at, id.value().hashCode(), at + 1)).isFalse();
                assertThat(each.holds(at, id.value().hashCode() + 1, at)).isFalse();
            }
            for (EntryId other : others) {
                assertThat(each.find(other)).isEqualTo(added.indexOf(other));
            }
        }
    }

    /** A batch that is refused leaves nothing behind, whatever was in it and however the table grew. */
    @Property(tries = 300)
    void keysThatAreGivenBackWereNeverThere(@ForAll("ids") List<EntryId> ids, @ForAll("ids") List<EntryId> others) {
        EntryIndex index = new EntryIndex();
        ids.forEach(id -> index.claim(id, 1, 2));
        int fresh = 0;
        for (EntryId other : others) {
            boolean known = ids.contains(other);
            assertThat(index.claim(other, 3, 4)).isEqualTo(known ? ids.indexOf(other) : -1);
            fresh += known ? 0 : 1;
        }
        assertThat(index.size()).isEqualTo(ids.size() + fresh);
        index.keepFirst(ids.size());
        for (EntryId other : others) {
            assertThat(index.find(other)).isEqualTo(ids.indexOf(other));
        }
        for (EntryId id : ids) {
            assertThat(index.claim(id, 5, 6)).isEqualTo(ids.indexOf(id));
        }
    }
}
