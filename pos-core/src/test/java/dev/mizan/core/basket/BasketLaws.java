// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.gen.BasketGen;
import dev.mizan.core.gen.Fields;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BasketLaws {
    private static final Sku TEA = Sku.of("TEA");
    private static final Basket EMPTY = Basket.open(Counter.of(new StoreId("riyadh"), Currency.SAR), Shopper.WALK_IN);

    @Provide
    Arbitrary<List<BasketGen.Step>> steps() {
        return BasketGen.steps();
    }

    /** A plain list that is told the same. */
    @Property
    void aBasketHoldsWhatAPlainListWouldHold(@ForAll("steps") List<BasketGen.Step> steps) {
        Basket basket = EMPTY;
        List<BasketLine> model = new ArrayList<>();
        int lastId = 0;
        for (BasketGen.Step step : steps) {
            List<BasketLine> before = List.copyOf(basket.lines());
            Basket kept = basket;
            Outcome<Basket> next = step.on(basket);
            assertThat(next.isDone()).isEqualTo(step.on(model, lastId + 1));
            if (next.isDone()) {
                basket = next.orElseThrow();
                lastId = Math.max(
                        lastId, model.stream().mapToInt(BasketLine::id).max().orElse(0));
            }
            assertThat(kept.lines()).isEqualTo(before);
            assertThat(basket.lines()).isEqualTo(model);
            for (int i = 0; i < model.size(); i++) {
                assertThat(basket.indexOf(model.get(i).id())).isEqualTo(i);
            }
        }
        Basket all = basket;
        assertThat(Fields.of(all::write).read(Basket::read)).isEqualTo(all);
    }

    @Example
    void twoThousandLinesFitAndNoMore() {
        Basket basket = EMPTY;
        for (int i = 1; i <= Basket.MAX_LINES; i++) {
            basket = basket.add(Sku.of("I" + i), Quantity.pieces(i)).orElseThrow();
        }
        assertThat(basket.size()).isEqualTo(2_000);
        for (int i = 0; i < basket.size(); i++) {
            assertThat(basket.line(i).quantity()).isEqualTo(Quantity.pieces(i + 1));
        }
        assertThat(reason(basket.add(TEA, Quantity.pieces(1)))).isEqualTo(BasketReason.TOO_MANY_LINES);
        assertThat(reason(basket.merge(TEA, Quantity.pieces(1)))).isEqualTo(BasketReason.TOO_MANY_LINES);
        assertThat(basket.merge(Sku.of("I7"), Quantity.pieces(1)).map(Basket::size))
                .isEqualTo(Outcome.done(2_000));
        Basket shorter = basket.remove(1_000).orElseThrow();
        assertThat(shorter.indexOf(1_000)).isEqualTo(-1);
        assertThat(shorter.add(TEA, Quantity.pieces(1))
                        .orElseThrow()
                        .line(1_999)
                        .id())
                .isEqualTo(2_001);
    }

    @Example
    void aQuantityIsAboveZeroAndWithinTheLimit() {
        for (Quantity none : List.of(Quantity.pieces(0), Quantity.pieces(-1), Quantity.zero(Unit.KILOGRAM))) {
            assertThat(reason(EMPTY.add(TEA, none))).isEqualTo(BasketReason.QUANTITY_NOT_POSITIVE);
            assertThat(reason(EMPTY.merge(TEA, none))).isEqualTo(BasketReason.QUANTITY_NOT_POSITIVE);
        }
        Quantity most = Quantity.of(Basket.MAX_QUANTITY, Unit.KILOGRAM);
        Quantity more = most.plus(new Quantity(1, Unit.KILOGRAM));
        Basket full = EMPTY.add(TEA, most).orElseThrow();
        assertThat(reason(EMPTY.add(TEA, more))).isEqualTo(BasketReason.QUANTITY_TOO_LARGE);
        assertThat(reason(full.change(1, more))).isEqualTo(BasketReason.QUANTITY_TOO_LARGE);
        assertThat(reason(full.merge(TEA, new Quantity(1, Unit.KILOGRAM)))).isEqualTo(BasketReason.QUANTITY_TOO_LARGE);
        assertThat(reason(full.change(1, Quantity.zero(Unit.KILOGRAM)))).isEqualTo(BasketReason.QUANTITY_NOT_POSITIVE);
        assertThat(reason(full.change(1, Quantity.pieces(1)))).isEqualTo(BasketReason.OTHER_UNIT);
        assertThat(reason(full.change(2, most))).isEqualTo(BasketReason.NO_SUCH_LINE);
        assertThat(reason(full.remove(0))).isEqualTo(BasketReason.NO_SUCH_LINE);
    }

    @Example
    void aPriceSetByHandIsInTheBasketsCurrencyAndNotBelowZero() {
        ManualPrice dollars = new ManualPrice(Money.of("1", Currency.USD), PriceMode.TAX_INCLUSIVE, "MATCH");
        assertThat(reason(EMPTY.add(TEA, Quantity.pieces(1), dollars))).isEqualTo(BasketReason.WRONG_CURRENCY);
        Basket one = EMPTY.add(TEA, Quantity.pieces(1)).orElseThrow();
        assertThat(reason(one.override(1, dollars))).isEqualTo(BasketReason.WRONG_CURRENCY);
        assertThatThrownBy(() -> new ManualPrice(Money.of("-1", Currency.SAR), PriceMode.TAX_INCLUSIVE, "MATCH"))
                .isInstanceOf(IllegalArgumentException.class);
        ManualPrice riyals = new ManualPrice(Money.of("1", Currency.SAR), PriceMode.TAX_INCLUSIVE, "MATCH");
        Basket set = one.override(1, riyals).orElseThrow();
        assertThat(set.line(0).manualPrice()).contains(riyals);
        assertThat(set.bookPrice(1).orElseThrow()).isEqualTo(one);
        // What stands at a price of its own is not merged into.
        assertThat(set.merge(TEA, Quantity.pieces(1)).orElseThrow().size()).isEqualTo(2);
    }

    @Example
    void whoeverBuysCanBecomeKnownLater() {
        CustomerGroup trade = new CustomerGroup("TRADE");
        CustomerGroup staff = new CustomerGroup("STAFF");
        Basket known = EMPTY.add(TEA, Quantity.pieces(2))
                .orElseThrow()
                .soldTo(Shopper.of(new CustomerId("C1"), trade, staff, trade));
        assertThat(known.shopper().groups()).containsExactly(staff, trade);
        assertThat(known.lines()).hasSize(1);
        assertThat(Fields.of(known::write).read(Basket::read)).isEqualTo(known);
        assertThat(known.clear().isEmpty()).isTrue();
        assertThat(known.clear()
                        .add(TEA, Quantity.pieces(1))
                        .orElseThrow()
                        .line(0)
                        .id())
                .isEqualTo(2);
    }

    @Example
    void aBasketThatIsToldTheTimeKeepsItOnEachLineAndReadsItBack() {
        LocalDateTime evening = LocalDateTime.of(2026, 3, 1, 23, 59, 30, 999);
        LocalDateTime night = LocalDateTime.of(2026, 3, 2, 0, 1);
        Basket basket = EMPTY.add(TEA, Quantity.pieces(1))
                .map(it -> it.at(evening))
                .then(it -> it.merge(TEA, Quantity.pieces(1)))
                .then(it -> it.merge(TEA, Quantity.pieces(3)))
                .map(it -> it.at(night))
                .then(it -> it.merge(TEA, Quantity.pieces(2)))
                .orElseThrow();
        assertThat(basket.opened()).contains(evening.withNano(0));
        assertThat(basket.lines())
                .extracting(BasketLine::scanned)
                .containsExactly(Optional.empty(), Optional.of(evening.withNano(0)), Optional.of(night));
        assertThat(basket.line(1).quantity()).isEqualTo(Quantity.pieces(4));
        assertThat(Fields.of(basket::write).read(Basket::read)).isEqualTo(basket);
        assertThat(basket.withoutTimes().opened()).isEmpty();
        assertThat(basket.withoutTimes().lines())
                .allMatch(line -> line.scanned().isEmpty());
    }

    @Example
    void aBasketOfAnotherFormIsRefusedWhereItIsRead() {
        Basket one = EMPTY.add(TEA, Quantity.pieces(1)).orElseThrow();
        Basket bad = Basket.of(
                one.counter(),
                one.shopper(),
                Lines.of(new BasketLine(9, TEA, Quantity.pieces(1), Optional.empty())),
                1,
                Clock.UNTOLD);
        assertThatThrownBy(() -> Fields.of(bad::write).read(Basket::read)).isInstanceOf(FactFormatException.class);
    }
}
