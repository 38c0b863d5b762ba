// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.scheme.SchemeTotal;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who moves the money: once for a reference, and never for one that was reversed, seen or unseen. Not thread-safe. */
public final class SimulatedBank {
    private final Currency currency;
    private final Function<PaymentRequest, PaymentOutcome> decisions;
    private final Map<PaymentReference, PaymentRequest> seen = new LinkedHashMap<>();
    private final Map<PaymentReference, PaymentOutcome> outcomes = new HashMap<>();
    private final Set<PaymentReference> reversed = new HashSet<>();
    private final Set<PaymentReference> settled = new HashSet<>();

    /** A bank that decides so about what it has not seen. */
    public SimulatedBank(Currency currency, Function<PaymentRequest, PaymentOutcome> decisions) {
        this.currency = currency;
        this.decisions = decisions;
    }

    PaymentOutcome carryOut(PaymentRequest request) {
        PaymentReference reference = request.reference();
        if (reversed.contains(reference)) {
            return new PaymentOutcome.Cancelled();
        }
        PaymentRequest before = seen.putIfAbsent(reference, request);
        if (before != null && !before.equals(request)) {
            return new PaymentOutcome.NotStarted("the reference was used for something else");
        }
        return outcomes.computeIfAbsent(reference, it -> decisions.apply(request));
    }

    PaymentOutcome query(PaymentReference reference) {
        if (reversed.contains(reference)) {
            return new PaymentOutcome.Cancelled();
        }
        return outcomes.getOrDefault(reference, new PaymentOutcome.NotStarted("never seen"));
    }

    PaymentOutcome reverse(PaymentReference reference) {
        reversed.add(reference);
        return new PaymentOutcome.Cancelled();
    }

    /** What was pending is decided. */
    public void decide(PaymentReference reference, PaymentOutcome outcome) {
        outcomes.computeIfPresent(reference, (it, before) -> before.kind() == OutcomeKind.PENDING ? outcome : before);
    }

    /** What the customer was charged under a reference: nothing where it was reversed. */
    public Money moved(PaymentReference reference) {
        Optional<PaymentRequest> request = Optional.ofNullable(seen.get(reference));
        return request.filter(it -> !reversed.contains(reference))
                .flatMap(it -> Optional.ofNullable(outcomes.get(reference)).map(told -> told.moved(it.amount())))
                .orElse(Money.zero(currency));
    }

    /** What was taken and given since it settled last. */
    public TerminalTotals totals() {
        TerminalTotals sum = new TerminalTotals(Money.zero(currency), Money.zero(currency), 0);
        for (SchemeTotal total : SchemeTotal.of(entries())) {
            sum = sum.plus(total.totals());
        }
        return sum;
    }

    /** The requests that moved money since it settled last; what was voided or reversed is not among them. */
    public List<TerminalEntry> entries() {
        List<TerminalEntry> entries = new ArrayList<>();
        for (PaymentRequest request : seen.values()) {
            Money moved = moved(request.reference());
            boolean counts = moved.isPositive() && !voided(request.reference()) && !settled.contains(request.reference());
            if (counts && tells(request.operation())) {
                entries.add(new TerminalEntry(request.reference(), request.operation(), moved, scheme(request)));
            }
        }
        return entries;
    }

    private static boolean tells(PaymentOperation operation) {
        return switch (operation) {
            case PURCHASE, CAPTURE, TIP, REFUND, CREDIT -> true;
            case AUTHORISE, INCREMENT, VOID -> false;
        };
    }

    private String scheme(PaymentRequest request) {
        PaymentOutcome outcome = outcomes.get(request.reference());
        if (outcome instanceof PaymentOutcome.Approved it) {
            return it.slip().scheme();
        }
        return outcome instanceof PaymentOutcome.ApprovedPartial it ? it.slip().scheme() : "";
    }

    /** Closes what was taken so far. */
    TerminalTotals settle() {
        TerminalTotals totals = totals();
        settled.addAll(seen.keySet());
        return totals;
    }

    private boolean voided(PaymentReference payment) {
        return seen.values().stream()
                .filter(it -> it.operation() == PaymentOperation.VOID)
                .filter(it -> it.about().filter(payment::equals).isPresent())
                .anyMatch(it -> moved(it.reference()).isPositive());
    }
}
