// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A terminal that shows codes keeps the contract of payments, as far as it declares it. */
class EmvQrContractTest implements PaymentContract {
    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    /** Notes what was asked for, as the bank that the code points to would. */
    private record Noted(EmvQrTerminal terminal, Map<PaymentReference, PaymentRequest> asked)
            implements PaymentTerminal {
        @Override
        public dev.mizan.spi.payment.PaymentCapabilities capabilities() {
            return terminal.capabilities();
        }

        @Override
        public CompletionStage<PaymentOutcome> start(
                PaymentRequest request, Consumer<dev.mizan.spi.payment.Interaction> shown, Duration within) {
            asked.putIfAbsent(request.reference(), request);
            return terminal.start(request, shown, within);
        }

        @Override
        public CompletionStage<PaymentOutcome> query(PaymentReference reference, Duration within) {
            return terminal.query(reference, within);
        }

        @Override
        public CompletionStage<PaymentOutcome> reverse(PaymentRequest request, Duration within) {
            return terminal.reverse(request, within);
        }

        @Override
        public void close() {
            terminal.close();
        }
    }

    private static final class Bench implements PaymentBench {
        private final EmvMerchant merchant = new EmvMerchant(
                EmvFields.read("26130009SA.TEST.1").orElseThrow(), "5411", "SA", "CORNER SHOP", "RIYADH");
        private final Noted terminal = new Noted(new EmvQrTerminal(merchant, Currency.SAR), new HashMap<>());
        private final Map<PaymentReference, Money> moved = new HashMap<>();

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        public boolean customer(Customer does) {
            if (does == Customer.PAYS_LATER) {
                terminal.asked().forEach((reference, request) -> {
                    PaymentOutcome paid = new PaymentOutcome.Approved(PaymentSlip.NONE);
                    terminal.terminal().notified(reference, paid);
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
