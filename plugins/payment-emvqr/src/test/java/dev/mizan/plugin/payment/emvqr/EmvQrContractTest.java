// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.payment.ForwardingTerminal;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A terminal that shows codes keeps the contract of payments, as far as it declares it. */
class EmvQrContractTest implements PaymentContract {
    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    /** Notes what was asked for, as the bank that the code points to would. */
    private static final class Noted extends ForwardingTerminal {
        private final Map<PaymentReference, PaymentRequest> asked = new ConcurrentHashMap<>();

        Noted(EmvQrTerminal terminal) {
            super(terminal);
        }

        @Override
        public CompletionStage<PaymentOutcome> start(
                PaymentRequest request, Consumer<Interaction> shown, Duration within) {
            asked.putIfAbsent(request.reference(), request);
            return super.start(request, shown, within);
        }
    }

    private static final class Bench implements PaymentBench {
        private final EmvMerchant merchant = new EmvMerchant(
                EmvFields.read("26130009SA.TEST.1").orElseThrow(), "5411", "SA", "CORNER SHOP", "RIYADH");
        private final EmvQrTerminal codes = new EmvQrTerminal(merchant, Currency.SAR);
        private final Noted terminal = new Noted(codes);
        private final Map<PaymentReference, Money> moved = new HashMap<>();

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        public boolean customer(Customer does) {
            if (does == Customer.PAYS_LATER) {
                terminal.asked.forEach((reference, request) -> {
                    PaymentOutcome paid = new PaymentOutcome.Approved(PaymentSlip.NONE);
                    codes.notified(reference, paid);
                    moved.putIfAbsent(reference, request.amount());
                });
            }
            return does == Customer.PAYS || does == Customer.PAYS_LATER;
        }

        @Override
        public boolean line(Line does) {
            return does == Line.GOOD;
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            return Optional.of(moved.getOrDefault(reference, Money.zero(Currency.SAR)));
        }
    }
}
