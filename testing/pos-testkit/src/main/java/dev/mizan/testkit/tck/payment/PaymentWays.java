// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import org.junit.jupiter.api.Test;

/** Other ways to pay, and what is taken beside the bill; each as far as it is declared. */
public interface PaymentWays extends PaymentHarness {
    @Test
    default void payment_W01_aTipIsChargedWithTheBill() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.TIP);
            var request = desk.purchase(desk.of(12));
            request = request.of(request.parts().tip(desk.of(2)));
            Desk.is(OutcomeKind.APPROVED, desk.ask(request));
            desk.moved(desk.of(12), request);
        });
    }

    @Test
    default void payment_W02_aLinkIsPendingUntilItIsPaid() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.PAY_BY_LINK);
            var request = desk.purchase(desk.of(10)).by(new PaymentWay.ByLink());
            Desk.is(OutcomeKind.PENDING, desk.ask(request));
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_W03_aLinkIsShown() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.PAY_BY_LINK);
            desk.ask(desk.purchase(desk.of(10)).by(new PaymentWay.ByLink()));
            assertTrue(desk.shown.stream().anyMatch(Interaction.ShowLink.class::isInstance), "a link");
        });
    }

    @Test
    default void payment_W04_aLinkThatWasPaidIsTold() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.PAY_BY_LINK);
            desk.needsQueries();
            var request = desk.purchase(desk.of(10)).by(new PaymentWay.ByLink());
            desk.ask(request);
            desk.customer(Customer.PAYS_LATER);
            Desk.is(OutcomeKind.APPROVED, desk.query(request.reference()));
        });
    }

    @Test
    default void payment_W05_aLinkThatWasReversedCanNotBePaid() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.PAY_BY_LINK);
            desk.needsReversals();
            var request = desk.purchase(desk.of(10)).by(new PaymentWay.ByLink());
            desk.ask(request);
            desk.reverse(request);
            desk.customer(Customer.PAYS_LATER);
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_W06_aCardThatIsKeptHasAToken() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.KEEPS_CARD);
            PaymentOutcome outcome = desk.ask(desk.purchase(desk.of(10)).by(new PaymentWay.AtTerminal(true)));
            assertTrue(
                    outcome instanceof PaymentOutcome.Approved it
                            && it.slip().kept().isPresent(),
                    "a token");
        });
    }

    @Test
    default void payment_W07_aTokenPays() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.ON_FILE);
            assumeTrue(desk.bench.token().isPresent(), "the bench has no token");
            var request = desk.purchase(desk.of(10))
                    .by(new PaymentWay.OnFile(desk.bench.token().orElseThrow()));
            Desk.is(OutcomeKind.APPROVED, desk.ask(request));
            desk.moved(desk.of(10), request);
        });
    }

    @Test
    default void payment_W08_aTokenThatNobodyGavePaysNothing() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.ON_FILE);
            var request = desk.purchase(desk.of(10)).by(new PaymentWay.OnFile(new PaymentToken("never-given")));
            Desk.oneOf(desk.ask(request), OutcomeKind.DECLINED, OutcomeKind.NOT_STARTED);
            desk.moved(desk.of(0), request);
        });
    }

    @Test
    default void payment_W09_instalmentsPayTheShopTheWhole() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.INSTALMENTS);
            var request = desk.paid(desk.purchase(desk.of(12)).by(new PaymentWay.InParts(4)));
            desk.moved(desk.of(12), request);
        });
    }

    @Test
    default void payment_W10_aChoiceOfCurrencyLeavesTheBillAsItIs() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.CURRENCY_CHOICE);
            var request = desk.purchase(desk.of(10));
            PaymentOutcome outcome = desk.ask(request);
            assertEquals(desk.of(10), outcome.moved(desk.of(10)));
            assertTrue(
                    outcome instanceof PaymentOutcome.Approved it
                            && it.slip()
                                    .abroad()
                                    .filter(abroad -> abroad.currency().equals(desk.currency()))
                                    .isEmpty(),
                    "an amount abroad is not in the currency of the bill");
        });
    }

    @Test
    default void payment_W11_aBalanceFallsByWhatIsPaid() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.BALANCE);
            assumeTrue(desk.bench.token().isPresent(), "the bench has no token");
            PaymentToken token = desk.bench.token().orElseThrow();
            Money before = Desk.ended(desk.terminal.balance(token, Desk.LONG), Desk.LONG)
                    .orElseThrow();
            desk.ask(desk.purchase(desk.of(10)).by(new PaymentWay.OnFile(token)));
            assertEquals(
                    before.minus(desk.of(10)),
                    Desk.ended(desk.terminal.balance(token, Desk.LONG), Desk.LONG)
                            .orElseThrow());
        });
    }

    @Test
    default void payment_W12_anAgreedChargeAsksNobody() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.AGREED_CHARGES);
            assumeTrue(desk.bench.token().isPresent(), "the bench has no token");
            var request = desk.purchase(desk.of(10))
                    .by(new PaymentWay.Agreed(desk.bench.token().orElseThrow(), Desk.reference()));
            Desk.is(OutcomeKind.APPROVED, desk.ask(request));
            desk.moved(desk.of(10), request);
            assertTrue(desk.shown.isEmpty(), () -> "nobody is there to see " + desk.shown);
        });
    }

    @Test
    default void payment_W13_aTokenThatWasForgottenPaysNothing() {
        Desk.with(this, desk -> {
            desk.needs(PaymentFeature.ON_FILE);
            assumeTrue(desk.bench.token().isPresent(), "the bench has no token");
            PaymentToken token = desk.bench.token().orElseThrow();
            assumeTrue(Desk.ended(desk.terminal.forget(token, Desk.LONG), Desk.LONG), "it can not have it forgotten");
            var request = desk.purchase(desk.of(10)).by(new PaymentWay.OnFile(token));
            Desk.oneOf(desk.ask(request), OutcomeKind.DECLINED, OutcomeKind.NOT_STARTED);
            desk.moved(desk.of(0), request);
        });
    }
}
