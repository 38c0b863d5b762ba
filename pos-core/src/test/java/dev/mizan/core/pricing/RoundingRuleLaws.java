// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.gen.PricingGen;
import dev.mizan.core.pricing.why.Why;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.core.tax.TaxPaper;
import dev.mizan.core.tax.TaxPosition;
import dev.mizan.core.tax.TaxReason;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRoundingsChanged;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Level and mode of rounding are data of a jurisdiction and a kind of document. */
class RoundingRuleLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final TaxPosition FULL = TaxPosition.HOME.on(TaxPaper.STANDARD);

    @Provide
    Arbitrary<PricingGen.Case> cases() {
        return PricingGen.cases();
    }

    @Provide
    Arbitrary<TaxRounding> roundings() {
        return PricingGen.policies().map(PricingPolicy::tax);
    }

    @Property(tries = 300)
    void aRuleOfADocumentPricesAsAShopWhosePolicyItIsAndTouchesNoOtherDocument(
            @ForAll("cases") PricingGen.Case some, @ForAll("roundings") TaxRounding rounding) {
        Books own = some.books();
        Books ruled = ruled(own, RoundingRule.home(rounding).on(TaxPaper.STANDARD));
        Books settled = Books.of(
                own.catalogue(),
                own.prices(),
                own.taxes(),
                new PricingPolicy(own.policy().amounts(), rounding));
        assertThat(cents(ruled, some.basket(), FULL)).isEqualTo(cents(settled, some.basket(), TaxPosition.HOME));
        assertThat(cents(ruled, some.basket(), TaxPosition.HOME))
                .isEqualTo(cents(own, some.basket(), TaxPosition.HOME));
    }

    @Property(tries = 100)
    void whyNamesTheRuleThatRounded(@ForAll("cases") PricingGen.Case some, @ForAll("roundings") TaxRounding rounding) {
        Assume.that(some.basket().size() > 0);
        RoundingRule rule = RoundingRule.home(rounding);
        Books books = ruled(some.books(), rule);
        PricedBasket priced =
                Pricer.price(books, some.basket(), PricingTime.on(DAY)).orElseThrow();
        Why why = Why.of(books, priced, some.basket().line(0).id()).orElseThrow();
        assertThat(why.roundedBy()).contains(rule);
        assertThat(why.policy().tax()).isEqualTo(rounding);
        assertThat(why.told(Language.EN)).anyMatch(line -> line.contains("rounded at level " + rounding.level()));
        assertThat(books.taxes().version()).isEqualTo(some.books().taxes().version() + 1);
    }

    @Example
    void aRuleForADocumentGoesBeforeOneForAllThenTheLaterBeginning() {
        RoundingRule all = RoundingRule.home(TaxRounding.PER_LINE);
        RoundingRule later = RoundingRule.home(TaxRounding.PER_DOCUMENT).during(Period.from(DAY));
        RoundingRule full = RoundingRule.home(TaxRounding.PER_GROUP).on(TaxPaper.STANDARD);
        var book = TaxBook.EMPTY.with(new TaxRoundingsChanged(List.of(all, later, full)));
        assertThat(book.rounding(TaxPosition.HOME, DAY.minusDays(1))).contains(all);
        assertThat(book.rounding(TaxPosition.HOME, DAY)).contains(later);
        assertThat(book.rounding(FULL, DAY)).contains(full);
        assertThat(book.rounding(TaxPosition.HOME.in("NY"), DAY))
                .as("another jurisdiction")
                .isEmpty();
        assertThat(book.rounding(TaxPosition.HOME.in("NY"), DAY)).isEmpty();
        assertThat(((Refused<?>) book.defineRoundings(List.of(all, RoundingRule.home(TaxRounding.PER_GROUP)))).reason())
                .isEqualTo(TaxReason.ROUNDED_TWICE);
    }

    private static Books ruled(Books own, RoundingRule rule) {
        return Books.of(
                own.catalogue(), own.prices(), own.taxes().with(new TaxRoundingsChanged(List.of(rule))), own.policy());
    }

    private static List<Long> cents(Books books, Basket basket, TaxPosition position) {
        PricedBasket priced = Pricer.price(books, basket, PricingTime.on(DAY), Visit.PLAIN.taxedAs(position))
                .orElseThrow();
        return IntStream.range(0, priced.size())
                .boxed()
                .flatMap(line -> Stream.of(priced.gross(line), priced.tax(line)))
                .toList();
    }
}
