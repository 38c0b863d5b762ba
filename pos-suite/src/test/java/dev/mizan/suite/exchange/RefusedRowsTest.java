// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.inventory.stock.GoodsReceipt;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.Mizan;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that are no files of the shop, and rows that come too late. Nothing of them is written. */
class RefusedRowsTest {
    private final Mizan shop = Files.shop();

    @AfterEach
    void close() {
        shop.close();
    }

    /** So many times the same row, without a text of that length. */
    private static Reader repeated(String header, String row, long times) {
        return new Reader() {
            private final long end = header.length() + row.length() * times;
            private long at;

            @Override
            public int read(char[] into, int from, int length) {
                int taken = 0;
                for (; taken < length && at < end; taken++, at++) {
                    into[from + taken] = at < header.length()
                            ? header.charAt((int) at)
                            : row.charAt((int) ((at - header.length()) % row.length()));
                }
                return taken == 0 ? -1 : taken;
            }

            @Override
            public void close() {}
        };
    }

    private void refusedWhole(Outcome<ImportReport> outcome, ExchangeReason reason, Map<String, String> facts) {
        assertThat(outcome).isEqualTo(new Refused<>(reason, facts));
        assertThat(((Refused<?>) outcome).message(Language.AR)).doesNotContain("{");
    }

    @Test
    void aQuotationMarkTooManyIsNoCsvAndTheLastGoodLineIsNamed() {
        var before = shop.digests();
        String file = Files.ITEM_HEADER + "A,Apple,,,C62,STANDARD,,,,,,goods\n"
                + "B,\"Bread\" rolls,,,C62,STANDARD,,,,,,goods\n";
        refusedWhole(
                shop.exchange().importItems(new StringReader(file), ImportTerms.USUAL.takingTheGood()),
                ExchangeReason.NOT_CSV,
                Map.of("line", "2"));
        refusedWhole(
                shop.exchange().importItems(new StringReader("\"sku\"x,name_en\n"), ImportTerms.USUAL),
                ExchangeReason.NOT_CSV,
                Map.of("line", "0"));
        assertThat(shop.digests()).isEqualTo(before);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedNamesTheRowWhereItWasOpened() {
        String file =
                Files.ITEM_HEADER + "A,\"Apple,,,C62,STANDARD,,,,,,goods\n" + "B,Bread,,,C62,STANDARD,,,,,,goods\n";
        ImportReport report = Files.items(shop, file, ImportTerms.USUAL);
        assertThat(report.bad()).extracting(BadRow::line).containsExactly(2L);
        assertThat(report.written()).isFalse();
    }

    @Test
    void aFileOfMoreRowsThanAShopHasItemsIsRefused() {
        String header = "account,debit,credit\n";
        long most = Sheet.MOST_ROWS;
        refusedWhole(
                shop.exchange().importOpeningBalances(repeated(header, "7,\n", most + 1), ImportTerms.USUAL),
                ExchangeReason.TOO_MANY_ROWS,
                Map.of("most", String.valueOf(most)));
    }

    @Test
    void whatStandsAlreadyIsNotOpenedOnceMore() {
        Files.items(shop, Files.ITEMS, ImportTerms.USUAL);
        Money cost = Money.of("9.00", Currency.SAR);
        shop.stock()
                .receive("DN-1", List.of(new GoodsReceipt.Line(Sku.of("COFFEE"), Quantity.pieces(3), cost)))
                .orElseThrow();
        shop.books()
                .post(
                        LocalDate.of(2026, 1, 1),
                        "capital",
                        "",
                        List.of(Leg.debit("1140", cost), Leg.credit("3110", cost)))
                .orElseThrow();
        var before = shop.digests();

        assertThat(Files.stock(shop, Files.STOCK).bad()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.column()).isEqualTo("quantity");
            assertThat(bad.why().reason()).isEqualTo(ExchangeReason.STANDS_ALREADY);
            assertThat(bad.why().facts()).isEqualTo(Map.of("key", "COFFEE", "present", "3 C62, SAR 9.00"));
        });
        assertThat(Files.balances(shop, "account,debit,credit\n1140,500.00,\n3110,,200.00\n")
                        .bad())
                .extracting(bad -> bad.line() + " " + bad.why().reason() + " "
                        + bad.why().facts().get("present"))
                .containsExactly("2 STANDS_ALREADY SAR 9.00", "3 STANDS_ALREADY SAR -9.00");
        assertThat(shop.digests()).isEqualTo(before);
    }

    @Test
    void goodsThatAreKeptInStockDoNotBecomeAServiceAndAServiceBecomesGoods() {
        Files.items(shop, Files.ITEMS, ImportTerms.USUAL);
        ImportReport report = Files.items(shop, Files.ITEMS.replace(",goods", ",service"), ImportTerms.USUAL);
        assertThat(report.bad())
                .extracting(bad -> bad.line() + " " + bad.column())
                .containsExactly("2 kind", "3 kind");
        assertThat(report.bad())
                .allSatisfy(bad -> assertThat(bad.why().reason()).isEqualTo(ExchangeReason.KEPT_IN_STOCK));
        assertThat(Files.items(shop, Files.ITEMS.replace(",service", ",goods"), ImportTerms.USUAL)
                        .changed())
                .isEqualTo(1);
        assertThat(shop.stock().onHand(Sku.of("GIFT"))).contains(Quantity.pieces(0));
    }
}
