// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class TaxPartLaws {
    private static final TaxRate GST = TaxRate.split(TaxPart.of("CGST", "IN", "9"), TaxPart.of("SGST", "MH", "9"));

    @Provide
    Arbitrary<TaxRate> rates() {
        return Arbitraries.of(
                GST,
                TaxRate.split(TaxPart.of("STATE", "NY", "4"), TaxPart.of("CITY", "NYC", "4.875")),
                TaxRate.split(TaxPart.of("STATE", "TX", "6.25"), TaxPart.of("CITY", "AUSTIN", "2")));
    }

    @Property
    void everyPartIsRoundedAloneAndTheirSumIsTheTax(
            @ForAll("rates") TaxRate rate, @ForAll @LongRange(max = 10_000_000) long net) {
        TaxTotal total = Assessment.of(
                        TaxRounding.PER_GROUP, List.of(new TaxedAmount(net, PriceMode.TAX_EXCLUSIVE, rate)))
                .totals()
                .get(0);
        List<TaxPartTotal> parts = TaxPartTotal.of(total);
        assertThat(parts.stream().mapToLong(TaxPartTotal::tax).sum()).isEqualTo(total.tax());
        for (TaxPartTotal part : parts) {
            long alone =
                    Rounding.HALF_UP.multiplyDivide(net, part.part().percent().millionths(), Percent.ONE_WHOLE);
            assertThat(part.tax()).isEqualTo(alone);
        }
    }

    @Example
    void twoHalvesOf9PercentOn10005AreNotOneOf18() {
        List<TaxedAmount> amounts = List.of(new TaxedAmount(100_05, PriceMode.TAX_EXCLUSIVE, GST));
        assertThat(Assessment.of(TaxRounding.PER_GROUP, amounts).tax()).isEqualTo(18_00);
        assertThat(Assessment.of(TaxRounding.PER_LINE, amounts).tax()).isEqualTo(18_00);
    }

    @Example
    void partsReadBackAndMustSumToTheRate() {
        assertThat(TaxPart.parse(TaxPart.told(GST.parts()))).isEqualTo(GST.parts());
        assertThat(GST.percent()).isEqualTo(Percent.of("18"));
        assertThat(GST.group()).isEqualTo(TaxRate.standard("18"));
        assertThatThrownBy(() -> TaxPart.parse("CGST:9")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaxRate(GST.category(), Percent.of("17"), GST.exemption(), GST.parts()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
