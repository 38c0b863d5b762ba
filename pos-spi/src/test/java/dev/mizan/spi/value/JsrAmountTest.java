// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static dev.mizan.spi.value.Currency.JPY;
import static dev.mizan.spi.value.Currency.KWD;
import static dev.mizan.spi.value.Currency.SAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import javax.money.CurrencyContext;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;
import javax.money.spi.MonetaryAmountFactoryProviderSpi.QueryInclusionPolicy;
import org.junit.jupiter.api.Test;

/** An amount as other code of javax.money meets it. */
class JsrAmountTest {
    private static final Money LESS = Money.of("1.00", SAR);
    private static final Money MORE = Money.of("2.00", SAR);

    @Test
    void comparisonsAreThoseOfTheNumbers() {
        assertThat(MORE.isGreaterThan(LESS)).isTrue();
        assertThat(MORE.isGreaterThan(MORE)).isFalse();
        assertThat(MORE.isGreaterThanOrEqualTo(MORE)).isTrue();
        assertThat(LESS.isGreaterThanOrEqualTo(MORE)).isFalse();
        assertThat(LESS.isLessThan(MORE)).isTrue();
        assertThat(LESS.isLessThan(LESS)).isFalse();
        assertThat(LESS.isLessThanOrEqualTo(LESS)).isTrue();
        assertThat(MORE.isLessThanOrEqualTo(LESS)).isFalse();
        assertThat(LESS.isEqualTo(MORE)).isFalse();
        assertThat(LESS.isEqualTo(Money.ofMinor(100, SAR))).isTrue();
        assertThat(MORE.min(LESS)).isSameAs(LESS);
        assertThat(LESS.min(MORE)).isSameAs(LESS);
        assertThat(MORE.max(LESS)).isSameAs(MORE);
        assertThat(LESS.max(MORE)).isSameAs(MORE);
        assertThat(LESS.signum()).isEqualTo(1);
    }

    @Test
    void signsAreTold() {
        Money nothing = Money.zero(SAR);
        assertThat(nothing.isZero()).isTrue();
        assertThat(LESS.isZero()).isFalse();
        assertThat(LESS.isPositive()).isTrue();
        assertThat(nothing.isPositive()).isFalse();
        assertThat(nothing.isNegative()).isFalse();
        assertThat(LESS.negate().isNegative()).isTrue();
        assertThat(LESS.negate().abs()).isEqualTo(LESS);
        assertThat(LESS.abs()).isSameAs(LESS);
        assertThat(LESS.plus()).isSameAs(LESS);
        assertThat(LESS.stripTrailingZeros()).isSameAs(LESS);
        assertThat(MORE.subtract(LESS)).isEqualTo(LESS);
    }

    @Test
    void dividingByInfinityGivesZero() {
        for (double infinity : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(LESS.divide(infinity)).isEqualTo(Money.zero(SAR));
            assertThat(LESS.remainder(infinity)).isEqualTo(Money.zero(SAR));
            assertThat(LESS.divideToIntegralValue(infinity)).isEqualTo(Money.zero(SAR));
            assertThat(LESS.divideAndRemainder(infinity)).containsExactly(Money.zero(SAR), Money.zero(SAR));
        }
        assertThat(MORE.divide(0.5)).isEqualTo(Money.of("4.00", SAR));
        assertThat(MORE.remainder(1.5)).isEqualTo(Money.of("0.50", SAR));
        assertThat(MORE.divideToIntegralValue(1.5)).isEqualTo(LESS);
        assertThat(MORE.divideAndRemainder(1.5)).containsExactly(LESS, Money.of("0.50", SAR));
    }

