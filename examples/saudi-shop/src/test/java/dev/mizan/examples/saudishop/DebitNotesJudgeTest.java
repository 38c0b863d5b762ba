// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.saudishop;

import static dev.mizan.examples.saudishop.SaudiShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.fiscal.FiscalDesk;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.testkit.fake.ManualEnv;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The independent judge over debit notes of consumers and companies, and over what came back after them. */
@Tag("judges")
class DebitNotesJudgeTest {
    private static final CustomerId CONSUMER = new CustomerId("CONSUMER");
    private static final CustomerId GULF = new CustomerId("GULF");

    @TempDir
    Path folder;

    @Test
    void notesOfWhatWasChargedTooLittleAreAccepted() throws Exception {
        assertThat(JudgedDay.of(folder, DebitNotesJudgeTest::desk, DebitNotesJudgeTest::live))
                .endsWith("valid: 16 of 16\n");
    }

    private static FiscalDesk desk(FiscalRegime regime) {
        return JudgedDay.naming(
                regime, bill -> bill.customer().filter(GULF::equals).map(company -> JudgedDay.BUYER));
    }

    private static void live(Mizan mizan, Outbox outbox, ManualEnv env) {
        mizan.books().furnish().orElseThrow();
        SaudiShop.service(mizan, "TEA", Text.of("Tea", "شاي"), "2.50");
        SaudiShop.service(mizan, "WASH", Text.of("Car wash", "غسيل سيارة"), "40.00");
        TillDoor till = mizan.till("T1");
        till.open(sar("500.00")).orElseThrow();
        for (CustomerId customer : List.of(CONSUMER, GULF)) {
            // An invoice, two notes of what was too little, and two of what came back.
            DocumentId sale = sell(till, customer);
            charge(till, sale, new DebitedItem(0, Quantity.pieces(1), sar("0.37")));
            owe(till, sale, new DebitedItem(1, Quantity.pieces(2), sar("11.11")));
            back(till, sale, 1, 1);
            back(till, sale, 1, 2);
        }
        // Made out in full after a note, charged more after that.
        DocumentId sale = sell(till, CONSUMER);
        charge(till, sale, new DebitedItem(1, Quantity.pieces(1), sar("0.03")));
        outbox.makeStandard(sale, JudgedDay.BUYER).orElseThrow();
        env.advance(Duration.ofMinutes(5));
        charge(till, sale, new DebitedItem(0, Quantity.pieces(1), sar("5.00")));
        back(till, sale, 0, 1);
    }

    private static DocumentId sell(TillDoor till, CustomerId customer) {
        Basket basket = till.basket().soldTo(Shopper.of(customer));
        basket = basket.add(Sku.of("TEA"), Quantity.pieces(1))
                .then(tea -> tea.add(Sku.of("WASH"), Quantity.pieces(3)))
                .orElseThrow();
        return till.sell(basket, sar("200.00")).orElseThrow().id();
    }

    private static void charge(TillDoor till, DocumentId sale, DebitedItem item) {
        till.debits()
                .charge(sale, List.of(item), SaleDebited.Cause.WRONG_PRICE, List.of(new Cash(sar("20.00"))))
                .orElseThrow();
    }

    private static void owe(TillDoor till, DocumentId sale, DebitedItem item) {
        till.debits()
                .charge(sale, List.of(item), SaleDebited.Cause.DISCOUNT_LOST, "NADIA", PaymentTerms.net(30))
                .orElseThrow();
    }

    private static void back(TillDoor till, DocumentId sale, int line, int pieces) {
        till.takeBack(sale, List.of(new ReturnedItem(line, Quantity.pieces(pieces))), ReturnCause.FAULTY)
                .orElseThrow();
    }
}
