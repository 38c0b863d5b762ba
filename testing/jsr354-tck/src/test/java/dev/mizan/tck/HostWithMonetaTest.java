// SPDX-License-Identifier: Apache-2.0
package dev.mizan.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.InexactAmount;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmountFactoryQueryBuilder;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;

/** What a host sees that already runs Moneta when our amounts come onto its class path. */
class HostWithMonetaTest {
    private static final Money AMOUNT = Money.of("12.50", Currency.SAR);

    @Test
    void itsDefaultAmountStaysMonetas() {
        assertThat(Monetary.getDefaultAmountType()).isEqualTo(org.javamoney.moneta.Money.class);
        assertThat(Monetary.getDefaultAmountFactory()
                        .setCurrency("SAR")
                        .setNumber(1)
                        .create())
                .isInstanceOf(org.javamoney.moneta.Money.class);
    }

    @Test
    void itsQueriesForAnAmountNeverFindOurs() {
        assertThat(Monetary.getAmountFactory(MonetaryAmountFactoryQueryBuilder.of()
                                .setPrecision(19)
                                .setMaxScale(2)
                                .build())
                        .getAmountType())
                .isNotEqualTo(Money.class);
    }

    @Test
    void oursIsFoundWhenAskedForByType() {
        assertThat(Monetary.getAmountFactory(Money.class)
                        .setCurrency("SAR")
                        .setNumber(new BigDecimal("12.50"))
                        .create())
                .isEqualTo(AMOUNT);
    }

    @Test
    void currenciesAreEqualBothWays() {
        CurrencyUnit theirs = Monetary.getCurrency("SAR");
        assertThat(theirs.equals(Currency.SAR)).isTrue();
        assertThat(Currency.SAR.equals(theirs)).isTrue();
        assertThat(Currency.from(theirs)).isSameAs(Currency.SAR);
    }

    @Test
    void monetaFormatsOurAmount() {
        String text = MonetaryFormats.getAmountFormat(Locale.US).format(AMOUNT);
        assertThat(text).isEqualTo("SAR12.50");
    }

    @Test
    void amountsOfBothKindsAddUpOrAreRefusedByName() {
        assertThat(AMOUNT.add(FastMoney.of(new BigDecimal("0.25"), "SAR"))).isEqualTo(Money.of("12.75", Currency.SAR));
        assertThat(org.javamoney.moneta.Money.of(1, "SAR").add(AMOUNT).isEqualTo(Money.of("13.50", Currency.SAR)))
                .isTrue();
        FastMoney finer = FastMoney.of(new BigDecimal("0.001"), "SAR");
        assertThatThrownBy(() -> AMOUNT.add(finer)).isInstanceOf(InexactAmount.class);
    }

    @Test
    void monetasRoundingLeavesOurAmountAsItIs() {
        assertThat(AMOUNT.with(Monetary.getDefaultRounding())).isEqualTo(AMOUNT);
    }
}
