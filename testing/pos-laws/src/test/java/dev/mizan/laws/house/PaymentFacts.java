// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.course.AttemptEvent;
import dev.mizan.spi.payment.scheme.Reconciled;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.fact.AuthorisationBegun;
import dev.mizan.suite.pay.fact.AuthorisationEnded;
import dev.mizan.suite.pay.fact.MoneyApplied;
import dev.mizan.suite.pay.fact.MoneyUnapplied;
import dev.mizan.suite.pay.fact.PaymentBegun;
import dev.mizan.suite.pay.fact.PaymentForwarded;
import dev.mizan.suite.pay.fact.PaymentMoved;
import dev.mizan.suite.pay.fact.PaymentStored;
import dev.mizan.suite.pay.fact.TerminalHeard;
import dev.mizan.suite.pay.fact.TerminalReport;
import dev.mizan.suite.pay.fact.TerminalSettled;
import dev.mizan.suite.pay.fact.TerminalsReported;
import dev.mizan.suite.pay.mover.MovementCounted;
import dev.mizan.suite.pay.mover.PlanChanged;
import dev.mizan.suite.pay.onfile.CardAsked;
import dev.mizan.suite.pay.onfile.CardCharged;
import dev.mizan.suite.pay.onfile.CardErased;
import dev.mizan.suite.pay.onfile.CardForgotten;
import dev.mizan.suite.pay.onfile.CardKept;
import dev.mizan.suite.pay.onfile.ChargeAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One fact of each kind that a terminal at a till writes. */
final class PaymentFacts {
    private static final CheckoutId BILL = CheckoutId.of("00000000-0000-0000-0000-000000000001");
    private static final PaymentReference CARD = new PaymentReference("pay-1");
    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

    private PaymentFacts() {}

    /** A charge without the customer. */
    static PaymentBegun agreed() {
        PaymentRequest charge = PaymentRequest.purchase(new PaymentReference("pay-2"), sar("99.00"))
                .by(new PaymentWay.Agreed(new PaymentToken("token-1"), CARD));
        return new PaymentBegun(BILL, 1, "front", TenderKind.CARD, charge, Optional.empty());
    }

    /** One of each kind that a card on file writes. */
    static Map<String, Fact> cards() {
        ChargeAgreement monthly = ChargeAgreement.of("monthly membership")
                .most(sar("99.00"))
                .until(LocalDate.of(2027, 12, 31))
                .apart(28);
        CardAsked asked = new CardAsked(CARD, new CustomerId("C-17"), "acquirer", Optional.of(monthly));
        LocalDate day = LocalDate.of(2026, 11, 22);
        return Map.of(
                "CardAsked", asked,
                "CardKept", new CardKept(asked, new PaymentToken("token-1"), "mada", "1111", day),
                "CardCharged", new CardCharged(CARD, new PaymentReference("pay-2"), day),
                "CardForgotten", new CardForgotten(CARD, "the customer asked"),
                "CardErased", new CardErased(CARD, true));
    }

    /** One of each kind that a transfer, or a seller on instalments, writes. */
    static Map<String, Fact> moved() {
        PaymentReference late = new PaymentReference("E2E-1");
        return Map.of(
                "MoneyUnapplied",
                        new MoneyUnapplied(
                                BILL,
                                1,
                                "bank",
                                TenderKind.TRANSFER,
                                PaymentRequest.purchase(late, sar("11.50")),
                                Optional.of(CARD),
                                "sarie",
                                MoneyUnapplied.Why.TOO_LATE),
                "MoneyApplied", new MoneyApplied(late, BILL),
                "MovementCounted", new MovementCounted(late, CARD),
                "PlanChanged", new PlanChanged(CARD, List.of(sar("23.00"), sar("46.00")), sar("23.00")));
    }

    static Map<String, Fact> all() {
        PaymentRequest plain = PaymentRequest.purchase(CARD, sar("63.50"));
        PaymentRequest request = plain.of(plain.parts().tip(sar("2.00")).cashBack(sar("50.00")))
                .by(new PaymentWay.OnFile(new PaymentToken("token-1")));
        PaymentSlip slip = new PaymentSlip(
                "mada",
                "1111",
                "A1",
                Optional.of(new PaymentToken("token-1")),
                Optional.of(Money.of("16.93", Currency.USD)));
        TerminalEntry entry = new TerminalEntry(CARD, PaymentOperation.PURCHASE, sar("63.50"), "mada");
        return Map.of(
                "PaymentBegun", new PaymentBegun(BILL, 1, "front", TenderKind.CARD, request, Optional.of(AT)),
                "PaymentMoved",
                        new PaymentMoved(
                                CARD,
                                new AttemptEvent.Answered(new PaymentOutcome.ApprovedPartial(sar("20.00"), slip))),
                "AuthorisationBegun", new AuthorisationBegun(CARD, "room 12", AT),
                "AuthorisationEnded", new AuthorisationEnded(CARD, AuthorisationEnded.How.LAPSED),
                "PaymentStored", new PaymentStored(BILL, 1, "front", TenderKind.CARD, plain, AT),
                "PaymentForwarded", new PaymentForwarded(CARD, new PaymentOutcome.Declined("51")),
                "TerminalSettled",
                        new TerminalSettled(
                                1,
                                "front",
                                Reconciled.of(List.of(entry), List.of()),
                                TerminalHeard.REQUESTS,
                                Optional.of("slip lost")),
                "TerminalsReported",
                        new TerminalsReported(
                                1,
                                List.of(new TerminalReport(
                                        "front",
                                        TerminalHeard.TOTALS,
                                        Reconciled.of(List.of(entry), List.of()),
                                        Optional.of("slip lost"),
                                        SchemeTotal.of(List.of(entry)),
                                        List.of(entry),
                                        SchemeTotal.of(List.of(entry))))));
    }
}
