// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void aNotationReadsBackAsTheSameUnit() {
        for (Unit unit : List.of(
                Unit.PIECE,
                Unit.OUNCE,
                Unit.pack("box4", Unit.PIECE, 4),
                Unit.pack("case", Unit.POUND, 12),
                new Unit("KGM", Text.en("my kilogram"), Unit.Dimension.MASS, Ratio.ONE, 1))) {
            assertThat(Unit.ofNotation(unit.notation())).as(unit.notation()).isEqualTo(unit);
        }
        assertThat(Unit.KILOGRAM.notation()).isEqualTo("KGM");
        assertThat(Unit.pack("box4", Unit.PIECE, 4).notation()).isEqualTo("box4:COUNT:4:0");
    }

    @Test
    void whatIsNoNotationIsRefused() {
        for (String text : List.of("", "QQ", "a:COUNT:0:0", "a:COUNT:1", "a:ODD:1:0", "a:COUNT:1/0:0", "a:COUNT:x:0")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Unit.ofNotation(text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.pack("two words", Unit.PIECE, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.pack("none", Unit.PIECE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.pack("x".repeat(21), Unit.PIECE, 2));
        assertThat(Unit.pack("x".repeat(20), Unit.PIECE, 2).stepsInOne()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.ofNotation("fine:MASS:1:10"));
        assertThat(Unit.ofNotation("fine:MASS:1:9").stepsInOne()).isEqualTo(1_000_000_000);
    }

    @Test
    void theNameIsForPeopleOnly() {
        assertThat(Unit.PIECE.named(Text.of("each", "حبة")))
                .isEqualTo(Unit.PIECE)
                .hasSameHashCodeAs(Unit.PIECE);
        assertThat(Unit.KILOGRAM.name().in(Language.AR)).isEqualTo("كجم");
    }

    @Test
    void aFractionIsInLowestTerms() {
        assertThat(new Ratio(6, -8)).isEqualTo(new Ratio(-3, 4)).hasToString("-3/4");
        assertThat(new Ratio(0, 5)).isEqualTo(new Ratio(0, 1));
        assertThat(new Ratio(1, 3).times(new Ratio(3, 7))).isEqualTo(new Ratio(1, 7));
        assertThat(new Ratio(1, 3).dividedBy(new Ratio(1, 6))).isEqualTo(Ratio.of(2));
        assertThatThrownBy(() -> Ratio.of(Long.MAX_VALUE).times(Ratio.of(2))).isInstanceOf(AmountOverflow.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.of(0)));
    }
}
