// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.label;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Unit;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LabelLaws {
    @Property
    void g6_aPricedLineCostsWhatItsLabelSays(
            @ForAll @LongRange(min = 1, max = 99_999) long label,
            @ForAll @LongRange(min = 50, max = 50_000) long shelf) {
        Money price = Money.ofMinor(label, Currency.SAR);
        PricedLabel.of(price, Money.ofMinor(shelf, Currency.SAR), Unit.KILOGRAM, Rounding.HALF_UP)
                .ifPresentOrElse(
                        found -> assertThat(found.unitPrice().times(found.quantity(), Rounding.HALF_UP))
                                .isEqualTo(price),
                        () -> assertThat(label).isLessThan(shelf / 1_000 + 1));
    }

    @Property
    void aWeightIsReadToTheGram(
            @ForAll @IntRange(min = 1, max = 99_999) int item, @ForAll @IntRange(max = 99_999) int grams) {
        String body = String.format("21%05d%05d", item, grams);
        LabelRead read = LabelTemplate.of("21IIIIIWWWWWC")
                .read(body + Gtin.checkDigit(body))
                .orElseThrow();
        assertThat(Integer.parseInt(read.item())).isEqualTo(item);
        assertThat(read.quantity()).contains(new Quantity(grams, Unit.KILOGRAM));
        assertThat(read.isEmpty()).isEqualTo(grams == 0);
    }

    /** Named after opensourcepos/opensourcepos issues 3188 and 3599 and defendicon/POS-Awesome-V15 issue 2366. */
    @Example
    void issue3188_aLabelWithAWrongCheckDigitIsReadOnlyWhereTheTemplateIsLenient() {
        LabelTemplate template = LabelTemplate.of("20IIIIxPPPPPC");
        assertThat(template.read("2000021019409").orElseThrow().price(Currency.SAR))
                .contains(Money.of("19.40", Currency.SAR));
        assertThat(reason(template.read("2000021019400"))).isEqualTo(LabelReason.CHECK_DIGIT);
        LabelRead lenient = template.lenient().read("2000021019400").orElseThrow();
        assertThat(lenient.checkDigitRight()).isFalse();
        assertThat(lenient.item()).isEqualTo("0002");
    }

    @Example
    void thePriceHasACheckDigitOfItsOwn() {
        assertThat(PriceVerifier.of("2875")).isEqualTo(9);
        assertThat(PriceVerifier.of("14685")).isEqualTo(6);
        LabelTemplate template = LabelTemplate.of("02IIIIVPPPPxx");
        assertThat(template.read("0212349287500").isDone()).isTrue();
        assertThat(reason(template.read("0212348287500"))).isEqualTo(LabelReason.PRICE_DIGIT);
    }

    @Example
    void theTesterShowsAPersonTheFields() {
        LabelTester tester = new LabelTester(LabelTemplate.of("21IIIIIWWWWWC"), Currency.SAR);
        assertThat(tester.explain("2154321000053", Language.EN))
                .isEqualTo("21IIIIIWWWWWC\n2154321000053\nitem: 54321\nquantity: 0.005 KGM\n");
        assertThat(tester.explain("2154321000053", Language.AR)).contains("الصنف: 54321");
        assertThat(tester.explain("2254321000053", Language.EN)).contains("does not fit");
    }

    @Example
    void aTemplateThatCanNotBeReadIsABug() {
        for (String wrong : List.of("", "IIIIPPPPPC", "20IIIPPIIPP", "20IIIC", "20IIPPWWC", "20IIVPPC")) {
            assertThatThrownBy(() -> LabelTemplate.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
