// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.gen.Shelf;
import dev.mizan.inventory.movement.AdjustmentReason;
import dev.mizan.inventory.movement.Column;
import dev.mizan.inventory.movement.IssuedLine;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockRevalued;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every reason, met once: it has words in both languages, and the book is as it was. */
class RefusalTest {
    private static final Set<StockReason> MET = EnumSet.noneOf(StockReason.class);
    private static final PlaceId NOWHERE = new PlaceId("NOWHERE");
    private static final Sku OTHER = new Sku("GHOST");
    private static final IssuedLine ISSUED = new IssuedLine(Shelf.SKU, 5, sar("10.00"));

    private Shelf shelf;
    private StockBook book;
    private Storekeeper strict;

    @BeforeEach
    void tenChairs() {
        shelf = new Shelf(Valuation.MOVING_AVERAGE);
        shelf.receive(10, "100.00");
        book = shelf.book;
        strict = Storekeeper.by(shelf.keeper.policy().on(NegativeStock.REFUSE));
    }

    @Test
    void aPlaceThatIsUnknown() {
        refused(StockReason.UNKNOWN_PLACE, shelf.keeper.issue(book, GoodsIssue.at(NOWHERE, List.of(chairs(1)))));
        refused(StockReason.UNKNOWN_PLACE, shelf.keeper.trueUp(book, Optional.empty(), NOWHERE));
    }

    @Test
    void anItemThatIsNotKept() {
        GoodsIssue.Line ghost = new GoodsIssue.Line(OTHER, Quantity.pieces(1));
        refused(StockReason.UNKNOWN_ITEM, issue(chairs(1), ghost));
    }

    @Test
    void aDocumentWithoutLines() {
        refused(StockReason.NO_LINES, issue());
        refused(StockReason.NO_LINES, shelf.keeper.keep(book, List.of()));
    }

    @Test
    void noQuantityOrOneBelowZero() {
        refused(StockReason.ZERO_QUANTITY, issue(chairs(1), chairs(0)));
        refused(StockReason.ZERO_QUANTITY, issue(chairs(-1)));
        refused(StockReason.ZERO_QUANTITY, adjust(0));
    }

    @Test
    void aUnitOfAnotherDimensionOrOneThatDoesNotComeOut() {
        refused(StockReason.WRONG_UNIT, issue(new GoodsIssue.Line(Shelf.SKU, Quantity.of("1", Unit.KILOGRAM))));
        refused(StockReason.UNIT_CHANGED, shelf.keeper.keep(book, List.of(ItemToKeep.of(Shelf.SKU, Unit.DOZEN))));
    }

    @Test
    void moreThanThereIsWhereStockIsStrict() {
        refused(StockReason.NOT_ENOUGH, strict.issue(book, GoodsIssue.at(Shelf.PLACE, List.of(chairs(6), chairs(5)))));
        refused(
                StockReason.NOT_ENOUGH,
                strict.adjust(
                        book,
                        StockAdjustment.at(
                                Shelf.PLACE,
                                AdjustmentReason.DAMAGE,
                                List.of(new StockAdjustment.Line(Shelf.SKU, Quantity.pieces(-11))))));
    }

    @Test
    void aCostBelowZeroOrInAnotherCurrency() {
        refused(StockReason.NEGATIVE_COST, receive(1, sar("-0.01")));
        refused(StockReason.CURRENCY_DIFFERS, receive(1, Money.of("1.000", Currency.KWD)));
        refused(
                StockReason.CURRENCY_DIFFERS,
                back(1, new IssuedLine(Shelf.SKU, 5, Money.of("1.000", Currency.KWD)), 0));
    }

    @Test
    void whatIsBeyondAllLimits() {
        refused(StockReason.LIMIT_EXCEEDED, receive(Long.MAX_VALUE, sar("1.00")));
        refused(StockReason.LIMIT_EXCEEDED, receive(1_000_000_000_000L, sar("1.00")));
        refused(StockReason.LIMIT_EXCEEDED, receive(1, sar("1000000000000.00")));
        refused(StockReason.LIMIT_EXCEEDED, receive(1, sar("1000000000000.01")));
        refused(StockReason.LIMIT_EXCEEDED, issue(chairs(1_000_000_000_011L)));
        refused(
                StockReason.LIMIT_EXCEEDED,
                issue(new GoodsIssue.Line(Shelf.SKU, new Quantity(Long.MAX_VALUE, Unit.DOZEN))));
        refused(
                StockReason.LIMIT_EXCEEDED,
                issue(Collections.nCopies(100_001, chairs(1)).toArray(GoodsIssue.Line[]::new)));
    }

    @Test
    void aCostThatGrowsBeyondAllLimitsWhenMoreIsSoldThanThereIs() {
        shelf.sell(10);
        shelf.receive(1, "900000000000.00");
        refused(StockReason.LIMIT_EXCEEDED, issue(chairs(900_000_000_000L)));
        refused(StockReason.LIMIT_EXCEEDED, withoutReceipt(900_000_000_000L));
        refused(StockReason.LIMIT_EXCEEDED, adjust(900_000_000_000L));
    }

