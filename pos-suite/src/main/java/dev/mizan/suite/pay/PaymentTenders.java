// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.GiftCard;
import dev.mizan.core.tender.Instalment;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.StoreCredit;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Transfer;
import dev.mizan.core.tender.Wallet;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.suite.pay.fact.WaitingPayment;
import dev.mizan.suite.till.AtTill;
import java.util.ArrayList;
import java.util.List;

/** What a bill's payments come to. */
public final class PaymentTenders {
    private PaymentTenders() {}

    /** What terminals took of a bill, or took on trust for it: its tenders, each under its own key. */
    public static List<Cashless> of(Reading reading, CheckoutId checkout) {
        PaymentsFold payments = reading.state(PaymentsFold.class);
        List<Cashless> tenders = new ArrayList<>();
        payments.of(checkout)
                .filter(it -> it.forTheBill().isPositive())
                .forEach(it -> tenders.add(tender(
                        it.kind(),
                        it.forTheBill(),
                        it.request(),
                        orElse(it.slip().scheme(), it.terminal()),
                        orElse(it.slip().authorisation(), it.reference().value()))));
        payments.waiting().stream()
                .filter(it -> it.checkout().equals(checkout))
                .forEach(it -> tenders.add(tender(
                        it.kind(),
                        it.request().amount(),
                        it.request(),
                        it.terminal(),
                        it.reference().value())));
        return tenders;
    }

    /** What terminals have not paid of a bill yet, nor what waits to be forwarded. */
    public static Money due(Reading reading, Begun begun) {
        PaymentsFold payments = reading.state(PaymentsFold.class);
        Money paid = Money.zero(begun.due().currency());
        for (TillPayment payment : payments.of(begun.checkout()).toList()) {
            paid = paid.plus(payment.forTheBill());
        }
        for (WaitingPayment payment : payments.waiting()) {
            paid = payment.checkout().equals(begun.checkout())
                    ? paid.plus(payment.request().amount())
                    : paid;
        }
        return begun.due().minus(paid);
    }

    static Outcome<Money> due(Reading reading, CheckoutId begun) {
        return AtTill.of(reading).then(till -> till.session().begun(begun)).map(it -> due(reading, it));
    }

    /** Whether it pays a debit note, which is written at its own door. */
    static boolean isDebit(Reading reading, CheckoutId begun) {
        return AtTill.of(reading).then(till -> till.session().begunDebit(begun)).isDone();
    }

    private static Cashless tender(
            TenderKind kind, Money amount, PaymentRequest request, String scheme, String authorisation) {
        PaymentKey key = new PaymentKey(request.reference().value());
        String account =
                request.way() instanceof PaymentWay.OnFile it ? it.token().value() : scheme;
        return switch (kind) {
            case CARD -> new Card(amount, scheme, authorisation, key);
            case WALLET -> new Wallet(amount, scheme, authorisation, key);
            case GIFT_CARD -> new GiftCard(amount, account, key);
            case STORE_CREDIT -> new StoreCredit(amount, account, key);
            case TRANSFER -> new Transfer(amount, scheme, authorisation, key);
            case INSTALMENT -> new Instalment(amount, scheme, authorisation, key);
            case CASH, PREPAYMENT, WITHHELD ->
                throw new IllegalArgumentException(kind.code() + " is not asked for at a terminal: " + request);
        };
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
