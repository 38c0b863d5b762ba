// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.gen.Worlds;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockTruedUp;
import dev.mizan.inventory.report.CostLayer;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Goods that are sold before they are there, and tills that sell at a cost that is no longer true. */
class TrueUpLaws {

    @Property
    void whatWasSoldTooEarlyCostsInTheEndWhatItWasBoughtFor(
            @ForAll("valuations") Valuation valuation,
            @ForAll @IntRange(max = 9_999) int firstCost,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> sold,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> bought) {
        Shelf shelf = new Shelf(valuation);
        long paid = firstCost;
        shelf.receive(1, plain(firstCost));
        Money cost = Money.zero(Currency.SAR);
        for (int pieces : sold) {
            cost = cost.plus(shelf.issue(pieces).total());
        }
        for (int pieces : bought) {
            long price = 13L * pieces + firstCost;
            paid += price;
            cost = cost.plus(shelf.receive(pieces, plain(price)).trueUp());
        }
        if (shelf.pieces() < 0) {
            paid += 1_234;
            cost = cost.plus(shelf.receive(-shelf.pieces(), "12.34").trueUp());
        } else if (shelf.pieces() > 0) {
            cost = cost.plus(shelf.issue(shelf.pieces()).total());
        }
        assertThat(shelf.pieces()).isZero();
        assertThat(shelf.value()).isEqualTo("0.00");
        assertThat(cost.minor()).isEqualTo(paid);
    }

    @Property
    void theOwnerTruesUpWhatTillsIssuedAtTheCostTheyKnew(
            @ForAll("valuations") Valuation valuation,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> sold,
            @ForAll @Size(max = 8) List<@IntRange(max = 5_000) Integer> boughtMeanwhile) {
        Shelf till = new Shelf(valuation);
        Shelf owner = new Shelf(valuation);
        till.receive(20, "55.55");
        owner.receive(20, "55.55");
        List<StockIssued> offline = new ArrayList<>();
        sold.forEach(pieces -> offline.add(till.issue(pieces)));
        Money paid = Money.of("55.55", Currency.SAR);
        Money cost = Money.zero(Currency.SAR);
        for (int i = 0; i < Math.max(offline.size(), boughtMeanwhile.size()); i++) {
            if (i < boughtMeanwhile.size()) {
                cost = cost.plus(owner.receive(3, plain(boughtMeanwhile.get(i))).trueUp());
                paid = paid.plus(Money.ofMinor(boughtMeanwhile.get(i), Currency.SAR));
            }
            if (i < offline.size()) {
                cost = cost.plus(owner.applied(offline.get(i)).total());
            }
        }
        Outcome<StockTruedUp> trueUp = owner.keeper.trueUp(owner.book, Optional.empty(), Shelf.PLACE);
        if (trueUp instanceof Outcome.Done<StockTruedUp> done) {
            cost = cost.plus(owner.applied(done.value()).trueUp());
        }
        assertThat(owner.keeper.trueUp(owner.book, Optional.empty(), Shelf.PLACE))
                .isInstanceOf(Refused.class);
        assertThat(paid.minus(cost)).isEqualTo(owner.book.value());
        if (owner.pieces() >= 0) {
            assertThat(owner.book.layers(Shelf.PLACE, Shelf.SKU).stream()
                            .map(CostLayer::value)
                            .reduce(Money.zero(Currency.SAR), Money::plus))
                    .isEqualTo(owner.book.value());
        }
    }

    @Test
    void aTillThatDidNotSeeTheDearerPurchaseIsTruedUpByTheDifference() {
        Shelf till = new Shelf(Valuation.MOVING_AVERAGE);
        Shelf owner = new Shelf(Valuation.MOVING_AVERAGE);
        till.buy(10, "10.00");
        owner.buy(10, "10.00");
        owner.buy(10, "20.00");
        owner.applied(till.issue(4));
        StockTruedUp trueUp =
                owner.keeper.trueUp(owner.book, Optional.empty(), Shelf.PLACE).orElseThrow();
        assertThat(trueUp.trueUp()).isEqualTo(Money.of("20.00", Currency.SAR));
        assertThat(trueUp.stockChange()).isEqualTo(Money.of("-20.00", Currency.SAR));
        owner.applied(trueUp);
        assertThat(owner.value()).isEqualTo("240.00");
    }

    @Test
    void anItemThatWasNeverReceivedIsSoldAtNothingAndTruedUpInFull() {
        Shelf shelf = new Shelf(Valuation.FIFO);
        StockIssued sale = shelf.issue(3);
        assertThat(sale.total().isZero()).isTrue();
        assertThat(sale.oversold().get(0)).isEqualTo(3);
        assertThat(shelf.buy(5, "7.00").trueUp()).isEqualTo(Money.of("21.00", Currency.SAR));
        assertThat(shelf.value()).isEqualTo("14.00");
    }

    @Test
    void aCountOfOversoldGoodsTruesNothingUp() {
        Shelf shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.buy(1, "10.00");
        shelf.sell(4);
        assertThat(shelf.adjust(1).stockChange()).isEqualTo(Money.of("10.00", Currency.SAR));
        shelf.adjust(5);
        assertThat(shelf.pieces()).isEqualTo(3);
        assertThat(shelf.value()).isEqualTo("30.00");
        assertThat(shelf.trueUps()).isEqualTo("0.00");
    }

    private static String plain(long minor) {
        return Money.ofMinor(minor, Currency.SAR).toPlainString();
    }

    @Provide
    Arbitrary<Valuation> valuations() {
        return Worlds.valuations();
    }
}
