// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.SettledLine.Kind;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.pay.InstalmentPlan;
import dev.mizan.suite.pay.RefundDoor;
import dev.mizan.suite.pay.RefundStep;
import dev.mizan.suite.sell.Sale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherWaysBackTest extends TerminalDay {
    private static RefundStep back(Counter shop, Sale sold, int cups) {
        return shop.card
                .refunds()
                .takeBack(
                        sold.id(),
                        List.of(new ReturnedItem(0, Quantity.pieces(cups))),
                        ReturnCause.CHANGED_MIND,
                        shown -> {})
                .orElseThrow();
    }

    @Test
    void anUnlinkedRefundGivesACardWhatWasPaidInCash() {
        at(shop -> {
            var priced = shop.coffees(2);
            Sale sold =
                    shop.till.sell(priced, List.of(new Cash(priced.total()))).orElseThrow();
            RefundStep open = back(shop, sold, 1);
            assertThat(open.payments()).isEmpty();
            assertThat(open.rest()).isEqualTo(sar("11.50"));
            var credit = shop.card
                    .refunds()
                    .credit(open.checkout(), sar("11.50"), shown -> {})
                    .orElseThrow();
            assertThat(credit.request().operation()).isEqualTo(PaymentOperation.CREDIT);
            assertThat(shop.card.refunds().complete(open.checkout()).isDone()).isTrue();
            assertThat(shop.clearing()).isEqualTo(sar("-11.50"));
            assertThat(shop.role(AccountRole.TENDER, "cash")).isEqualTo(sar("223.00"));
            assertThat(bank.totals().refunds()).isEqualTo(sar("11.50"));
        });
    }

    @Test
    void aPartOfAPaymentInInstalmentsShortensItsPlanAndTheSellersPayoutEmptiesTheClearing() {
        at(shop -> {
            shop.shop.books().furnish().orElseThrow();
            var begun = shop.card.begin(shop.coffees(4)).orElseThrow();
            PaymentRequest request =
                    PaymentRequest.purchase(reference(), sar("46.00")).by(new PaymentWay.InParts(4));
            Sale sold = shop.card
                    .pay(begun, TenderKind.WALLET, request, shown -> {})
                    .orElseThrow()
                    .sale()
                    .orElseThrow();
            RefundDoor refunds = shop.card.refunds();
            assertThat(refunds.plan(request.reference()).orElseThrow().due())
                    .containsExactly(sar("11.50"), sar("11.50"), sar("11.50"), sar("11.50"));
            RefundStep refund = back(shop, sold, 1);
            assertThat(refund.back()).isPresent();
            InstalmentPlan plan = refunds.plan(request.reference()).orElseThrow();
            assertThat(plan.due()).containsExactly(sar("11.50"), sar("11.50"), sar("11.50"), sar("0.00"));
            assertThat(refunds.plan(refund.payments().get(0).reference())).isEmpty();
            Money owed = shop.role(AccountRole.TENDER, "wallet");
            assertThat(bank.totals().net()).isEqualTo(sar("34.50")).isEqualTo(owed);
            shop.shop
                    .books()
                    .treasury()
                    .settle("wallet", payout(request.reference().value()))
                    .orElseThrow();
            assertThat(shop.role(AccountRole.TENDER, "wallet")).isEqualTo(sar("0.00"));
            assertThat(shop.role(new AccountRole("card-fees"), "")).isEqualTo(sar("2.76"));
        });
    }

    /** The seller pays 46.00 less 6 %, keeps its fee of what came back, and takes that off. */
    private static Settlement payout(String reference) {
        SettledLine sold = new SettledLine(Kind.PAYMENT, reference, sar("46.00"), sar("2.76"), sar("0.41"));
        SettledLine back = new SettledLine(Kind.PAYMENT, reference + "-R", sar("-11.50"), sar("0.00"), sar("0.00"));
        return Settlement.of("TABBY", "B1", LocalDate.of(2026, 11, 30), List.of(sold, back), sar("31.33"))
                .orElseThrow();
    }

    @Test
    void aBalanceBehindATokenIsShownBeforeItIsSpent() {
        at(shop -> {
            var token = bank.keep("gift-1", sar("20.00"));
            assertThat(shop.card.balance(token)).contains(sar("20.00"));
            assertThat(shop.card.balance(new dev.mizan.spi.payment.PaymentToken("nobody")))
                    .isEmpty();
        });
    }
}
