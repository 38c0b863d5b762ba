// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LevyChainTest {
    private static Levy percent(String percent) {
        return new Levy.OfValue(Percent.of(percent));
    }

    private static Levy each(String minor) {
        return new Levy.OfUnits(new BigDecimal(minor));
    }

    private static final LevyChain EXCISE = LevyChain.of(
            Component.of("EXCISE", percent("100")),
            Component.of("VAT", percent("15")).upon("EXCISE"));

    @Test
    void componentsAreRoundedEachAlone() {
        Levied levied = LevyChain.of(Component.of("CGST", percent("9")), Component.of("SGST", percent("9")))
                .on(100_05, Ratio.ONE);
        assertThat(levied.tax("CGST")).isEqualTo(9_00);
        assertThat(levied.tax("SGST")).isEqualTo(9_00);
        assertThat(levied.gross()).isEqualTo(118_05);
    }

    @Test
    void aCompoundTaxIsAlsoUponTheExcise() {
        Levied levied = EXCISE.on(10_00, Ratio.ONE);
        assertThat(levied.tax("EXCISE")).isEqualTo(10_00);
        assertThat(levied.tax("VAT")).isEqualTo(3_00);
        assertThat(levied.gross()).isEqualTo(23_00);
    }

    @Test
    void aMinimumForEachUnitHoldsWhereThePercentageIsLess() {
        Levy levy = new Levy.GreaterOf(new Levy.OfValue(Percent.of("60")), new Levy.OfUnits(new BigDecimal("120.5")));
        assertThat(levy.on(10_00, Ratio.of(10), Rounding.HALF_UP)).isEqualTo(12_05);
        assertThat(levy.on(100_00, Ratio.of(10), Rounding.HALF_UP)).isEqualTo(60_00);
        assertThat(levy.on(-10_00, Ratio.of(10), Rounding.HALF_UP)).isEqualTo(-12_05);
    }

    @Test
    void whatIsWithheldMakesThePaymentLess() {
        Levied levied = LevyChain.of(
                        Component.of("VAT", percent("15")),
                        Component.of("WHT", percent("5")).withheld())
                .on(1_000_00, Ratio.ONE);
        assertThat(levied.gross()).isEqualTo(1_100_00);
    }

    @Test
    void pennsylvaniasTableIsForTheCentsBeyondWholeDollars() {
        Levy table = new Levy.Brackets(
                100,
                6,
                List.of(
                        new Levy.Bracket(11, 0),
                        new Levy.Bracket(18, 1),
                        new Levy.Bracket(35, 2),
                        new Levy.Bracket(51, 3),
                        new Levy.Bracket(68, 4),
                        new Levy.Bracket(85, 5),
                        new Levy.Bracket(101, 6)));
        assertThat(table.on(10, Ratio.ONE, Rounding.HALF_UP)).isZero();
        assertThat(table.on(1_17, Ratio.ONE, Rounding.HALF_UP)).isEqualTo(7);
        assertThat(table.on(2_00, Ratio.ONE, Rounding.HALF_UP)).isEqualTo(12);
        assertThat(table.on(99, Ratio.ONE, Rounding.HALF_UP)).isEqualTo(6);
    }

    @Test
    void aChainThatIsNoChainIsABug() {
        assertThatThrownBy(() -> LevyChain.of(Component.of("VAT", percent("15")).upon("EXCISE")))
                .hasMessageContaining("EXCISE");
        assertThatThrownBy(() -> LevyChain.of(Component.of("VAT", percent("15")), Component.of("VAT", percent("5"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Levy.Brackets(100, 6, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<LevyChain> chains() {
        return Arbitraries.of(
                EXCISE,
                LevyChain.of(Component.of("DEPOSIT", each("25"))),
                LevyChain.of(Component.of("STATE", percent("6.25")), Component.of("CITY", percent("1.375"))),
                LevyChain.of(
                        Component.of("DUTY", each("33.3")),
                        Component.of("VAT", percent("20")).upon("DUTY"),
                        Component.of("WHT", percent("5")).withheld()));
    }

    @Property
    void whatABaseComesToIsFoundWithinAgain(
            @ForAll("chains") LevyChain chain,
            @ForAll @LongRange(max = 10_000_000) long base,
            @ForAll @LongRange(min = 1, max = 20) long units) {
        Levied forth = chain.on(base, Ratio.of(units));
        Levied back = chain.within(forth.gross(), Ratio.of(units));
        assertThat(back.gross()).isEqualTo(forth.gross());
        assertThat(back.rounding()).isZero();
        assertThat(chain.on(back.base(), Ratio.of(units)).gross()).isEqualTo(forth.gross());
    }

    @Property
    void everyGrossIsClosedByItsRounding(
            @ForAll("chains") LevyChain chain, @ForAll @LongRange(min = 10_000, max = 10_000_000) long gross) {
        Levied within = chain.within(gross, Ratio.ONE);
        assertThat(within.gross()).isEqualTo(gross);
        assertThat(within.rounding()).isBetween(0L, 3L);
        assertThat(chain.on(within.base() + 1, Ratio.ONE).gross()).isGreaterThan(gross);
    }

    /** Some systems count the units of a return below zero too: its deposit came back as one that is owed. */
    @Property
    void aReturnMirrorsItsSaleWhateverSignItsUnitsHave(
            @ForAll @LongRange(min = 0, max = 1_000_000) long base, @ForAll @LongRange(min = 1, max = 500) long units) {
        LevyChain chain = LevyChain.of(
                Component.of("DEPOSIT", each("25.5")),
                Component.of("VAT", percent("15")).upon("DEPOSIT"));
        Levied sold = chain.on(base, Ratio.of(units));
        Levied back = chain.on(-base, Ratio.of(-units));
        assertThat(back.gross()).isEqualTo(-sold.gross());
        assertThat(back.tax("DEPOSIT")).isEqualTo(-sold.tax("DEPOSIT"));
        if (base > 0) {
            assertThat(chain.on(-base, Ratio.of(units))).isEqualTo(back);
        }
    }

    @Test
    void aTaxUponWhatIsKeptBackIsOfWhatIsLeft() {
        Levied levied = LevyChain.of(
                        Component.of("WITHHELD", percent("5")).withheld(),
                        Component.of("VAT", percent("15")).upon("WITHHELD"))
                .on(10_00, Ratio.ONE);
        assertThat(levied.tax("VAT")).isEqualTo(1_43);
        assertThat(levied.gross()).isEqualTo(10_93);
    }
}
