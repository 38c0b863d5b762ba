// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.debit;

import static dev.mizan.laws.fiscal.FiscalShop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Currency;
import dev.mizan.suite.debit.DebitStep;
import dev.mizan.suite.debit.Debited;
import dev.mizan.suite.pay.unapplied.Movement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The missing 2.30 is paid by whatever a till takes: two cards and cash, a transfer, on trust. */
class DebitByOtherTendersTest extends NotesAtATerminal {
    @Test
    void aDeclinedCardIsFollowedByAnotherAndByCash() {
        at((shop, card) -> {
            DocumentId sale = shop.sell().id();
            answer = new PaymentOutcome.Declined("51");
            DebitStep declined = pay(shop, card, sale);
            assertThat(declined.due()).isEqualTo(sar("2.30"));
            answer = YES;
            var debits = shop.till.debits().at(card);
            debits.pay(declined.checkout(), TenderKind.WALLET, sar("1.00"), shown -> {})
                    .orElseThrow();
            Debited note = debits.complete(declined.checkout(), cash("5.00"))
                    .orElseThrow()
                    .orElseThrow();
            assertThat(note.change()).isEqualTo(sar("3.70"));
        });
    }

    @Test
    void aStandAloneTerminalsPaymentIsKeyedIn() {
        at((shop, card) -> {
            PaymentKey key = new PaymentKey("slip-1");
            var begun = shop.till
                    .debits()
                    .begin(
                            shop.sell().id(),
                            missing(),
                            SaleDebited.Cause.WRONG_PRICE,
                            List.of(new PlannedTender(TenderKind.CARD, sar("2.30"), key)))
                    .orElseThrow();
            Debited note = shop.till
                    .debits()
                    .charge(begun.checkout(), List.of(card("2.30", "slip-1")))
                    .orElseThrow();
            assertThat(note.total()).isEqualTo(sar("2.30"));
        });
    }

    @Test
    void aTipAndCashBackAreTakenWithTheNote() {
        at((shop, card) -> {
            shop.mizan.books().furnish().orElseThrow();
            CheckoutId begun = begin(shop, shop.sell().id());
            PaymentRequest request = PaymentRequest.purchase(card.newReference(), sar("54.30"));
            request = request.of(request.parts().tip(sar("2.00")).cashBack(sar("50.00")));
            DebitStep step = shop.till
                    .debits()
                    .at(card)
                    .pay(begun, TenderKind.CARD, request, shown -> {})
                    .orElseThrow();
            assertThat(step.note().orElseThrow().fact().paid()).isEqualTo(sar("2.30"));
            assertThat(clearing(shop)).isEqualTo(sar("54.30"));
            // 200.00 of the float, 11.50 of the sale, 50.00 handed over
            assertThat(shop.till.session().opened().orElseThrow().drawer(Currency.SAR))
                    .isEqualTo(sar("161.50"));
        });
    }

    @Test
    void aTransferThatCameUnaskedPaysANote() {
        at((shop, card) -> {
            shop.mizan.books().furnish().orElseThrow();
            Movement came = new Movement(card.newReference(), sar("2.30"), "sarie");
            shop.till.unapplied(card).came(TenderKind.TRANSFER, came).orElseThrow();
            CheckoutId begun = begin(shop, shop.sell().id());
            shop.till.unapplied(card).apply(came.reference(), begun).orElseThrow();
            assertThat(shop.till.debits().at(card).complete(begun, List.of()).orElseThrow())
                    .isPresent();
            assertThat(shop.till.unapplied(card).open()).isEmpty();
        });
    }

    @Test
    void whileNobodyCanBeAskedItIsTakenOnTrust() {
        at((shop, card) -> {
            CheckoutId begun = begin(shop, shop.sell().id());
            assertThat(shop.till
                            .debits()
                            .at(card)
                            .payOffline(begun, TenderKind.CARD, sar("2.30"))
                            .orElseThrow())
                    .isPresent();
            assertThat(card.offline().waiting()).hasSize(1);
            assertThat(card.offline().forward()).isEmpty();
            assertThat(clearing(shop)).isEqualTo(sar("2.30"));
        });
    }
}
