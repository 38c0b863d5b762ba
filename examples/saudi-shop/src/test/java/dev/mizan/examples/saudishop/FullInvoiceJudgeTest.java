// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.sell.Sale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The independent judge over what a shop writes when a simplified invoice is made out in full, and for an older receipt. */
@Tag("judges")
class FullInvoiceJudgeTest {
    @TempDir
    Path folder;

    @Test
    void whatIsMadeOutInFullAndWhatComesBackAfterIsAccepted() throws Exception {
        assertThat(JudgedDay.of(folder, SaudiShop::desk, (mizan, outbox, env) -> live(mizan, outbox)))
                .endsWith("valid: 7 of 7\n");
    }

    /** A total that no net reaches, a part that came back before, one after; and an older receipt. */
    private static void live(Mizan mizan, Outbox outbox) {
        SaudiShop.service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        SaudiShop.service(mizan, "WASH", Text.of("Car wash", "غسيل سيارة"), "1000.00");
        TillDoor till = mizan.till("T1");
        till.open(SaudiShop.sar("2000.00")).orElseThrow();
        Sale sale = SaudiShop.sell(till, "WASH", "TEA", "TEA");
        back(till, sale, 1);
        outbox.makeStandard(sale.id(), JudgedDay.BUYER).orElseThrow();
        back(till, sale, 2);
        back(till, sale, 0);
        var price = new ManualPrice(SaudiShop.sar("2.50"), PriceMode.TAX_INCLUSIVE, "OLDER");
        till.takeBack(
                        new ReturnOrigin.Older("POS7/00012345", LocalDate.of(2026, 1, 31), SaudiShop.sar("5.00")),
                        till.basket()
                                .add(Sku.of("TEA"), Quantity.pieces(1), price)
                                .orElseThrow(),
                        ReturnCause.FAULTY)
                .orElseThrow();
    }

    private static void back(TillDoor till, Sale sale, int line) {
        till.takeBack(sale.id(), List.of(new ReturnedItem(line, Quantity.pieces(1))), ReturnCause.FAULTY)
                .orElseThrow();
    }
}
