// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.spi.value.hijri.HijriDate;
import dev.mizan.spi.value.hijri.HijriTable;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** Properties take the values as plain parameters: this class asks for no provider. */
class ValuesLaws {
    @Property
    void anAmountPrintsAndReadsBack(@ForAll Money money) {
        assertThat(Money.of(money.toPlainString(), money.currency())).isEqualTo(money);
    }

    @Property
    void anAmountCanBeHeldToOneCurrency(@ForAll @InCurrency("KWD") Money money) {
        assertThat(money.currency()).isEqualTo(Currency.KWD);
    }

    @Property
    void amountsInAListToo(@ForAll @NotEmpty List<@InCurrency("SAR") Money> amounts) {
        assertThat(amounts).allMatch(amount -> amount.currency().equals(Currency.SAR));
    }

    @Property
    void aQuantityPrintsAndReadsBack(@ForAll Quantity quantity, @ForAll @InUnit("KGM") Quantity weight) {
        assertThat(Quantity.of(quantity.toPlainString(), quantity.unit())).isEqualTo(quantity);
        assertThat(weight.unit()).isEqualTo(Unit.KILOGRAM);
    }

    @Property
    void aUnitReadsBackFromItsNotation(@ForAll Unit unit) {
        assertThat(Unit.ofNotation(unit.notation())).isEqualTo(unit);
    }

    @Property
    void aSplitSumsToItsWhole(@ForAll Money whole, @ForAll Weights weights, @ForAll Remainder policy) {
        BigInteger sum = whole.allocate(weights.toArray(), policy).stream()
                .map(part -> BigInteger.valueOf(part.minor()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(sum).isEqualTo(BigInteger.valueOf(whole.minor()));
        assertThat(weights.total()).isNotNegative();
        assertThat(weights.size()).isPositive();
    }

    @Property
    void aPercentageOfAnEverydayAmountNeverThrows(
            @ForAll Percent percent, @ForAll Rounding rounding, @ForAll int minor) {
        Money amount = Money.ofMinor(minor, Currency.SAR);
        assertThatCode(() -> amount.percent(percent, rounding)).doesNotThrowAnyException();
    }

    @Property
    void theOtherValuesComeToo(
            @ForAll Currency currency,
            @ForAll Ratio ratio,
            @ForAll Sku sku,
            @ForAll Gtin gtin,
            @ForAll Text text,
            @ForAll BusinessDate day,
            @ForAll Period period,
            @ForAll HijriDate hijri) {
        assertThat(Currency.of(currency.code())).isEqualTo(currency);
        assertThat(ratio.denominator()).isPositive();
        assertThat(Sku.isValid(sku.value())).isTrue();
        assertThat(Gtin.isValid(gtin.padded14())).isTrue();
        assertThat(text.in(Language.AR)).isNotBlank();
        assertThat(BusinessDate.parse(day.toString())).isEqualTo(day);
        assertThat(period.covers(period.from())).isTrue();
        assertThat(HijriTable.UMM_AL_QURA.toHijri(HijriTable.UMM_AL_QURA.toGregorian(hijri)))
                .isEqualTo(hijri);
    }

    @Test
    void currenciesOfEveryScaleAreMet() {
        Set<Integer> digits = sample(Amounts.any()).stream()
                .map(amount -> amount.currency().digits())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(digits).containsExactly(0, 2, 3, 4);
    }

    @Test
    void amountsNearTheLimitAndOfBothSignsAreMet() {
        List<Money> amounts = sample(Amounts.in(Currency.SAR));
        assertThat(amounts).anyMatch(amount -> amount.minor() > Long.MAX_VALUE - 1_001);
        assertThat(amounts).anyMatch(amount -> amount.minor() < -Long.MAX_VALUE + 1_001);
        assertThat(amounts).anyMatch(amount -> amount.absolute().minor() < 1_000);
    }

    @Test
    void textsWithoutOneOfTheLanguagesAreMet() {
        List<Text> texts = sample(Names.texts());
        assertThat(texts).anyMatch(text -> !text.has(Language.AR)).anyMatch(text -> !text.has(Language.EN));
        assertThat(texts).anyMatch(text -> text.ar().codePoints().anyMatch(c -> c >= 0x660 && c <= 0x669));
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary) {
        // One by one: a list of them would now and then be its own edge case, the same value 20,000 times.
        return arbitrary.sampleStream().limit(20_000).toList();
    }
}
