// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.price.Price;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.price.PriceList;
import dev.mizan.core.price.PriceListId;
import dev.mizan.core.price.PricesChanged;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The law of the shelf. */
class ShelfLaws {
    private static final LocalDate START = LocalDate.of(2026, 11, 22);
    private static final Sku TEA = Sku.of("TEA");
    private static final Counter COUNTER = Counter.of(new StoreId("riyadh"), Currency.SAR);

    /** Prices that change from day to day: day {@code i} before the reduction costs {@code prices[i]}. */
    @Property(tries = 200)
    void theReferenceIsTheLowestThatAPasserByCouldHavePaidOnAnyOfTheDays(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 30) Long> prices,
            @ForAll @IntRange(min = 1, max = 45) int days) {
        List<Price> set = new ArrayList<>();
        PriceList list = PriceList.shelf("SHELF", Currency.SAR);
        for (int i = 0; i < prices.size(); i++) {
            LocalDate day = START.minusDays(i);
            set.add(new Price(list.id(), TEA, Unit.PIECE, sar(prices.get(i)), Period.from(day)));
        }
        PriceBook book = PriceBook.EMPTY.with(new PricesChanged(List.of(list), set, List.of()));

        Optional<Money> lowest = Optional.empty();
        for (int i = 1; i <= days; i++) {
            var paid = book.find(TEA, Unit.PIECE, COUNTER, Shopper.WALK_IN, START.minusDays(i));
            if (paid.isDone()) {
                Money price = paid.orElseThrow().price().amount();
                lowest = Optional.of(lowest.map(it -> it.min(price)).orElse(price));
            }
        }

        assertThat(ReferencePrice.of(book, TEA, Unit.PIECE, COUNTER, START, days)
                        .map(ReferencePrice::price))
                .isEqualTo(lowest);
    }

    @Test
    void aPriceOfTheDayOnWhichTheReductionBeginsOrBeforeTheDaysDoesNotCount() {
        List<PriceShown> shown = List.of(
                new PriceShown(Period.from(START), sar(1)),
                new PriceShown(Period.between(START.minusDays(60), START.minusDays(30)), sar(2)),
                new PriceShown(Period.between(START.minusDays(60), START.minusDays(29)), sar(7)),
                new PriceShown(Period.between(START.minusDays(5), START.minusDays(4)), sar(9)));

        assertThat(ReferencePrice.lowest(shown, START, 30)).contains(new ReferencePrice(sar(7), START.minusDays(30)));
        assertThat(ReferencePrice.lowest(shown, START, 4)).isEmpty();
        assertThat(ReferencePrice.lowest(shown, START, 5)).contains(new ReferencePrice(sar(9), START.minusDays(5)));
        assertThatThrownBy(() -> ReferencePrice.lowest(shown, START, 0)).hasMessageContaining("not 0");
    }

    @Property
    void thePriceOfAKilogramIsTheExactQuotientRoundedOnce(
            @ForAll @LongRange(min = 0, max = 10_000_000) long price,
            @ForAll @IntRange(min = 1, max = 100_000) int grams) {
        UnitPrice unit = UnitPrice.of(
                Money.ofMinor(price, Currency.SAR),
                Quantity.of(grams, Unit.GRAM),
                Quantity.of(1, Unit.KILOGRAM),
                Rounding.HALF_UP);
        BigInteger doubled = BigInteger.valueOf(price).multiply(BigInteger.valueOf(2_000));
        BigInteger halfUp = doubled.add(BigInteger.valueOf(grams)).divide(BigInteger.valueOf(2L * grams));
        assertThat(BigInteger.valueOf(unit.price().minor())).isEqualTo(halfUp);
    }

    @Test
    void aBottleOf330MillilitresIsToldPer100() {
        UnitPrice unit = UnitPrice.of(
                sar(250), Quantity.of(330, Unit.MILLILITRE), Quantity.of(100, Unit.MILLILITRE), Rounding.HALF_UP);
        assertThat(unit).hasToString("SAR 0.76 / 100 MLT");
        assertThatThrownBy(
                        () -> UnitPrice.of(sar(1), Quantity.pieces(1), Quantity.of(1, Unit.KILOGRAM), Rounding.HALF_UP))
                .hasMessageContaining("another dimension");
    }

    @Property
    void aPriceWithAnEndingHasItAndIsANeighbour(
            @ForAll @LongRange(min = 0, max = 1_000_000) long price,
            @ForAll @IntRange(min = 1, max = 1_000) int step,
            @ForAll @IntRange(min = 0, max = 999) int end,
            @ForAll PriceEnding.Towards towards) {
        long ending = end % step;
        long ended = new PriceEnding(step, ending, towards).of(sar(price)).minor();

        assertThat(ended % step).isEqualTo(ending);
        assertThat(Math.abs(ended - price)).isLessThan(step);
        switch (towards) {
            case NEAREST ->
                assertThat(2 * Math.abs(ended - price) <= step || price < ending)
                        .isTrue();
            case DOWN -> assertThat(ended <= price || price < ending).isTrue();
            case UP -> assertThat(ended).isGreaterThanOrEqualTo(price);
        }
    }

    @Property
    void aMarkdownLowersThePriceAndItsLabelPromisesNoMoreThanItGives(
            @ForAll @LongRange(min = 1, max = 1_000_000) long price,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = 1, max = 1_000_000) long before) {
        Markdown markdown = new Markdown(
                Percent.of("" + percent),
                Period.from(START),
                Optional.of(new PriceEnding(100, 99, PriceEnding.Towards.NEAREST)));
        Money now = markdown.of(sar(price));
        MarkdownLabel label = markdown.label(sar(price), Optional.of(new ReferencePrice(sar(before), START)));

        assertThat(now.minor()).isBetween(0L, price);
        assertThat(label.was().minor()).isEqualTo(Math.min(price, before));
        label.off()
                .ifPresent(off -> assertThat(label.was().percent(off, Rounding.UP))
                        .isLessThanOrEqualTo(label.was().minus(now)));
        assertThat(label.off().isPresent())
                .isEqualTo(
                        100 * (label.was().minor() - now.minor()) >= label.was().minor());
    }

    @Test
    void aLabelIsToldInBothLanguages() {
        Markdown half = new Markdown(Percent.of("50"), Period.from(START), Optional.empty());
        MarkdownLabel label = half.label(sar(1_000), Optional.empty());
        assertThat(label.told(Language.EN)).isEqualTo("SAR 5.00 was SAR 10.00 (-50 %)");
        assertThat(label.told(Language.AR)).contains("بدلًا من").contains("50");
        assertThat(half.price(
                                new Price(new PriceListId("SHELF"), TEA, Unit.PIECE, sar(999), Period.ALWAYS),
                                new PriceListId("SALE"))
                        .amount())
                .isEqualTo(sar(499));
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }
}
