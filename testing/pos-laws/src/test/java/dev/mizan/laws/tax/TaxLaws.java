// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxStep;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.core.tax.special.DeliveryTax;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Minor units are those of currencies with none, two and three digits alike; {@code scales} says so where text is read. */
@PropertyDefaults(tries = 300)
class TaxLaws {
    private static final TaxRate ZERO = TaxRate.untaxed(VatCategory.Z);
    private static final TaxRate EXEMPT = TaxRate.untaxed(VatCategory.E);

    @Provide
    Arbitrary<TaxRate> rates() {
        return Arbitraries.of(
                TaxRate.standard("5"),
                TaxRate.standard("15"),
                TaxRate.standard("7.7"),
                TaxRate.standard("20"),
                TaxRate.standard("21"),
                TaxRate.standard("100"),
                ZERO,
                EXEMPT);
    }

    @Provide
    Arbitrary<TaxedAmount> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 200_000),
                        Arbitraries.of(PriceMode.class),
                        rates(),
                        Arbitraries.longs().between(1, 12))
                .as((amount, mode, rate, units) -> new TaxedAmount(amount, mode, rate, Ratio.of(units)));
    }

    @Provide
    Arbitrary<List<TaxedAmount>> documents() {
        return amounts().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<TaxRounding> roundings() {
        return Combinators.combine(
                        Arbitraries.of(TaxLevel.class),
                        Arbitraries.of(Rounding.HALF_UP, Rounding.HALF_DOWN, Rounding.HALF_EVEN, Rounding.DOWN),
                        Arbitraries.of(0, 0, 1, 3))
                .as(TaxRounding::new);
    }

    @Property
    void netAndTaxAreGrossInEveryLineGroupAndDocument(
            @ForAll("documents") List<TaxedAmount> amounts, @ForAll("roundings") TaxRounding rounding) {
        Assessment assessed = Assessment.of(rounding, amounts);
        long net = 0;
        long tax = 0;
        for (int i = 0; i < amounts.size(); i++) {
            TaxedAmount it = amounts.get(i);
            assertThat(assessed.gross(i)).isEqualTo(assessed.net(i) + assessed.tax(i));
            assertThat(it.mode() == PriceMode.TAX_INCLUSIVE ? assessed.gross(i) : assessed.net(i))
                    .isEqualTo(it.amount());
            net += assessed.net(i);
            tax += assessed.tax(i);
        }
        assertThat(assessed.net()).isEqualTo(net);
        assertThat(assessed.tax()).isEqualTo(tax);
        assertThat(assessed.gross()).isEqualTo(net + tax);
        assertThat(assessed.totals().stream().mapToLong(TaxTotal::net).sum()).isEqualTo(net);
        assertThat(assessed.totals().stream().mapToLong(TaxTotal::tax).sum()).isEqualTo(tax);
    }

    @Property
    void everyGroupIsTheExactTaxRoundedOnce(@ForAll("documents") List<TaxedAmount> amounts) {
        for (TaxTotal total : Assessment.of(TaxRounding.PER_GROUP, amounts).totals()) {
            BigDecimal exact = amounts.stream()
                    .filter(it -> it.rate().equals(total.rate()))
                    .map(TaxLaws::exact)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total.tax())
                    .isEqualTo(exact.setScale(30, RoundingMode.HALF_UP)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact());
        }
    }

    private static BigDecimal exact(TaxedAmount it) {
        BigDecimal percent = new BigDecimal(it.rate().percent().toString());
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal whole = it.mode() == PriceMode.TAX_INCLUSIVE ? hundred.add(percent) : hundred;
        return BigDecimal.valueOf(it.amount()).multiply(percent).divide(whole, 50, RoundingMode.HALF_UP);
    }

    @Property
    void theOrderOfLinesChangesNoTotal(
            @ForAll("documents") List<TaxedAmount> amounts,
            @ForAll("roundings") TaxRounding rounding,
            @ForAll Random random) {
        List<TaxedAmount> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);
        assertThat(sorted(Assessment.of(rounding, shuffled))).isEqualTo(sorted(Assessment.of(rounding, amounts)));
    }

    private static List<TaxTotal> sorted(Assessment assessed) {
        return assessed.totals().stream()
                .sorted(Comparator.comparing(TaxTotal::rate))
                .toList();
    }

    @Property
    void mergingAndSplittingLinesChangesNothingByTheGroupOrTheDocument(
            @ForAll("documents") List<TaxedAmount> amounts, @ForAll @IntRange(min = 1, max = 9) int parts) {
        List<TaxedAmount> split = new ArrayList<>();
        for (TaxedAmount it : amounts) {
            for (long part : Remainder.LARGEST_REMAINDER.split(it.amount(), new long[parts])) {
                split.add(new TaxedAmount(part, it.mode(), it.rate()));
            }
        }
        for (TaxRounding rounding : List.of(TaxRounding.PER_GROUP, TaxRounding.PER_DOCUMENT)) {
            assertThat(Assessment.of(rounding, split).totals())
                    .isEqualTo(Assessment.of(rounding, amounts).totals());
        }
    }

    @Property
    void aSaleAndItsFullReturnAreZeroInEveryGroup(@ForAll("documents") List<TaxedAmount> amounts) {
        List<TaxedAmount> back = amounts.stream()
                .map(it -> new TaxedAmount(-it.amount(), it.mode(), it.rate(), it.units()))
                .toList();
        List<TaxedAmount> both = new ArrayList<>(amounts);
        both.addAll(back);
        for (TaxLevel level : TaxLevel.values()) {
            TaxRounding rounding = new TaxRounding(level, Rounding.HALF_UP);
            List<TaxTotal> sold = Assessment.of(rounding, amounts).totals();
            List<TaxTotal> returned = Assessment.of(rounding, back).totals();
            for (int i = 0; level != TaxLevel.DOCUMENT && i < sold.size(); i++) {
                assertThat(sold.get(i).plus(returned.get(i)).net()).isZero();
                assertThat(sold.get(i).plus(returned.get(i)).tax()).isZero();
            }
            assertThat(Assessment.of(rounding, both).tax()).isZero();
            assertThat(Assessment.of(rounding, both).gross()).isZero();
        }
    }

    @Property
    void anExclusivePriceComesBackFromItsInclusiveOneWithinHalfAMinorUnit(
            @ForAll @LongRange(max = 100_000_000) long net, @ForAll("rates") TaxRate rate) {
        long gross = one(net, PriceMode.TAX_EXCLUSIVE, rate).gross();
        assertThat(one(gross, PriceMode.TAX_INCLUSIVE, rate).net()).isEqualTo(net);
    }

    private static Assessment one(long amount, PriceMode mode, TaxRate rate) {
        return Assessment.of(TaxRounding.PER_LINE, List.of(new TaxedAmount(amount, mode, rate)));
    }

    @Property
    void raisingAPriceNeverLowersTheTax(
            @ForAll("documents") List<TaxedAmount> amounts,
            @ForAll("amounts") TaxedAmount raised,
            @ForAll @LongRange(min = 1, max = 500) long by,
            @ForAll("roundings") TaxRounding rounding) {
        List<TaxedAmount> before = new ArrayList<>(amounts);
        before.add(raised);
        List<TaxedAmount> after = new ArrayList<>(amounts);
        after.add(new TaxedAmount(raised.amount() + by, raised.mode(), raised.rate(), raised.units()));
        assertThat(Assessment.of(rounding, after).tax())
                .isGreaterThanOrEqualTo(Assessment.of(rounding, before).tax());
    }

    @Property
    void zeroRatedAndExemptComeToTheSameAndStayApart(@ForAll @LongRange(max = 100_000) long amount) {
        Assessment both = Assessment.of(
                TaxRounding.PER_GROUP,
                List.of(
                        new TaxedAmount(amount, PriceMode.TAX_INCLUSIVE, ZERO),
                        new TaxedAmount(amount, PriceMode.TAX_INCLUSIVE, EXEMPT)));
        assertThat(both.tax()).isZero();
        assertThat(both.totals()).extracting(TaxTotal::net).containsExactly(amount, amount);
        assertThat(both.totals()).extracting(TaxTotal::rate).containsExactly(ZERO, EXEMPT);
    }

    @Property
    void aSharedDiscountLeavesNoGroupBelowZero(
            @ForAll("documents") List<TaxedAmount> amounts, @ForAll @IntRange(max = 100) int percent) {
        List<TaxTotal> goods = Assessment.of(TaxRounding.PER_GROUP, amounts).totals();
        long off = goods.stream().mapToLong(TaxTotal::net).sum() * percent / 100;
        List<TaxedAmount> discount = DeliveryTax.FOLLOW_GOODS_BY_VALUE.of(off, PriceMode.TAX_EXCLUSIVE, goods, ZERO);
        assertThat(discount.stream().mapToLong(TaxedAmount::amount).sum()).isEqualTo(off);
        for (TaxTotal total : goods) {
            long less = discount.stream()
                    .filter(it -> it.rate().equals(total.rate()))
                    .mapToLong(TaxedAmount::amount)
                    .sum();
            assertThat(less).isBetween(0L, total.net() + 1);
        }
    }

    @Property
    void cashRoundingMovesATotalByHalfAStepAtMost(
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(max = 10_000_000) long total,
            @ForAll("steps") long step) {
        Money due = Money.ofMinor(total, currency);
        CashRounding policy = CashRounding.due(Rounding.HALF_UP.toIncrement(step));
        long moved = due.rounded(policy.rounding()).minus(due).absolute().minor();
        assertThat(2 * moved).isLessThanOrEqualTo(step);
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(Currency.JPY, Currency.SAR, Currency.KWD);
    }

    @Provide
    Arbitrary<Long> steps() {
        return Arbitraries.of(1L, 5L, 10L, 25L, 50L, 100L);
    }

    @Property
    void everyCentOfTaxIsWorkedOutAgainFromItsTrace(
            @ForAll("documents") List<TaxedAmount> amounts, @ForAll("roundings") TaxRounding rounding) {
        Assessment assessed = Assessment.of(rounding, amounts);
        List<TaxStep> steps = assessed.steps();
        List<TaxedAmount> again = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            TaxStep step = steps.get(i);
            again.add(new TaxedAmount(
                    step.base(), step.mode(), step.rate(), amounts.get(i).units()));
            assertThat(step.exact().subtract(exact(again.get(i))).abs()).isLessThan(new BigDecimal("0.000000001"));
        }
        Assessment second = Assessment.of(rounding, again);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(second.tax(i)).isEqualTo(steps.get(i).tax());
        }
    }

    @Property
    void aScaleIsOnlyWhereThePointStands(
            @ForAll("documents") List<TaxedAmount> amounts, @ForAll("currencies") Currency in) {
        long tax = Assessment.of(TaxRounding.PER_GROUP, amounts).tax();
        Money read = Money.of(Money.ofMinor(tax, in).toPlainString(), in);
        assertThat(read.minor()).isEqualTo(tax);
        assertThat(read.percent(Percent.ZERO, Rounding.HALF_UP).isZero()).isTrue();
    }
}
