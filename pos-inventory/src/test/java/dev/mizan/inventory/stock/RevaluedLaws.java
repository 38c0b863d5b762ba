// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Layers whose value changes without a quantity stay the value of the book, and nothing is left where nothing lies. */
class RevaluedLaws {
    private static final PlaceId SHOP = new PlaceId("shop");
    private static final Sku TEA = Sku.of("TEA");

    private final Storekeeper keeper = Storekeeper.by(new StockPolicy(
            List.of(new Place(SHOP, Place.Kind.STORE, Text.of("Shop", "متجر"))),
            ValuationPolicy.all(Valuation.FIFO),
            NegativeStock.REFUSE,
            ReturnCost.LAST_KNOWN));

    @Property(tries = 300)
    void theLayersAreTheValueAndNothingIsLeftOfNothing(@ForAll("methods") Valuation method, @ForAll Random chance) {
        StockBook book = book(method);
        for (int step = 0; step < 40; step++) {
            act(book, chance);
            long layers = book.layers(SHOP, TEA).stream()
                    .map(CostLayer::value)
                    .mapToLong(Money::minor)
                    .sum();
            assertThat(layers).isEqualTo(book.value(SHOP, TEA).minor());
        }
        Quantity rest = book.onHand(SHOP, TEA);
        if (rest.isPositive()) {
            book.apply(keeper.issue(book, GoodsIssue.at(SHOP, List.of(new GoodsIssue.Line(TEA, rest))))
                    .orElseThrow());
        }
        assertThat(book.value().isZero()).isTrue();
    }

    @Example
    void onlyTheGoodsThatAreNamedAreWorthMore() {
        StockBook book = book(Valuation.FIFO);
        receive(book, 10, 100);
        receive(book, 10, 200);
        book.apply(keeper.revalue(book, revalued(10, 10, 50)).orElseThrow());
        assertThat(book.layers(SHOP, TEA).stream().map(it -> it.value().minor()))
                .containsExactly(100L, 250L);
    }

    @Example
    void eachRefusalHasItsName() {
        StockBook book = book(Valuation.FIFO);
        receive(book, 10, 100);
        assertThat(why(keeper.revalue(book, revalued(0, 11, 5)))).isEqualTo(StockReason.NOT_ENOUGH);
        assertThat(why(keeper.revalue(book, revalued(0, 5, -51)))).isEqualTo(StockReason.BELOW_NOTHING);
        StockBook standard = book(Valuation.standard(new StandardCost(1, 10)));
        receive(standard, 10, 100);
        assertThat(why(keeper.revalue(standard, revalued(0, 10, 5)))).isEqualTo(StockReason.AT_STANDARD);
    }

    @Provide
    Arbitrary<Valuation> methods() {
        return Arbitraries.of(
                Valuation.FIFO,
                Valuation.LIFO,
                Valuation.MOVING_AVERAGE,
                Valuation.FIFO.rounded(IssueRounding.REMAINING),
                Valuation.MOVING_AVERAGE.rounded(IssueRounding.REMAINING));
    }

    private static StockBook book(Valuation method) {
        StockBook book = new StockBook(Currency.SAR);
        book.apply(new StockKept(List.of(new KeptItem(TEA, Unit.PIECE, method))));
        return book;
    }

    private void act(StockBook book, Random chance) {
        long there = book.onHand(SHOP, TEA).steps();
        switch (chance.nextInt(3)) {
            case 0 -> receive(book, 1 + chance.nextInt(9), chance.nextInt(1000));
            case 1 ->
                keeper.issue(
                                book,
                                GoodsIssue.at(
                                        SHOP,
                                        List.of(new GoodsIssue.Line(TEA, Quantity.pieces(1 + chance.nextInt(9))))))
                        .map(issued -> {
                            book.apply(issued);
                            return issued;
                        });
            default -> {
                if (there > 0) {
                    long ahead = chance.nextInt((int) there);
                    long steps = 1 + chance.nextInt((int) (there - ahead));
                    keeper.revalue(book, revalued(ahead, steps, chance.nextInt(500)))
                            .map(it -> {
                                book.apply(it);
                                return it;
                            });
                }
            }
        }
    }

    private void receive(StockBook book, long pieces, long minor) {
        Money cost = Money.ofMinor(minor, Currency.SAR);
        book.apply(keeper.receive(
                        book, GoodsReceipt.at(SHOP, List.of(new GoodsReceipt.Line(TEA, Quantity.pieces(pieces), cost))))
                .orElseThrow());
    }

    private static StockRevalued revalued(long ahead, long steps, long minor) {
        return new StockRevalued(
                Optional.empty(),
                SHOP,
                Currency.SAR,
                List.of(TEA),
                Column.of(ahead),
                Column.of(steps),
                Column.of(minor));
    }

    private static Object why(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reason();
    }
}
