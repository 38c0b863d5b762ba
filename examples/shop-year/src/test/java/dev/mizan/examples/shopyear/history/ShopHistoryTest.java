// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The week that is packed with the program. */
class ShopHistoryTest {
    private static final ShopHistory WEEK = ShopHistory.open(ShopFiles.week(), Currency.GBP, (day, item, pieces) -> {});

    private final List<ShopDocument> documents = new ArrayList<>();
    private final Tally tally = WEEK.relive(documents::add);

    @Test
    void everyLineIsBookedOrRefusedByName() {
        assertThat(tally.read()).isEqualTo(16_699);
        assertThat(tally.invoices()).isEqualTo(701);
        assertThat(tally.booked() + tally.refused()).isEqualTo(tally.read());
        assertThat(tally.refused()).isEqualTo(9);
        assertThat(tally.refused(NotBooked.FREE_OF_CHARGE)).isEqualTo(4);
        assertThat(tally.refused(NotBooked.BANK_CHARGES)).isEqualTo(2);
        assertThat(tally.booked(Treatment.STOCK_CORRECTED)).isEqualTo(77);
        assertThat(tally.booked(Treatment.GOODS_RETURNED)).isEqualTo(215);
    }

    @Test
    void theDocumentsHoldEveryBookedLineOnce() {
        assertThat(documents.stream().mapToInt(ShopDocument::fileLines).sum()).isEqualTo(tally.booked());
    }

    @Test
    void theDocumentsComeInTheOrderOfTime() {
        assertThat(documents).extracting(ShopDocument::at).isSorted();
    }

    @Test
    void aReturnByReceiptNeverTakesBackMoreThanAnEarlierSaleSold() {
        Map<String, ShopSale> sales = new HashMap<>();
        Map<String, Integer> returned = new HashMap<>();
        int returns = 0;
        for (ShopDocument document : documents) {
            if (document instanceof ShopSale sale) {
                assertThat(sales.put(sale.number(), sale)).isNull();
            } else if (document instanceof ReturnByReceipt back) {
                returns++;
                for (ReturnedLine line : back.lines()) {
                    ShopLine sold = sales.get(back.original()).lines().get(line.soldLine());
                    int sum = returned.merge(
                            back.original() + "/" + line.soldLine(), line.line().quantity(), Integer::sum);
                    assertThat(line.line().with(1)).isEqualTo(sold.with(1));
                    assertThat(sum).isLessThanOrEqualTo(sold.quantity());
                }
            }
        }
        assertThat(returns).isEqualTo(15);
    }

    @Test
    void everyBookedItemIsListedWithANameAndAPrice() {
        Map<Object, ShopItem> items = new HashMap<>();
        WEEK.items().forEach(item -> items.put(item.item(), item));
        for (ShopDocument document : documents) {
            if (document instanceof ShopSale sale) {
                assertThat(sale.lines()).allSatisfy(line -> {
                    assertThat(items.get(line.item()).firstPrice().isPositive()).isTrue();
                    assertThat(items.get(line.item()).kind()).isEqualTo(line.kind());
                });
            }
        }
        assertThat(WEEK.items()).noneMatch(item -> item.name().isBlank());
    }

    @Test
    void theSameFileIsAlwaysTheSameHistory() {
        List<ShopDocument> again = new ArrayList<>();
        WEEK.relive(again::add);
        assertThat(again).isEqualTo(documents);
    }
}