    @Test
    void aReturnThatIsNotOfItsReceipt() {
        refused(StockReason.OTHER_ITEM, back(1, new IssuedLine(OTHER, 5, sar("10.00")), 0));
        refused(StockReason.MORE_THAN_ISSUED, back(6, ISSUED, 0));
        refused(StockReason.MORE_THAN_ISSUED, back(1, ISSUED, 5));
        refused(StockReason.MORE_THAN_ISSUED, back(1, ISSUED, 6));
        refused(StockReason.MORE_THAN_ISSUED, back(1, ISSUED, -1));
    }

    @Test
    void anItemInTwoLinesOfAnAdjustment() {
        StockAdjustment.Line line = new StockAdjustment.Line(Shelf.SKU, Quantity.pieces(1));
        refused(
                StockReason.NAMED_TWICE,
                shelf.keeper.adjust(
                        book, StockAdjustment.at(Shelf.PLACE, AdjustmentReason.COUNT, List.of(line, line))));
        ItemToKeep item = ItemToKeep.of(OTHER, Unit.PIECE);
        refused(StockReason.NAMED_TWICE, shelf.keeper.keep(book, List.of(item, item)));
    }

    @Test
    void aTrueUpWhereNothingDiffers() {
        refused(StockReason.NOTHING_TO_DO, shelf.keeper.trueUp(book, Optional.empty(), Shelf.PLACE));
    }

    @Test
    void aChargeOnGoodsAtAStandardOrOneThatLeavesLessThanNothing() {
        refused(StockReason.BELOW_NOTHING, shelf.keeper.revalue(book, chairsRevalued("-100.01")));
        Shelf standard = new Shelf(Valuation.standard(new StandardCost(1, 1_000)));
        standard.receive(10, "100.00");
        refused(StockReason.AT_STANDARD, standard.keeper.revalue(standard.book, chairsRevalued("5.00")));
    }

    @Test
    void aValuationThatIsOfPiecesOrHoldsAlready() {
        List<Sku> chairs = List.of(Shelf.SKU);
        refused(StockReason.BY_PIECE, shelf.keeper.change(book, chairs, Valuation.SPECIFIC));
        Valuation present = book.kept(Shelf.SKU).orElseThrow().valuation();
        refused(StockReason.VALUED_SO, shelf.keeper.change(book, chairs, present));
    }

    private static StockRevalued chairsRevalued(String by) {
        return new StockRevalued(
                Optional.empty(),
                Shelf.PLACE,
                Currency.SAR,
                List.of(Shelf.SKU),
                Column.of(0),
                Column.of(10),
                Column.of(sar(by).minor()));
    }

    @AfterAll
    static void everyReasonWasMet() {
        assertThat(MET).containsExactlyInAnyOrder(StockReason.values());
    }

    private void refused(StockReason reason, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        Refused<?> refused = (Refused<?>) outcome;
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.message(Language.EN)).doesNotContain("{");
        assertThat(refused.message(Language.AR)).doesNotContain("{").containsPattern("[\u0600-\u06FF]");
        assertThat(shelf.pieces()).isLessThanOrEqualTo(10);
        MET.add(reason);
    }

    private Outcome<?> issue(GoodsIssue.Line... lines) {
        String before = shelf.state();
        Outcome<?> outcome = shelf.keeper.issue(book, GoodsIssue.at(Shelf.PLACE, List.of(lines)));
        assertThat(shelf.state()).isEqualTo(before);
        return outcome;
    }

    private Outcome<?> receive(long pieces, Money cost) {
        var line = new GoodsReceipt.Line(Shelf.SKU, Quantity.pieces(pieces), cost);
        String before = shelf.state();
        Outcome<?> outcome = shelf.keeper.receive(book, GoodsReceipt.at(Shelf.PLACE, List.of(line)));
        assertThat(shelf.state()).isEqualTo(before);
        return outcome;
    }

    private Outcome<?> adjust(long pieces) {
        var line = new StockAdjustment.Line(Shelf.SKU, Quantity.pieces(pieces));
        return shelf.keeper.adjust(book, StockAdjustment.at(Shelf.PLACE, AdjustmentReason.COUNT, List.of(line)));
    }

    private Outcome<?> back(long pieces, IssuedLine issued, long alreadyBack) {
        return takeBack(pieces, new GoodsReturn.ByReceipt(issued, Quantity.pieces(alreadyBack)));
    }

    private Outcome<?> withoutReceipt(long pieces) {
        return takeBack(pieces, new GoodsReturn.WithoutReceipt());
    }

    private Outcome<?> takeBack(long pieces, GoodsReturn.Origin origin) {
        var line = new GoodsReturn.Line(Shelf.SKU, Quantity.pieces(pieces), origin);
        return shelf.keeper.takeBack(book, GoodsReturn.at(Shelf.PLACE, List.of(line)));
    }

    private static GoodsIssue.Line chairs(long pieces) {
        return new GoodsIssue.Line(Shelf.SKU, Quantity.pieces(pieces));
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }
}
