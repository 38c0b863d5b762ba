// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.ItemGen;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 150)
class CatalogueLaws {
    private static final LocalDate DAY_ONE = ItemGen.DAY_ONE;

    @Provide
    Arbitrary<List<ItemsChanged>> changes() {
        return ItemGen.changes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ItemGen.days();
    }

    @Provide
    Arbitrary<Item> items() {
        return ItemGen.items();
    }

    @Property
    void foldedOneByOneOrCompiledAtOnceItIsTheSame(@ForAll("changes") List<ItemsChanged> changes) {
        Catalogue folded = Catalogue.EMPTY;
        CatalogueDraft draft = Catalogue.EMPTY.draft();
        for (ItemsChanged change : changes) {
            folded = folded.with(change);
            draft.apply(change);
        }
        assertThat(folded).isEqualTo(draft.compile()).hasSameHashCodeAs(draft.compile());
        assertThat(folded.version()).isEqualTo(changes.size());
    }

    @Property
    void theLastDefinitionOfEachItemStands(@ForAll("changes") List<ItemsChanged> changes) {
        Map<Sku, Item> last = new LinkedHashMap<>();
        changes.forEach(change -> change.items().forEach(item -> last.put(item.sku(), item)));
        Catalogue catalogue = fold(changes);
        assertThat(catalogue.size()).isEqualTo(last.size());
        assertThat(catalogue.items()).containsExactlyElementsOf(last.values());
        last.forEach((sku, item) -> {
            assertThat(catalogue.find(sku)).contains(item);
            assertThat(catalogue.item(catalogue.indexOf(sku))).isEqualTo(item);
        });
    }

