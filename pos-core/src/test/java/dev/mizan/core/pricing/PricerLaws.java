// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.gen.PricingGen.Case;
import dev.mizan.core.pricing.why.PriceOrigin;
import dev.mizan.core.pricing.why.Why;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 500)
class PricerLaws {
    @Provide
    Arbitrary<Case> cases() {
        return PricingGen.cases();
    }

    @Provide
    Arbitrary<Case> perDocument() {
        return PricingGen.cases(Arbitraries.just(
                new PricingPolicy(Rounding.HALF_UP, new TaxRounding(TaxLevel.GROUP, Rounding.HALF_UP))));
    }

    @Property
    void itAgreesWithPricingInDecimalsToTheMinorUnit(@ForAll("cases") Case shop) {
        PricedBasket priced = priced(shop);
        List<Naive.Line> naive = Naive.price(shop.books(), shop.basket(), PricingGen.NOW);
        int digits = shop.basket().currency().digits();
        for (int i = 0; i < priced.size(); i++) {
            Naive.Line line = naive.get(i);
            assertThat(priced.unitPrice(i))
                    .isEqualTo(line.unitPrice.movePointRight(digits).longValueExact());
            assertThat(priced.tax(i))
                    .as("tax of %s", line.line)
                    .isEqualTo(line.tax.movePointRight(digits).longValueExact());
            assertThat(priced.gross(i))
                    .isEqualTo(line.gross().movePointRight(digits).longValueExact());
            assertThat(priced.rate(i)).isEqualTo(line.rate);
            assertThat(priced.mode(i)).isEqualTo(line.mode);
        }
    }

    @Property
    void grossIsNetPlusTaxOnEachLineAndInTheWholeAndByRate(@ForAll("cases") Case shop) {
        PricedBasket priced = priced(shop);
        long gross = 0;
        long tax = 0;
        for (int i = 0; i < priced.size(); i++) {
            assertThat(priced.net(i) + priced.tax(i)).isEqualTo(priced.gross(i));
            assertThat(priced.tax(i)).isBetween(0L, priced.gross(i));
            assertThat(priced.taxTotals().get(priced.rateIndex(i)).rate()).isEqualTo(priced.rate(i));
            gross += priced.gross(i);
            tax += priced.tax(i);
        }
        assertThat(priced.gross()).isEqualTo(gross).isEqualTo(priced.total().minor());
        assertThat(priced.tax()).isEqualTo(tax);
        assertThat(priced.net() + priced.tax()).isEqualTo(priced.gross());
        List<TaxTotal> totals = priced.taxTotals();
        assertThat(totals.stream().mapToLong(TaxTotal::gross).sum()).isEqualTo(gross);
        assertThat(totals.stream().mapToLong(TaxTotal::tax).sum()).isEqualTo(tax);
        assertThat(totals.stream().map(TaxTotal::rate)).isSorted().doesNotHaveDuplicates();
    }

    /** 8.875 % in two parts, each rounded up, found 2 in a price of 1 beside one of nothing without its tax. */
    @Property(seed = "-4121457819149717141")
    void partsThatAreRoundedUpTakeNoMoreThanThereIs(@ForAll("cases") Case shop) {
        grossIsNetPlusTaxOnEachLineAndInTheWholeAndByRate(shop);
    }

    @Property
    void theOrderOfScanningMovesNoMinorUnitOfTheWholeNorOfALine(@ForAll("cases") Case shop, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, shop.basket().size()).boxed().toList());
        Collections.shuffle(order, random);
        PricedBasket one = priced(shop);
        PricedBasket other = Pricer.price(shop.books(), PricingGen.reordered(shop.basket(), order), PricingGen.NOW)
                .orElseThrow();
        assertThat(other.gross()).isEqualTo(one.gross());
        assertThat(other.taxTotals()).isEqualTo(one.taxTotals());
        assertThat(contents(other)).isEqualTo(contents(one));
    }

    private static List<String> contents(PricedBasket priced) {
        return IntStream.range(0, priced.size())
                .mapToObj(i -> priced.basket().line(i).item()
                        + " " + priced.basket().line(i).quantity()
                        + " " + priced.unitPrice(i)
                        + " " + priced.mode(i)
                        + " " + priced.gross(i)
                        + " " + priced.tax(i))
                .sorted()
                .toList();
    }

    /** With tax by the document; by the line, a split can move a minor unit: see the example below. */
    @Property
    void splittingALineOfPiecesMovesNoMinorUnitOfTheWhole(@ForAll("perDocument") Case shop) {
        Basket split = shop.basket().clear();
        for (BasketLine line : shop.basket().lines()) {
            for (Quantity part : parts(line.quantity())) {
                split = (line.manualPrice().isEmpty()
                                ? split.add(line.item(), part)
                                : split.add(
                                        line.item(), part, line.manualPrice().get()))
                        .orElseThrow();
            }
        }
        PricedBasket other = Pricer.price(shop.books(), split, PricingGen.NOW).orElseThrow();
        assertThat(other.taxTotals()).isEqualTo(priced(shop).taxTotals());
    }

    /** One and the rest, where they are counted; a weight is rounded to minor units in each part, and stays whole. */
    private static List<Quantity> parts(Quantity whole) {
        boolean counted = whole.unit().dimension() == Unit.Dimension.COUNT && whole.steps() > 1;
        return counted
                ? List.of(new Quantity(1, whole.unit()), new Quantity(whole.steps() - 1, whole.unit()))
                : List.of(whole);
    }

    @Property
    void aPadGivesWhatAFreshPricingGivesWhateverLayOnItBefore(
            @ForAll("cases") Case before, @ForAll("cases") Case shop) {
        PricingPad pad = new PricingPad();
        PricedBasket first = Pricer.price(before.books(), before.basket(), PricingGen.NOW, pad)
                .orElseThrow();
        assertThat(first).isEqualTo(priced(before));
        PricedBasket kept = first.copy();
        PricedBasket second =
                Pricer.price(shop.books(), shop.basket(), PricingGen.NOW, pad).orElseThrow();
        PricedBasket fresh = priced(shop);
        assertThat(second).isEqualTo(fresh).isSameAs(first).hasSameHashCodeAs(fresh);
        assertThat(second.taxTotals()).isEqualTo(fresh.taxTotals());
        for (int i = 0; i < fresh.size(); i++) {
            assertThat(second.rateIndex(i)).isEqualTo(fresh.rateIndex(i));
        }
        assertThat(kept).isEqualTo(priced(before));
        assertThat(kept.taxTotals()).isEqualTo(priced(before).taxTotals());
    }

    @Property
    void eachLineIsExplainedByWhatItCosts(@ForAll("cases") Case shop) {
        PricedBasket priced = priced(shop);
        for (int i = 0; i < priced.size(); i++) {
            BasketLine line = shop.basket().line(i);
            Why why = Why.of(shop.books(), priced, line.id()).orElseThrow();
            assertThat(why.gross().minor()).isEqualTo(priced.gross(i));
            assertThat(why.tax().minor()).isEqualTo(priced.tax(i));
            assertThat(why.unitPrice())
                    .isEqualTo(
                            why.origin() instanceof PriceOrigin.Listed listed
                                    ? listed.winner().price().amount()
                                    : line.manualPrice().orElseThrow().unitPrice());
            if (why.origin() instanceof PriceOrigin.Listed listed) {
                assertThat(listed.passedOver()).doesNotContain(listed.winner());
            }
        }
    }

    private static PricedBasket priced(Case shop) {
        return Pricer.price(shop.books(), shop.basket(), PricingGen.NOW).orElseThrow();
    }
}
