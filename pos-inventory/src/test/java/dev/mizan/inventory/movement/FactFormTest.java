// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.inventory.gen.FieldTape;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The written form of each fact is kept for ever: it is told here field by field. */
class FactFormTest {
    private static final Optional<DocumentId> CAUSE = Optional.of(DocumentId.of("souq/S1/T1@1#7"));
    private static final PlaceId PLACE = new PlaceId("S1");
    private static final List<Sku> SKUS = List.of(new Sku("TEA"), new Sku("RICE"));
    private static final String HEAD = "place=S1\ncurrency=SAR\nskus=TEA\tRICE\n";

    @Test
    void anIssueIsThreeColumnsWhereNothingIsOversold() {
        holds(
                new StockIssued(
                        Optional.empty(),
                        PLACE,
                        Currency.SAR,
                        SKUS,
                        Column.of(2, 500),
                        Column.of(90, 0),
                        Column.zeros(2)),
                HEAD + "steps=2\t500\nvalues=90\t0");
    }

    @Test
    void whatIsOversoldIsAFourthColumn() {
        holds(
                new StockIssued(
                        CAUSE, PLACE, Currency.SAR, SKUS, Column.of(2, 500), Column.of(90, 0), Column.of(0, 20)),
                "cause=souq/S1/T1@1#7\n" + HEAD + "steps=2\t500\nvalues=90\t0\noversold=0\t20");
    }

    @Test
    void receiptsAndReturnsCarryTrueUpsWhereThereAreAny() {
        holds(
                new StockReceived(
                        Optional.empty(),
                        PLACE,
                        Currency.SAR,
                        SKUS,
                        Column.of(2, 5),
                        Column.of(9, 8),
                        Column.of(-3, 0)),
                HEAD + "steps=2\t5\nvalues=9\t8\ntrueUps=-3\t0");
        holds(
                new StockReturned(
                        Optional.empty(), PLACE, Currency.SAR, SKUS, Column.of(2, 5), Column.of(9, 8), Column.zeros(2)),
                HEAD + "steps=2\t5\nvalues=9\t8");
    }

    @Test
    void adjustmentsCarryTheirReasonAndSign() {
        holds(
                new StockAdjusted(
                        Optional.empty(),
                        PLACE,
                        AdjustmentReason.DAMAGE,
                        Currency.SAR,
                        SKUS,
                        Column.of(-2, 5),
                        Column.of(-9, 8)),
                HEAD + "reason=DAMAGE\nsteps=-2\t5\nvalues=-9\t8");
    }

    @Test
    void trueUpsAreOfEitherSign() {
        holds(new StockTruedUp(Optional.empty(), PLACE, Currency.SAR, SKUS, Column.of(-4, 4)), HEAD + "trueUps=-4\t4");
    }

    @Test
    void keptItemsNameTheirUnitAndValuation() {
        holds(
                new StockKept(List.of(
                        new KeptItem(SKUS.get(0), Unit.pack("box4", Unit.PIECE, 4), Valuation.FIFO),
                        new KeptItem(SKUS.get(1), Unit.KILOGRAM, Valuation.MOVING_AVERAGE))),
                "skus=TEA\tRICE\nunits=box4:COUNT:4:0\tKGM\nvaluations=FIFO\tMOVING_AVERAGE");
    }

    @Test
    void whatIsNoFactIsWrongWhereItStands() {
        List<String> wrong = List.of(
                HEAD + "steps=2\nvalues=90\t0",
                HEAD + "steps=2\t5\nvalues=90",
                HEAD + "steps=2\t0\nvalues=90\t0",
                HEAD + "steps=2\t5\nvalues=-90\t0",
                HEAD + "steps=2\t5\nvalues=90\t0\noversold=1",
                HEAD.replace("SAR", "XXQ") + "steps=2\t5\nvalues=90\t0",
                HEAD.replace("S1", "") + "steps=2\t5\nvalues=90\t0",
                HEAD.replace("TEA", " ") + "steps=2\t5\nvalues=90\t0",
                "cause=7\n" + HEAD + "steps=2\t5\nvalues=90\t0");
        for (String text : wrong) {
            assertThatThrownBy(() -> read(StockIssued.TYPE, text)).as(text).isInstanceOf(FactFormatException.class);
        }
        for (String text : List.of("skus=TEA\nunits=KGM\nvaluations=FIFO\tFIFO", "skus=TEA\nunits=\nvaluations=FIFO")) {
            assertThatThrownBy(() -> read(StockKept.TYPE, text)).as(text).isInstanceOf(FactFormatException.class);
        }
    }

    @Test
    void aMovementSumsItsLines() {
        StockReceived received = new StockReceived(
                Optional.empty(), PLACE, Currency.SAR, SKUS, Column.of(2, 5), Column.of(900, 80), Column.of(-30, 5));
        assertThat(received.total()).isEqualTo(sar("9.80"));
        assertThat(received.trueUp()).isEqualTo(sar("-0.25"));
        assertThat(received.stockChange()).isEqualTo(sar("10.05"));
        StockAdjusted adjusted = new StockAdjusted(
                Optional.empty(),
                PLACE,
                AdjustmentReason.COUNT,
                Currency.SAR,
                SKUS,
                Column.of(-2, 5),
                Column.of(-900, 80));
        assertThat(adjusted.stockChange()).isEqualTo(sar("-8.20"));
        assertThat(adjusted.trueUp().isZero()).isTrue();
    }

    @Test
    void everyFactTypeIsListedOnce() {
        assertThat(StockFact.TYPES)
                .extracting(FactType::name)
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    private static void holds(StockFact fact, String form) {
        assertThat(FieldTape.of(out -> fact.factType().write(fact, out))).isEqualTo(form);
        assertThat(read(fact.factType(), form)).isEqualTo(fact);
    }

    private static Object read(FactType<?> type, String form) {
        return FieldTape.read(form, in -> type.reader().read(in, type.version()));
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