    @Property
    void aChangedItemKeepsItsIndex(@ForAll("changes") List<ItemsChanged> changes, @ForAll("items") Item changed) {
        Catalogue before = fold(changes);
        Catalogue after = before.with(new ItemsChanged(List.of(changed)));
        for (Item item : before.items()) {
            assertThat(after.indexOf(item.sku())).isEqualTo(before.indexOf(item.sku()));
        }
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    @Property
    void theOrderOfDefinitionDoesNotMatter(
            @ForAll("changes") List<ItemsChanged> changes, @ForAll Random random, @ForAll("days") LocalDate day) {
        List<Item> items = new ArrayList<>(fold(changes).items());
        Catalogue one = Catalogue.EMPTY.with(new ItemsChanged(items));
        Collections.shuffle(items, random);
        Catalogue other = Catalogue.EMPTY.with(new ItemsChanged(items));
        assertThat(one).isEqualTo(other);
        assertThat(Fields.of(one::write)).hasToString(Fields.of(other::write).toString());
        for (Item item : items) {
            for (Barcode code : item.barcodes()) {
                assertThat(one.find(code.code(), day)).isEqualTo(other.find(code.code(), day));
            }
        }
    }

    @Property
    void aCodeIsFoundOnTheDaysOnWhichItHoldsAndOnNoOther(
            @ForAll("changes") List<ItemsChanged> changes, @ForAll("days") LocalDate day) {
        Catalogue catalogue = fold(changes);
        for (Item item : catalogue.items()) {
            for (Barcode code : item.barcodes()) {
                assertThat(catalogue.find(code.code(), day).isPresent())
                        .isEqualTo(code.valid().covers(day));
                assertThat(catalogue.knowsCode(code.code())).isTrue();
            }
        }
        assertThat(catalogue.find("nobody", day)).isEmpty();
        assertThat(catalogue.knowsCode(ItemGen.ean13(999))).isFalse();
    }

    @Property
    void aChangeAndTheWholeReadBackAsTheyWereWritten(@ForAll("changes") List<ItemsChanged> changes) {
        for (ItemsChanged change : changes) {
            ItemsChanged again = Fields.again(change);
            assertThat(again).isEqualTo(change);
            for (int i = 0; i < change.items().size(); i++) {
                // Units are equal whatever their name, but the name is not to be lost.
                assertThat(again.items().get(i).packs().get(0).name())
                        .isEqualTo(change.items().get(i).packs().get(0).name());
            }
        }
        Catalogue catalogue = fold(changes);
        assertThat(Fields.of(catalogue::write).read(Catalogue::read)).isEqualTo(catalogue);
    }

    @Property
    void anItemIsSoldWhileItIsActiveAndElseRefusedByItsStage(
            @ForAll("items") Item item, @ForAll("days") LocalDate day) {
        Outcome<Item> sold = Catalogue.sellable(item, day);
        Stage stage = item.lifeCycle().on(day);
        assertThat(sold.isDone()).isEqualTo(stage == Stage.ACTIVE);
        if (sold instanceof Refused<Item> refused) {
            assertThat(refused.reason())
                    .isEqualTo(
                            switch (stage) {
                                case PLANNED -> CatalogueReason.NOT_YET_SOLD;
                                case BLOCKED -> CatalogueReason.BLOCKED;
                                case DELISTED -> CatalogueReason.NO_LONGER_SOLD;
                                case RECALLED -> CatalogueReason.RECALLED;
                                case ACTIVE -> throw new AssertionError("refused though active");
                            });
        }
    }

    @Example
    void aStageBeginsOnItsDayAndEndsWhereTheNextBegins() {
        LifeCycle life = new LifeCycle(List.of())
                .from(DAY_ONE, Stage.ACTIVE)
                .from(DAY_ONE.plusDays(2), Stage.RECALLED)
                .from(DAY_ONE.plusDays(2), Stage.DELISTED);
        assertThat(life.on(DAY_ONE.minusDays(1))).isEqualTo(Stage.PLANNED);
        assertThat(life.on(DAY_ONE)).isEqualTo(Stage.ACTIVE);
        assertThat(life.on(DAY_ONE.plusDays(1))).isEqualTo(Stage.ACTIVE);
        assertThat(life.on(DAY_ONE.plusDays(2))).isEqualTo(Stage.DELISTED);
    }

    @Example
    void aCodeGivenToAnotherItemMeansThatOneFromItsDayOn() {
        Item old = coded("OLD", Period.between(DAY_ONE, DAY_ONE.plusDays(3)));
        Item next = coded("NEW", Period.from(DAY_ONE.plusDays(3)));
        Catalogue catalogue =
                Catalogue.EMPTY.with(Catalogue.EMPTY.define(List.of(next, old)).orElseThrow());
        String code = ItemGen.ean13(7);
        assertThat(catalogue.find(code, DAY_ONE.minusDays(1))).isEmpty();
        assertThat(catalogue.find(code, DAY_ONE.plusDays(2)).orElseThrow().item())
                .isEqualTo(old);
        assertThat(catalogue.find(code, DAY_ONE.plusDays(3)).orElseThrow().item())
                .isEqualTo(next);
    }

    @Example
    void aCodeThatAnotherItemHasInTheSameDaysIsRefused() {
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(coded("OLD", Period.from(DAY_ONE)))));
        Outcome<ItemsChanged> taken = catalogue.define(List.of(coded("NEW", Period.ALWAYS)));
        assertThat(reason(taken)).isEqualTo(CatalogueReason.BARCODE_TAKEN);
        assertThat(((Refused<?>) taken).facts()).containsEntry("other", "OLD");
        // Moved from one to the other in one change, it is free.
        Item bare = Item.builder(Sku.of("OLD"), Text.en("old")).build();
        assertThat(catalogue.define(List.of(coded("NEW", Period.ALWAYS), bare)).isDone())
                .isTrue();
        assertThat(catalogue.define(List.of(coded("OLD", Period.ALWAYS))).isDone())
                .isTrue();
        Item twice = coded("TWICE", Period.ALWAYS)
                .change()
                .barcode(ItemGen.ean13(8))
                .barcode(ItemGen.ean13(8))
                .build();
        assertThat(reason(Catalogue.EMPTY.define(List.of(twice)))).isEqualTo(CatalogueReason.BARCODE_TAKEN);
    }

    @Example
    void anItemDefinedTwiceOrWithAnotherBaseUnitIsRefused() {
        Item piece = coded("A", Period.ALWAYS);
        Item kilogram =
                Item.builder(Sku.of("A"), Text.en("a")).unit(Unit.KILOGRAM).build();
        assertThat(reason(Catalogue.EMPTY.define(List.of(piece, kilogram)))).isEqualTo(CatalogueReason.DEFINED_TWICE);
        Catalogue catalogue = Catalogue.EMPTY.with(new ItemsChanged(List.of(piece)));
        assertThat(reason(catalogue.define(List.of(kilogram)))).isEqualTo(CatalogueReason.UNIT_FIXED);
    }

    @Example
    void aHundredThousandItemsAreFoundByNumberAndByCode() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(Item.builder(Sku.of("I" + i), Text.en("item " + i))
                    .barcode(ItemGen.ean13(1_000_000L + i))
                    .barcode("C" + i, Quantity.pieces(6))
                    .build());
        }
        Catalogue catalogue = Catalogue.EMPTY.with(Catalogue.EMPTY.define(items).orElseThrow());
        for (int i = 0; i < items.size(); i += 997) {
            assertThat(catalogue.find(Sku.of("I" + i))).contains(items.get(i));
            assertThat(catalogue
                            .find(ItemGen.ean13(1_000_000L + i), DAY_ONE)
                            .orElseThrow()
                            .item())
                    .isSameAs(items.get(i));
            assertThat(catalogue.find("C" + i, DAY_ONE).orElseThrow().barcode().gives())
                    .isEqualTo(Quantity.pieces(6));
        }
    }

    private static Item coded(String sku, Period valid) {
        return Item.builder(Sku.of(sku), Text.en(sku))
                .barcode(new Barcode(ItemGen.ean13(7), Quantity.pieces(1), valid))
                .build();
    }

    private static Catalogue fold(List<ItemsChanged> changes) {
        Catalogue catalogue = Catalogue.EMPTY;
        for (ItemsChanged change : changes) {
            catalogue = catalogue.with(change);
        }
        return catalogue;
    }
}