    @Test
    void operatorsAndQueriesAnswerOrAreWrapped() {
        assertThat(LESS.with(amount -> MORE)).isSameAs(MORE);
        assertThat(LESS.query(MonetaryAmount::signum)).isEqualTo(1);
        assertThatThrownBy(() -> LESS.with(amount -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(MonetaryException.class)
                .hasRootCauseMessage("broken");
        assertThatThrownBy(() -> LESS.with(amount -> amount.multiply(0.001))).isInstanceOf(InexactAmount.class);
    }

    @Test
    void contextsTellTheFixedScale() {
        assertThat(LESS.getContext().getMaxScale()).isEqualTo(2);
        assertThat(LESS.getContext().getPrecision()).isEqualTo(19);
        assertThat(LESS.getContext().isFixedScale()).isTrue();
        assertThat(LESS.getContext().getAmountType()).isEqualTo(Money.class);
        assertThat(new MoneyFactory().getDefaultMonetaryContext().getMaxScale()).isEqualTo(4);
        assertThat(new MoneyFactory()
                        .setCurrency(JPY)
                        .getMaximalMonetaryContext()
                        .getMaxScale())
                .isZero();
    }

    @Test
    void theFactoryKnowsItsLimits() {
        MoneyFactory factory = new MoneyFactory();
        assertThat(factory.getAmountType()).isEqualTo(Money.class);
        assertThat(factory.getMaxNumber().longValueExact()).isEqualTo(Long.MAX_VALUE);
        assertThat(factory.getMinNumber().longValueExact()).isEqualTo(-Long.MAX_VALUE);
        factory.setCurrency(KWD);
        assertThat(factory.getMaxNumber()).hasToString("9223372036854775.807");
        assertThat(factory.getMinNumber()).hasToString("-9223372036854775.807");
        assertThat(factory.setNumber(1)
                        .setContext(MonetaryContextBuilder.of()
                                .setPrecision(19)
                                .setMaxScale(4)
                                .build())
                        .create())
                .isEqualTo(Money.of("1", KWD));
        assertThatThrownBy(() -> factory.setContext(
                        MonetaryContextBuilder.of().setMaxScale(5).build()))
                .isInstanceOf(MonetaryException.class);
    }

    @Test
    void theProviderIsFoundOnlyByType() {
        MoneyFactory.Provider provider = new MoneyFactory.Provider();
        assertThat(provider.getQueryInclusionPolicy()).isEqualTo(QueryInclusionPolicy.DIRECT_REFERENCE_ONLY);
        assertThat(provider.getAmountType()).isEqualTo(Money.class);
        assertThat(provider.getDefaultMonetaryContext().getMaxScale()).isEqualTo(4);
        assertThat(provider.createMonetaryAmountFactory().setCurrency("SAR").create())
                .isEqualTo(Money.zero(SAR));
    }

    @Test
    void aForeignCurrencyIsTakenByItsCode() {
        assertThat(Currency.from(new Foreign("SAR"))).isSameAs(SAR);
        assertThat(SAR).isEqualTo(new Foreign("SAR")).isNotEqualTo(new Foreign("AED"));
        assertThatThrownBy(() -> Currency.from(new Foreign("QQQ"))).isInstanceOf(UnknownCurrencyException.class);
        assertThat(SAR.getNumericCode()).isEqualTo(682);
        assertThat(KWD.getDefaultFractionDigits()).isEqualTo(3);
        assertThat(SAR.getContext().getProviderName()).isEqualTo("dev.mizan");
        assertThat(Money.from(LESS)).isSameAs(LESS);
        assertThat(new BigDecimal(LESS.getNumber().toString())).isEqualByComparingTo("1");
    }

    private record Foreign(String getCurrencyCode) implements CurrencyUnit {
        @Override
        public int getNumericCode() {
            return -1;
        }

        @Override
        public int getDefaultFractionDigits() {
            return 5;
        }

        @Override
        public CurrencyContext getContext() {
            return SAR.getContext();
        }

        @Override
        public int compareTo(CurrencyUnit other) {
            return getCurrencyCode.compareTo(other.getCurrencyCode());
        }
    }
}
