// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.scan.symbol.Prefix;
import java.time.LocalDate;
import net.jqwik.api.Example;

class ElementStringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ITEM = "(01)12345678901231";

    @Example
    void whatALabelDrawerAcceptsIsRefusedWhereItIsWrong() {
        assertThat(why("(01)12345678901232")).isEqualTo(Gs1Reason.CHECKSUM);
        assertThat(why(ITEM + "(17)261301")).isEqualTo(Gs1Reason.MONTH);
        assertThat(why(ITEM + "(17)260230")).isEqualTo(Gs1Reason.DAY);
        assertThat(why(ITEM + "(10)")).isEqualTo(Gs1Reason.TOO_SHORT);
        assertThat(why("(3103)000500")).isEqualTo(Gs1Reason.MISSING_AI);
        assertThat(why(ITEM + "(10)ABCDEFGHIJKLMNOPQRSTU")).isEqualTo(Gs1Reason.TOO_LONG);
        assertThat(why(ITEM + "(89)A")).isEqualTo(Gs1Reason.UNKNOWN_AI);
        assertThat(why(ITEM + "(21)A B")).isEqualTo(Gs1Reason.CHARACTER);
        assertThat(why(ITEM + "(422)999")).isEqualTo(Gs1Reason.COUNTRY);
        assertThat(why(ITEM + "(3103)000500(3104)000500")).isEqualTo(Gs1Reason.EXCLUSIVE_AI);
        assertThat(why(ITEM + "(10)A(10)B")).isEqualTo(Gs1Reason.DUPLICATE_AI);
        assertThat(why(ITEM + "(8008)26010125")).isEqualTo(Gs1Reason.TIME);
        assertThat(why("(8006)123456789012310302")).isEqualTo(Gs1Reason.PIECE);
        assertThat(why("01)1")).isEqualTo(Gs1Reason.FORM);
        assertThat(why("")).isEqualTo(Gs1Reason.EMPTY);
    }

    @Example
    void aDateOfTwoDigitsLiesInTheNearestCentury() {
        assertThat(expiry("260200")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(expiry("240229")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(expiry("760101")).isEqualTo(LocalDate.of(2076, 1, 1));
        assertThat(expiry("770101")).isEqualTo(LocalDate.of(1977, 1, 1));
        assertThat(ElementString.ofBracketed("(17)000229").orElseThrow().expiry(LocalDate.of(2060, 1, 1)))
                .contains(LocalDate.of(2100, 2, 28));
    }

    @Example
    void measuresCarryTheirDecimalsInTheirCode() {
        ElementString read = ElementString.ofBracketed(ITEM + "(3103)001250(3922)0299(30)12(10)L1(21)S1")
                .orElseThrow();
        assertThat(read.netWeight().orElseThrow().toPlainString()).isEqualTo("1.250");
        assertThat(read.measure("392n").orElseThrow().toPlainString()).isEqualTo("2.99");
        assertThat(read.count()).contains(12L);
        assertThat(read.lot()).contains("L1");
        assertThat(read.serial()).contains("S1");
        assertThat(ElementString.ofBracketed("(3932)6820299").orElseThrow().amountInCurrency("393n"))
                .contains(new java.math.BigDecimal("2.99"));
    }

    @Example
    void prefixesTellWhatANumberIsFor() {
        assertThat(prefix("6281006000001")).isEqualTo(new Prefix("628", Prefix.Use.TRADE_ITEM));
        assertThat(prefix("2154321000053").restricted()).isTrue();
        assertThat(prefix("9771234567003").use()).isEqualTo(Prefix.Use.ISSN);
        assertThat(prefix("96385074").use()).isEqualTo(Prefix.Use.GTIN_8);
    }

    @Example
    void everyIdentifierIsFoundByItsCodeAndNoOther() {
        assertThat(AiTable.all())
                .hasSizeGreaterThan(480)
                .allSatisfy(ai -> assertThat(AiTable.find(ai.code())).containsSame(ai));
        assertThat(AiTable.find("3106")).isEmpty();
        assertThat(AiTable.find("0")).isEmpty();
    }

    private static Prefix prefix(String gtin) {
        return Prefix.of(dev.mizan.spi.value.Gtin.of(gtin));
    }

    private static LocalDate expiry(String digits) {
        return ElementString.ofBracketed("(17)" + digits)
                .orElseThrow()
                .expiry(TODAY)
                .orElseThrow();
    }

    private static Object why(String bracketed) {
        return reason(ElementString.ofBracketed(bracketed).then(ElementString::complete));
    }
}
