// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay;

import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.pay.fact.PaymentStored;
import dev.mizan.suite.pay.fact.PaymentsFold;
import dev.mizan.suite.pay.fact.WaitingPayment;
import dev.mizan.suite.pay.mover.MoverReason;
import dev.mizan.suite.sell.AddTender;
import dev.mizan.suite.sell.Sale;
import java.util.List;
import java.util.Optional;

/** Payments that are taken while nobody can be asked, and forwarded later; the shop bears what is declined. */
public final class OfflineDoor {
    private final Flows flows;
    private final Workplace place;
    private final String name;
    private final TerminalTerms terms;
    private final PaymentDoor door;

    OfflineDoor(Flows flows, Workplace place, String name, TerminalTerms terms, PaymentDoor door) {
        this.flows = flows;
        this.place = place;
        this.name = name;
        this.terms = terms;
        this.door = door;
    }

    /**
     * Takes a payment for a begun sale without asking anybody, within the limits of the terms. A transfer and a seller on
     * instalments are refused as {@link MoverReason#NOT_OFFLINE}.
     */
    public Outcome<Optional<Sale>> pay(CheckoutId begun, TenderKind kind, Money amount) {
        return flows.look(place, reading -> PaymentTenders.isDebit(reading, begun))
                ? Outcome.refused(PaymentFlowReason.NOT_FOR_THIS, "operation", PaymentOperation.PURCHASE)
                : store(begun, kind, amount).then(stored -> door.complete(begun, List.of()));
    }

    /** The same for a bill whose document is written elsewhere, such as a debit note. */
    public Outcome<PaymentStored> store(CheckoutId begun, TenderKind kind, Money amount) {
        if (terms.offline().isEmpty()) {
            return Outcome.refused(PaymentFlowReason.NO_OFFLINE, "terminal", name);
        }
        if (kind.toldByItsMover()) {
            return Outcome.refused(MoverReason.NOT_OFFLINE, "kind", kind.title());
        }
        PaymentRequest request = PaymentRequest.purchase(door.newReference(), amount);
        PlannedTender plan = new PlannedTender(
                kind, amount, new PaymentKey(request.reference().value()));
        return flows.run(place, new AddTender(begun, List.of(plan)))
                .then(planned -> flows.run(
                        place,
                        new StorePayment(begun, name, request, terms.offline().get())));
    }

    /** Forwards what was taken offline, the oldest first, until nobody answers. Answers what still waits. */
    public List<WaitingPayment> forward() {
        for (WaitingPayment payment : waiting()) {
            PaymentReference reference = payment.reference();
            PaymentOutcome known = door.query(reference);
            PaymentOutcome told = certain(known) ? known : door.forwarded(payment.request());
            if (!certain(told)) {
                break;
            }
            flows.run(place, new RecordForwarded(reference, told)).orElseThrow();
        }
        return waiting();
    }

    private static boolean certain(PaymentOutcome outcome) {
        return switch (outcome.kind()) {
            case APPROVED, APPROVED_PARTIAL, DECLINED, CANCELLED -> true;
            case NOT_STARTED, PENDING, UNKNOWN -> false;
        };
    }

    /** What was taken offline here, is sold, and waits to be forwarded. */
    public List<WaitingPayment> waiting() {
        return flows.look(
                place,
                reading -> reading.state(PaymentsFold.class).waiting().stream()
                        .filter(it -> it.terminal().equals(name) && it.till().equals(BeginPayment.till(reading)))
                        .filter(WaitingPayment::sold)
                        .toList());
    }
}
