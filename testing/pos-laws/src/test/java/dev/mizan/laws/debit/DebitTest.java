// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import static dev.mizan.laws.fiscal.FiscalShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitReason;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.laws.fiscal.PrepaidShop;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.debit.Debited;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Debit notes by example: tea at 11.50 of which one was to cost 13.80. */
class DebitTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
    private final Store store = DocumentInItsSaleTest.memory();

    @Test
    void theMissingPriceIsStampedInTheBatchOfItsNoteAndComesBackWithTheGoods() {
        try (FiscalShop shop = FiscalShop.open(env, store, FakeRegime.working()).furnished()) {
            DocumentId sale = shop.sell().id();
            Debited note = charge(shop, sale, item(0, 1, "2.30")).orElseThrow();
            assertThat(note.fact().bill().tax()).isEqualTo(sar("0.30"));
            assertThat(note.change()).isEqualTo(sar("17.70"));
            List<Issued> papers = shop.outbox().handOver(note.id()).orElseThrow();
            assertThat(papers).hasSize(1);
            assertThat(shop.takeBack(sale).fact().refund().paid()).isEqualTo(sar("13.80"));
        }
    }

    @Test
    void aNoteOnAnAccountIsThereAfterARestart() {
        // Nothing is closed: the power failed.
        FiscalShop before = FiscalShop.open(env, store, FakeRegime.working()).furnished();
        before.mizan.books().furnish().orElseThrow();
        DocumentId sale = before.sell().id();
        before.till
                .debits()
                .charge(
                        sale,
                        List.of(item(0, 1, "2.30")),
                        SaleDebited.Cause.DISCOUNT_LOST,
                        "NADIA",
                        PaymentTerms.net(30))
                .orElseThrow();
        try (FiscalShop shop = FiscalShop.open(env, store, FakeRegime.working())) {
            assertThat(shop.takeBack(sale).fact().refund().paid()).isEqualTo(sar("13.80"));
            assertThat(shop.till
                            .session()
                            .opened()
                            .orElseThrow()
                            .drawer(sar("1.00").currency()))
                    .isEqualTo(sar("197.70"));
        }
    }

    @Test
    void whatIsNotMissingIsRefusedByName() {
        try (FiscalShop shop = FiscalShop.open(env, store, FakeRegime.working()).furnished()) {
            DocumentId sale = shop.sell().id();
            refused(DebitReason.NOTHING, charge(shop, sale));
            refused(DebitReason.UNKNOWN_LINE, charge(shop, sale, item(1, 1, "1.00")));
            refused(DebitReason.LINE_TWICE, charge(shop, sale, item(0, 1, "1.00"), item(0, 1, "1.00")));
            refused(DebitReason.NOT_THERE, charge(shop, sale, item(0, 2, "1.00")));
            refused(DebitReason.NOT_POSITIVE, charge(shop, sale, item(0, 1, "0.00")));
            for (int notes = 0; notes < 20; notes++) {
                charge(shop, sale, item(0, 1, "0.10")).orElseThrow();
            }
            refused(DebitReason.TOO_MANY, charge(shop, sale, item(0, 1, "0.10")));
            assertThat(shop.takeBack(sale).fact().refund().paid()).isEqualTo(sar("13.50"));
            DocumentId gone = shop.sell().id();
            shop.takeBack(gone);
            refused(DebitReason.NOT_THERE, charge(shop, gone, item(0, 1, "1.00")));
        }
    }

    private static void refused(Reason reason, Outcome<Debited> outcome) {
        assertThat(PrepaidShop.reason(outcome)).isEqualTo(reason);
    }

    private static DebitedItem item(int line, int pieces, String more) {
        return new DebitedItem(line, Quantity.pieces(pieces), sar(more));
    }

    private static Outcome<Debited> charge(FiscalShop shop, DocumentId sale, DebitedItem... items) {
        return shop.till
                .debits()
                .charge(sale, List.of(items), SaleDebited.Cause.WRONG_PRICE, List.of(new Cash(sar("20.00"))));
    }
}
