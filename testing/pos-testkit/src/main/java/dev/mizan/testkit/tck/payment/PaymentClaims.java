// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What it declares, and that no card number leaves it. */
public interface PaymentClaims extends PaymentHarness {
    @Test
    default void payment_K01_whatItCanDoStaysTheSame() {
        Desk.with(this, desk -> {
            PaymentCapabilities before = desk.can();
            desk.paid(desk.of(10));
            assertEquals(before, desk.can());
        });
    }

    @Test
    default void payment_K02_itTakesACurrencyAndAnOperation() {
        Desk.with(this, desk -> {
            assertFalse(
                    desk.can().currencies().isEmpty() || desk.can().operations().isEmpty(), "nothing to take");
        });
    }

    @Test
    default void payment_K03_aCurrencyThatItDoesNotDeclareIsNotStarted() {
        Desk.with(this, desk -> {
            Currency other = desk.can().currencies().contains(Currency.JPY) ? Currency.BHD : Currency.JPY;
            assumeTrue(!desk.can().currencies().contains(other), "it takes all");
            var request = desk.purchase(desk.of(10));
            var foreign = new PaymentRequest(
                    Desk.reference(),
                    PaymentOperation.PURCHASE,
                    Money.of("10", other),
                    Optional.empty(),
                    dev.mizan.spi.payment.PaymentParts.none(other),
                    request.way());
            Desk.is(OutcomeKind.NOT_STARTED, desk.ask(foreign));
        });
    }

    @Test
    default void payment_K04_anOperationThatItDoesNotDeclareIsNotStarted() {
        Desk.with(this, desk -> {
            assumeTrue(!desk.can().operations().contains(PaymentOperation.CREDIT), "it declares all");
            Desk.is(
                    OutcomeKind.NOT_STARTED,
                    desk.ask(new PaymentRequest(
                            Desk.reference(), PaymentOperation.CREDIT, desk.of(1), Optional.empty())));
        });
    }

    @Test
    default void payment_K05_aWayThatItDoesNotDeclareIsNotStarted() {
        Desk.with(this, desk -> {
            assumeTrue(!desk.can().features().contains(PaymentFeature.PAY_BY_LINK), "it declares links");
            Desk.is(OutcomeKind.NOT_STARTED, desk.ask(desk.purchase(desk.of(10)).by(new PaymentWay.ByLink())));
        });
    }

    @Test
    default void payment_K06_withoutQueriesItKnowsNothing() {
        Desk.with(this, desk -> {
            assumeTrue(!desk.can().queries(), "it declares queries");
            Desk.is(OutcomeKind.UNKNOWN, desk.query(desk.paid(desk.of(10)).reference()));
        });
    }

    @Test
    default void payment_K07_withoutReversalsItPromisesNone() {
        Desk.with(this, desk -> {
            assumeTrue(!desk.can().reversals(), "it declares reversals");
            var paid = desk.paid(desk.of(10));
            Desk.is(OutcomeKind.UNKNOWN, desk.reverse(paid));
        });
    }

    @Test
    default void payment_C01_noCardNumberIsInWhatItAnswersOrShows() {
        Desk.with(this, desk -> {
            StringBuilder all = new StringBuilder();
            for (Customer customer : List.of(Customer.PAYS, Customer.IS_DECLINED)) {
                if (desk.bench.customer(customer)) {
                    var request = desk.purchase(desk.of(10));
                    all.append(desk.ask(request)).append(desk.query(request.reference()));
                }
            }
            CardNumberScan.none(all.append(desk.shown).toString());
        });
    }

    @Test
    default void payment_C02_noCardNumberIsInWhatItSaysOfItself() {
        Desk.with(this, desk -> {
            desk.paid(desk.of(10));
            CardNumberScan.none(
                    desk.terminal + " " + desk.can() + " " + Desk.ended(desk.terminal.entries(Desk.LONG), Desk.LONG));
        });
    }

    @Test
    default void payment_C03_noCardNumberIsInItsLog() {
        Desk.with(this, desk -> {
            String log = CardNumberScan.logged(() -> {
                desk.paid(desk.of(10));
                desk.bench.customer(Customer.IS_DECLINED);
                desk.ask(desk.purchase(desk.of(10)));
            });
            CardNumberScan.none(log);
        });
    }
}
