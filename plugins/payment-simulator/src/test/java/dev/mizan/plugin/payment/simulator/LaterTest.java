// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host sees that opens the plugin with the setting {@code later}. */
class LaterTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource(Later.class)
    void aCodeIsShownThenItIsPendingThenItHappens(Later later) {
        happens(later, new PaymentReference("P-1"));
    }

    /** Its digits are those of a card's number. */
    @ParameterizedTest
    @EnumSource(Later.class)
    void soItIsWhateverIdItsReferenceIs(Later later) {
        happens(later, PaymentReference.of(UUID.fromString("7abe0738-9185-4964-8fec-370a9e08bf3e")));
    }

    private static void happens(Later later, PaymentReference reference) {
        SimulatorProvider provider = new SimulatorProvider();
        Settings settings = Settings.check("payment-simulator", provider.settings(), Map.of("later", later.name()))
                .orElseThrow();
        try (PaymentTerminal terminal = provider.open(settings)) {
            PaymentRequest request = PaymentRequest.purchase(reference, Money.of("10.00", Currency.SAR));
            List<Interaction> shown = new ArrayList<>();
            assertEquals(OutcomeKind.PENDING, kind(terminal.start(request, shown::add, LONG)));
            assertTrue(shown.stream().anyMatch(Interaction.ShowQr.class::isInstance), "a code");
            assertEquals(OutcomeKind.PENDING, kind(terminal.query(reference, LONG)));
            OutcomeKind then = switch (later) {
                case PAID, PAID_TOO_MUCH, PAID_TWICE, GIVEN_BACK -> OutcomeKind.APPROVED;
                case PAID_IN_PART -> OutcomeKind.APPROVED_PARTIAL;
                case EXPIRED, PAID_AFTER_EXPIRY -> OutcomeKind.CANCELLED;
            };
            assertEquals(then, kind(terminal.query(reference, LONG)));
            assertEquals(then, kind(terminal.query(reference, LONG)));
            long net = 0;
            for (TerminalEntry entry :
                    terminal.entries(LONG).toCompletableFuture().join().orElseThrow()) {
                net += entry.gives() ? -entry.amount().minor() : entry.amount().minor();
            }
            assertEquals(
                    switch (later) {
                        case PAID, PAID_AFTER_EXPIRY -> 10_00;
                        case PAID_IN_PART -> 5_00;
                        case PAID_TOO_MUCH -> 15_00;
                        case PAID_TWICE -> 20_00;
                        case EXPIRED, GIVEN_BACK -> 0;
                    },
                    net);
        }
    }

    private static OutcomeKind kind(
            java.util.concurrent.CompletionStage<? extends dev.mizan.spi.payment.PaymentOutcome> stage) {
        return stage.toCompletableFuture().join().kind();
    }
}
