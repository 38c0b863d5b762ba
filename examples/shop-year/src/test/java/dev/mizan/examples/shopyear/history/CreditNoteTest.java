// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import static dev.mizan.examples.shopyear.history.Paper.NOON;
import static dev.mizan.examples.shopyear.history.Paper.invoice;
import static dev.mizan.examples.shopyear.history.Paper.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreditNoteTest {
    private static final Sku MUG = Sku.of("22752");
    private static final Purchases.Key MUGS = new Purchases.Key("17850", MUG, Money.of("7.65", Currency.GBP));

    private final Purchases purchases = new Purchases(Set.of(MUGS));
    private final Tally tally = new Tally();

    @Test
    void theNewestPurchaseIsTakenBackFirst() {
        buy("1", 5);
        buy("2", 5);
        assertThat(credit(3)).containsExactly(byReceipt("2", 3, 1));
        assertThat(credit(1)).containsExactly(byReceipt("2", 1, 1));
    }

    @Test
    void oneCreditLineMayTakeBackFromSeveralSalesAndTheRestWithoutAReceipt() {
        buy("1", 5);
        buy("2", 5);
        assertThat(credit(12))
                .containsExactly(
                        byReceipt("2", 5, 1),
                        byReceipt("1", 5, 0),
                        new ReturnWithoutReceipt("C9", NOON, List.of(mugs(2)), 0));
        assertThat(tally.matched(Tally.Matching.LINES_PARTLY_BY_RECEIPT)).isEqualTo(1);
        assertThat(tally.matched(Tally.Matching.LINES_OVER_SEVERAL_SALES)).isEqualTo(1);
        assertThat(tally.matched(Tally.Matching.PIECES_BY_RECEIPT)).isEqualTo(10);
        assertThat(tally.matched(Tally.Matching.PIECES_WITHOUT_RECEIPT)).isEqualTo(2);
    }

    @Test
    void anotherCustomersOrAnotherPricesPurchaseIsNotTakenBack() {
        sell("1", "12345", "7.65");
        sell("2", "17850", "7.64");
        sell("3", "", "7.65");
        assertThat(credit(1)).containsExactly(new ReturnWithoutReceipt("C9", NOON, List.of(mugs(1)), 1));
        assertThat(purchases.size()).isZero();
    }

    private void buy(String number, int pieces) {
        purchases.remember(new ShopSale(number, NOON, "17850", List.of(mugs(pieces))));
    }

    private void sell(String number, String customer, String price) {
        ShopLine line = new ShopLine(MUG, Kind.GOODS, 4, Money.of(price, Currency.GBP));
        purchases.remember(new ShopSale(number, NOON, customer, List.of(line)));
    }

    private List<ShopDocument> credit(int pieces) {
        Invoice note = invoice(line("C9", "22752", -pieces, "7.65", "17850"));
        return CreditNote.returns(note, List.of(mugs(pieces)), purchases, tally);
    }

    private static ReturnByReceipt byReceipt(String original, int pieces, int fileLines) {
        return new ReturnByReceipt("C9", NOON, original, List.of(new ReturnedLine(0, mugs(pieces))), fileLines);
    }

    private static ShopLine mugs(int pieces) {
        return new ShopLine(MUG, Kind.GOODS, pieces, MUGS.price());
    }
}
