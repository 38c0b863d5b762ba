// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.course.Asked;
import dev.mizan.spi.payment.course.PaidBill;
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
import java.util.function.UnaryOperator;

/** Who moves the money: once for a reference, and never for one that was reversed, seen or unseen. Not thread-safe. */
public final class SimulatedBank {
    private final Currency currency;
    private final Function<PaymentRequest, PaymentOutcome> decisions;
    private final Map<PaymentReference, PaymentRequest> seen = new LinkedHashMap<>();
    private final Map<PaymentReference, PaymentOutcome> outcomes = new HashMap<>();
    private final Set<PaymentReference> reversed = new HashSet<>();
    private final Set<PaymentReference> settled = new HashSet<>();
    private final Map<PaymentToken, Money> kept = new HashMap<>();
    private Optional<UnaryOperator<Money>> offered = Optional.empty();
    private Optional<PaysLater> later = Optional.empty();

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
        PaymentOutcome known = outcomes.get(reference);
        if (known != null) {
            return known;
        }
        PaymentOutcome decided = decided(request);
        if (decided.kind() == OutcomeKind.NOT_STARTED) {
            // It may be asked for again under the same reference: nothing is known here.
            seen.remove(reference);
            return decided;
        }
        outcomes.put(reference, decided);
        spend(request, decided);
        return decided;
    }

    private PaymentOutcome decided(PaymentRequest request) {
        if (request.operation().followsPayment() && !follows(request)) {
            return new PaymentOutcome.Declined("NOT_ALLOWED");
        }
        boolean waits = later.isPresent() && request.operation() == PaymentOperation.PURCHASE;
        if (waits || request.way() instanceof PaymentWay.ByLink) {
            return new PaymentOutcome.Pending();
        }
        Optional<PaymentToken> token = charged(request);
        if (token.isPresent()) {
            Money left = kept.get(token.get());
            if (left == null || left.compareTo(request.amount()) < 0) {
                return new PaymentOutcome.Declined("NO_SUCH_TOKEN");
            }
        }
        return slipped(request, decisions.apply(request));
    }

    /** Whether a payment that was seen allows what is asked about it. */
    private boolean follows(PaymentRequest request) {
        List<Asked> asked = new ArrayList<>();
        seen.forEach((reference, it) -> {
            PaymentOutcome outcome =
                    reversed.contains(reference) ? new PaymentOutcome.Cancelled() : outcomes.get(reference);
            if (outcome != null) {
                asked.add(new Asked(it, outcome, false, false));
            }
        });
        Money none = Money.zero(currency);
        return new PaidBill(none, none, 0, asked).ask(request).isDone();
    }

    /** With a token where one was wanted, and with what the customer chose to be charged abroad. */
    private PaymentOutcome slipped(PaymentRequest request, PaymentOutcome outcome) {
        if (!(outcome instanceof PaymentOutcome.Approved approved)) {
            return outcome;
        }
        PaymentSlip slip = approved.slip();
        Optional<PaymentToken> token = Optional.empty();
        if (request.way() instanceof PaymentWay.AtTerminal at && at.keepCard()) {
            token = Optional.of(keep("token-" + request.reference(), Money.ofMinor(Long.MAX_VALUE / 2, currency)));
        }
        Optional<Money> abroad = offered.map(it -> it.apply(request.amount()));
        return new PaymentOutcome.Approved(
                new PaymentSlip(slip.scheme(), slip.lastDigits(), slip.authorisation(), token, abroad));
    }

    private void spend(PaymentRequest request, PaymentOutcome outcome) {
        charged(request)
                .ifPresent(token ->
                        kept.computeIfPresent(token, (it, left) -> left.minus(outcome.moved(request.amount()))));
    }

    private static Optional<PaymentToken> charged(PaymentRequest request) {
        if (request.way() instanceof PaymentWay.OnFile file) {
            return Optional.of(file.token());
        }
        return request.way() instanceof PaymentWay.Agreed agreed ? Optional.of(agreed.token()) : Optional.empty();
    }

    /** Keeps a card or an account no longer. */
    void forget(PaymentToken token) {
        kept.remove(token);
    }

    /** Keeps a card or an account, with so much that may be charged to it. */
    public PaymentToken keep(String token, Money most) {
        PaymentToken kept = new PaymentToken(token);
        this.kept.put(kept, most);
        return kept;
    }

    /** What is left behind a token. */
    Optional<Money> balance(PaymentToken token) {
        return Optional.ofNullable(kept.get(token));
    }

    /** Offers every customer to pay in another currency, and they choose it. @param rate what the bill comes to there */
    public void offers(UnaryOperator<Money> rate) {
        offered = Optional.of(rate);
    }

    Optional<Money> offered(Money bill) {
        return offered.map(it -> it.apply(bill));
    }

    /** Every pending payment is decided. */
    public void decideAll(PaymentOutcome outcome) {
        List.copyOf(outcomes.keySet()).forEach(it -> decide(it, outcome));
    }

    /** Every purchase is paid later from now on, and this becomes of it. */
    public void later(Later each) {
        later = Optional.of(new PaysLater(each));
    }

    boolean isLater() {
        return later.isPresent();
    }

    /** Money comes that nobody asked for, or no more. */
    public void comes(PaymentReference movement, Money amount, String network) {
        moves(PaymentRequest.purchase(movement, amount), network);
    }

    /** A payment is given back, or a part of it, and no till asked for it. */
    public void givesBack(PaymentReference payment, PaymentReference movement, Money amount, String network) {
        moves(PaymentRequest.about(payment, movement, PaymentOperation.REFUND, amount), network);
    }

    private void moves(PaymentRequest request, String network) {
        PaymentReference movement = request.reference();
        if (seen.putIfAbsent(movement, request) == null) {
            outcomes.put(movement, new PaymentOutcome.Approved(new PaymentSlip(network, "", movement.value())));
        }
    }

    PaymentOutcome query(PaymentReference reference) {
        PaymentRequest waits = seen.get(reference);
        if (waits != null && outcomes.get(reference) instanceof PaymentOutcome.Pending) {
            later.ifPresent(it -> it.looked(waits, this));
        }
        if (reversed.contains(reference)) {
            return new PaymentOutcome.Cancelled();
        }
        return outcomes.getOrDefault(reference, new PaymentOutcome.NotStarted("never seen"));
    }

    PaymentOutcome reverse(PaymentReference reference) {
        reversed.add(reference);
        return new PaymentOutcome.Cancelled();
    }

    /** What was pending, or what nobody knew of, is decided. */
    public void decide(PaymentReference reference, PaymentOutcome outcome) {
        outcomes.computeIfPresent(reference, (it, before) -> before.kind().open() ? outcome : before);
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
            boolean counts =
                    moved.isPositive() && !voided(request.reference()) && !settled.contains(request.reference());
            if (counts && tells(request.operation())) {
                entries.add(new TerminalEntry(request.reference(), request.operation(), moved, scheme(request)));
            }
        }
        return entries;
    }

    private static boolean tells(PaymentOperation operation) {
        return switch (operation) {
            case PURCHASE, CAPTURE, TIP, REFUND, CREDIT -> true;
            case AUTHORISE, INCREMENT, VOID, RELEASE -> false;
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
