// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.ItemGen;
import dev.mizan.core.gen.PriceGen;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.InexactAmount;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(tries = 250)
class PriceBookLaws {
    private static final LocalDate DAY_ONE = ItemGen.DAY_ONE;
    private static final Counter COUNTER = Counter.of(new StoreId("riyadh"), Currency.SAR);

    @Provide
    Arbitrary<PricesChanged> changes() {
        return PriceGen.changes();
    }

    @Provide
    Arbitrary<Counter> counters() {
        return PriceGen.counters();
    }

    @Provide
    Arbitrary<Shopper> shoppers() {
        return PriceGen.shoppers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ItemGen.days();
    }

    @Property
    void theMostSpecialScopeWinsThenTheHighestTierThenTheLatestStartThenTheSmallestName(
            @ForAll("changes") PricesChanged change,
            @ForAll("counters") Counter counter,
            @ForAll("shoppers") Shopper shopper,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 40) int bought) {
        PriceBook book = PriceBook.EMPTY.with(change);
        for (Unit unit : List.of(Unit.PIECE, PriceGen.BOX)) {
            Offers offers = book.offers(PriceGen.TEA);
            int found = offers.winner(unit, counter, shopper, day.toEpochDay(), Quantity.pieces(bought));
            List<Price> holding = new ArrayList<>();
            for (Price price : change.set()) {
                PriceList list = list(change, price);
                if (price.item().equals(PriceGen.TEA)
                        && price.unit().equals(unit)
                        && price.runs().covers(day)
                        && list.runs().covers(day)
                        && list.currency().equals(counter.currency())
                        && price.atLeast().in(Unit.PIECE).steps() <= bought
                        && inZone(list, counter)
                        && list.scope().covers(counter, shopper)) {
                    holding.add(price);
                }
            }
            assertThat(found != Offers.NO_OFFER).isEqualTo(!holding.isEmpty());
            if (found != Offers.NO_OFFER) {
                Price winner = offers.get(found).price();
                assertThat(holding).contains(winner);
                for (Price other : holding) {
                    assertThat(beats(other, winner, change))
                            .as("%s against %s", other, winner)
                            .isFalse();
                }
            }
        }
    }

    /** By the words of the rule, apart from the code that it checks. */
    private static boolean beats(Price one, Price other, PricesChanged change) {
        PriceList a = list(change, one);
        PriceList b = list(change, other);
        if (!rank(a.scope()).equals(rank(b.scope()))) {
            return rank(a.scope()).compareTo(rank(b.scope())) > 0;
        }
        if (!one.atLeast().equals(other.atLeast())) {
            return one.atLeast().compareTo(other.atLeast()) > 0;
        }
        LocalDate from = start(one, a);
        LocalDate otherFrom = start(other, b);
        if (!from.equals(otherFrom)) {
            return from.isAfter(otherFrom);
        }
        return a.id().value().compareTo(b.id().value()) < 0;
    }

    private static String rank(PriceScope scope) {
        return (scope.group().isPresent() ? "1" : "0")
                + (scope.store().isPresent() ? "1" : "0")
                + (scope.zone().isPresent() ? "1" : "0")
                + (scope.channel().isPresent() ? "1" : "0");
    }

    private static boolean inZone(PriceList list, Counter counter) {
        return list.scope().zone().stream()
                .allMatch(id -> PriceGen.ZONES.stream()
                        .anyMatch(zone -> zone.id().equals(id) && zone.stores().contains(counter.store())));
    }

    @Property
    void aSingleOneCostsWhatItWouldIfThereWereNoTiers(
            @ForAll("changes") PricesChanged change,
            @ForAll("counters") Counter counter,
            @ForAll("shoppers") Shopper shopper,
            @ForAll("days") LocalDate day) {
        List<Price> plain =
                change.set().stream().filter(price -> price.atLeast().isZero()).toList();
        PriceBook without = PriceBook.EMPTY.with(new PricesChanged(change.zones(), change.lists(), plain, List.of()));
        PriceBook with = PriceBook.EMPTY.with(change);
        for (Unit unit : List.of(Unit.PIECE, PriceGen.BOX)) {
            assertThat(reason(with.find(PriceGen.TEA, unit, counter, shopper, day)))
                    .isEqualTo(reason(without.find(PriceGen.TEA, unit, counter, shopper, day)));
        }
    }

    private static LocalDate start(Price price, PriceList list) {
        LocalDate from = price.runs().from();
        return from.isAfter(list.runs().from()) ? from : list.runs().from();
    }

    private static PriceList list(PricesChanged change, Price price) {
        return change.lists().stream()
                .filter(list -> list.id().equals(price.list()))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void theOrderInWhichPricesWereSetPlaysNoPart(@ForAll("changes") PricesChanged change, @ForAll Random random) {
        PriceBook atOnce = PriceBook.EMPTY.with(change);
        List<Price> shuffled = new ArrayList<>(change.set());
        Collections.shuffle(shuffled, random);
        PriceBook book = PriceBook.EMPTY.with(new PricesChanged(change.zones(), change.lists(), List.of(), List.of()));
        for (Price price : shuffled) {
            book = book.with(new PricesChanged(List.of(), List.of(price), List.of()));
        }
        assertThat(book.offers(PriceGen.TEA)).isEqualTo(atOnce.offers(PriceGen.TEA));
        assertThat(book.offers(PriceGen.SUGAR)).isEqualTo(atOnce.offers(PriceGen.SUGAR));
    }

    @Property
    void foldedOneByOneOrCompiledAtOnceItIsTheSame(
            @ForAll("changes") PricesChanged one, @ForAll("changes") PricesChanged other) {
        PriceBook folded = PriceBook.EMPTY.with(one).with(other);
        assertThat(folded)
                .isEqualTo(PriceBook.EMPTY.draft().apply(one).apply(other).compile());
        assertThat(folded.version()).isEqualTo(2);
        // The later definition of each list holds for the prices that stood in it before.
        for (Offer offer : folded.offers(PriceGen.TEA).all()) {
            assertThat(offer.list()).isEqualTo(list(other, offer.price()));
        }
    }

    @Property
    void aWithdrawnPriceIsAsIfItHadNeverBeen(@ForAll("changes") PricesChanged change, @ForAll Random random) {
        List<Price> kept = new ArrayList<>(change.set());
        Collections.shuffle(kept, random);
        List<PriceKey> withdrawn = new ArrayList<>();
        for (int i = kept.size() / 2; i > 0; i--) {
            withdrawn.add(kept.remove(kept.size() - 1).key());
        }
        PriceBook book = PriceBook.EMPTY.with(change);
        PricesChanged withdrawal = book.define(List.of(), List.of(), withdrawn).orElseThrow();
        PriceBook never = PriceBook.EMPTY.with(new PricesChanged(change.zones(), change.lists(), kept, List.of()));
        assertThat(book.with(withdrawal).offers(PriceGen.TEA)).isEqualTo(never.offers(PriceGen.TEA));
    }

    @Property
    void aChangeAndTheWholeReadBackAsTheyWereWritten(@ForAll("changes") PricesChanged change) {
        PricesChanged full = new PricesChanged(
                change.zones(),
                change.lists(),
                change.set(),
                change.set().stream().map(Price::key).limit(3).toList());
        assertThat(Fields.again(full)).isEqualTo(full);
        PriceBook book = PriceBook.EMPTY.with(change);
        assertThat(Fields.of(book::write).read(PriceBook::read)).isEqualTo(book);
        assertThat(Fields.of(PriceBook.EMPTY::write).read(PriceBook::read)).isEqualTo(PriceBook.EMPTY);
    }

    @Example
    void aPriceHoldsFromItsFirstDayUpToItsEndAndNotOnIt() {
        PriceBook book = shelf(price("10.00", Period.between(DAY_ONE, DAY_ONE.plusDays(2))));
        assertThat(found(book, DAY_ONE.minusDays(1))).isEqualTo(PriceReason.NO_PRICE);
        assertThat(found(book, DAY_ONE)).isEqualTo(10_00L);
        assertThat(found(book, DAY_ONE.plusDays(1))).isEqualTo(10_00L);
        assertThat(found(book, DAY_ONE.plusDays(2))).isEqualTo(PriceReason.NO_PRICE);
    }

    @Example
    void aLaterPriceHoldsFromItsDayWithoutEndingTheOneBefore() {
        PriceBook book = shelf(price("10.00", Period.ALWAYS), price("12.00", Period.from(DAY_ONE)));
        assertThat(found(book, DAY_ONE.minusDays(1))).isEqualTo(10_00L);
        assertThat(found(book, DAY_ONE)).isEqualTo(12_00L);
    }

    @Example
    void aPriceFinerThanItsCurrencyCanNotBeWritten() {
        assertThatThrownBy(() -> price("10.005", Period.ALWAYS)).isInstanceOf(InexactAmount.class);
        assertThatThrownBy(() -> price("-0.01", Period.ALWAYS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aChangeThatCanNotStandIsRefusedByName() {
        PriceBook book = shelf(price("10.00", Period.ALWAYS));
        Price elsewhere = new Price(
                new PriceListId("NONE"), PriceGen.TEA, Unit.PIECE, Money.of("1", Currency.SAR), Period.ALWAYS);
        assertThat(defined(book, elsewhere)).isEqualTo(PriceReason.UNKNOWN_LIST);
        Price dollars = new Price(
                new PriceListId("SHELF"), PriceGen.TEA, Unit.PIECE, Money.of("1", Currency.USD), Period.ALWAYS);
        assertThat(defined(book, dollars)).isEqualTo(PriceReason.OTHER_CURRENCY);
        assertThat(defined(book, price("1", Period.ALWAYS), price("2", Period.ALWAYS)))
                .isEqualTo(PriceReason.SET_TWICE);
        assertThat(reason(book.define(List.of(PriceList.shelf("SHELF", Currency.USD)), List.of(), List.of())))
                .isEqualTo(PriceReason.CURRENCY_FIXED);
        assertThat(reason(book.define(
                        List.of(),
                        List.of(),
                        List.of(price("1", Period.from(DAY_ONE)).key()))))
                .isEqualTo(PriceReason.NO_SUCH_PRICE);
        assertThat(book.define(List.of(), List.of(price("11", Period.ALWAYS)), List.of())
                        .isDone())
                .isTrue();
    }

    @Example
    void aListSaysWhetherItsPricesHoldTheTax() {
        PriceBook book = shelf(price("10.00", Period.ALWAYS));
        Offer offer = book.find(PriceGen.TEA, Unit.PIECE, COUNTER, Shopper.WALK_IN, DAY_ONE)
                .orElseThrow();
        assertThat(offer.list().mode()).isEqualTo(PriceMode.TAX_INCLUSIVE);
        assertThat(reason(book.find(PriceGen.TEA, PriceGen.BOX, COUNTER, Shopper.WALK_IN, DAY_ONE)))
                .isEqualTo(PriceReason.NO_PRICE);
    }

    private static PriceBook shelf(Price... prices) {
        return PriceBook.EMPTY.with(PriceBook.EMPTY
                .define(List.of(PriceList.shelf("SHELF", Currency.SAR)), List.of(prices), List.of())
                .orElseThrow());
    }

    private static Price price(String amount, Period runs) {
        return new Price(new PriceListId("SHELF"), PriceGen.TEA, Unit.PIECE, Money.of(amount, Currency.SAR), runs);
    }

    private static Object found(PriceBook book, LocalDate day) {
        return reason(book.find(PriceGen.TEA, Unit.PIECE, COUNTER, Shopper.WALK_IN, day)
                .map(Offer::minor));
    }

    private static Object defined(PriceBook book, Price... prices) {
        return reason(book.define(List.of(), List.of(prices), List.of()));
    }
}
