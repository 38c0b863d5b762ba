// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.payment.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentCapabilities;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CounterfoilsLaws {
    private static final PaymentCapabilities CAN = new PaymentCapabilities(
            Set.of(PaymentOperation.PURCHASE), Set.of(Currency.SAR), false, false, false, false);

    private record Kept(PaymentRequest request, CompletableFuture<PaymentOutcome> stage) implements Counterfoils.Foil {}

    private static PaymentOutcome outcome(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new PaymentOutcome.NotStarted("not reached");
            case 1 -> new PaymentOutcome.Unknown("no answer");
            case 2 -> new PaymentOutcome.Declined("51");
            default -> new PaymentOutcome.Approved(PaymentSlip.NONE);
        };
    }

    private static OutcomeKind now(CompletionStage<PaymentOutcome> stage) {
        return stage.toCompletableFuture().getNow(new PaymentOutcome.Pending()).kind();
    }

    /** Against the plainest model: a map of what was begun, a set of what was reversed, and one that waits. */
    @Property(tries = 300)
    void eachRequestIsSentOnceAndOneAtATime(@ForAll Random random) {
        Counterfoils<Kept> foils = new Counterfoils<>();
        Map<PaymentReference, PaymentRequest> begun = new HashMap<>();
        Map<PaymentReference, OutcomeKind> ended = new HashMap<>();
        Set<PaymentReference> reversed = new HashSet<>();
        List<Kept> open = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            PaymentReference reference = new PaymentReference("R-" + random.nextInt(6));
            switch (random.nextInt(5)) {
                case 0 -> assertThat(foils.reversing(reference)).isEqualTo(reversed.add(reference));
                case 1 -> {
                    if (!open.isEmpty()) {
                        Kept it = open.remove(0);
                        PaymentOutcome how = outcome(random);
                        foils.end(it, how);
                        ended.put(it.request().reference(), how.kind());
                        if (how.kind() == OutcomeKind.NOT_STARTED) {
                            begun.remove(it.request().reference());
                        }
                    }
                }
                default -> {
                    PaymentRequest request =
                            PaymentRequest.purchase(reference, Money.ofMinor(1 + random.nextInt(2), Currency.SAR));
                    List<Kept> sent = new ArrayList<>();
                    var told = foils.start(request, CAN, () -> new Kept(request, new CompletableFuture<>()), sent::add);
                    PaymentRequest before = begun.get(reference);
                    boolean fresh = !reversed.contains(reference) && before == null && open.isEmpty();
                    assertThat(sent).hasSize(fresh ? 1 : 0);
                    if (fresh) {
                        begun.put(reference, request);
                        open.addAll(sent);
                        assertThat(foils.waiting(reference)).isPresent();
                    } else if (reversed.contains(reference)) {
                        assertThat(now(told)).isEqualTo(OutcomeKind.CANCELLED);
                    } else if (request.equals(before)) {
                        boolean waits =
                                open.stream().anyMatch(it -> it.request().equals(request));
                        assertThat(now(told)).isEqualTo(waits ? OutcomeKind.PENDING : ended.get(reference));
                    } else {
                        assertThat(now(told)).isEqualTo(OutcomeKind.NOT_STARTED);
                    }
                }
            }
            assertThat(foils.find(reference).isPresent()).isEqualTo(begun.containsKey(reference));
        }
        foils.close();
        PaymentRequest late = PaymentRequest.purchase(new PaymentReference("late"), Money.ofMinor(1, Currency.SAR));
        assertThat(now(foils.start(late, CAN, () -> new Kept(late, new CompletableFuture<>()), it -> {})))
                .isEqualTo(OutcomeKind.NOT_STARTED);
        for (Kept it : open) { // closing takes its line down, and that line may say that nothing was started
            PaymentOutcome how = outcome(random);
            foils.end(it, how);
            assertThat(now(it.stage()))
                    .isEqualTo(how.kind() == OutcomeKind.NOT_STARTED ? OutcomeKind.UNKNOWN : how.kind());
        }
    }
}
