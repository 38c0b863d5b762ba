// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.TerminalTotals;
import dev.mizan.spi.payment.course.Asked;
import dev.mizan.spi.payment.course.OfflineLimits;
import dev.mizan.spi.payment.course.OfflineQueue;
import dev.mizan.spi.payment.course.PaidBill;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.pay.PaymentFlowReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A till that plays a script, before a terminal that answers what the script says. */
final class PaymentScript {
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Currency currency;
    private final SimulatedBank bank;
    private final SimulatedTerminal terminal;
    private final OfflineLimits limits;
    private PaymentOutcome reply = new PaymentOutcome.Unknown("no reply");
    private PaidBill bill;
    private Optional<OfflineQueue> queue = Optional.empty();
    private Optional<Boolean> balanced = Optional.empty();
    private Optional<Money> difference = Optional.empty();
    private boolean offline;

    PaymentScript(Currency currency, Money total, JsonNode steps) {
        this.currency = currency;
        this.bill = PaidBill.of(total);
        this.bank = new SimulatedBank(currency, request -> reply);
        this.terminal = new SimulatedTerminal(bank, currency, () -> Fate.THROUGH);
        this.limits = limits(steps);
    }

    PaidBill bill() {
        return bill;
    }

    int terminalCalls() {
        return terminal.calls();
    }

    Optional<Boolean> balanced() {
        return balanced;
    }

    Optional<Money> difference() {
        return difference;
    }

    Outcome<PaidBill> step(int index, JsonNode step) {
        reply = reply(step);
        PaymentReference reference =
                new PaymentReference(step.hasNonNull("key") ? step.get("key").asText() : "S" + index);
        String op = Case.part(step, "op").asText();
        Outcome<PaidBill> then = switch (op) {
            case "sale", "purchase", "payment" ->
                offline ? store(reference, step) : ask(reference, PaymentOperation.PURCHASE, step);
            case "authorise", "authorize" -> ask(reference, PaymentOperation.AUTHORISE, step);
            case "increment" -> ask(reference, PaymentOperation.INCREMENT, step);
            case "capture" -> ask(reference, PaymentOperation.CAPTURE, step);
            case "refund" -> ask(reference, PaymentOperation.REFUND, step);
            case "tip", "tipAdjust", "adjust" -> ask(reference, PaymentOperation.TIP, step);
            case "release" -> ask(reference, PaymentOperation.RELEASE, step);
            case "credit", "unlinkedRefund" -> ask(reference, PaymentOperation.CREDIT, step);
            case "void" ->
                offline ? notOffline() : bill.voiding(payment(), reference).then(this::send);
            case "cash" -> Outcome.done(bill.withCash(amount(step, "amount")));
            case "lateReply", "query", "status", "forward", "notification", "cancel" -> late();
            case "reverse", "reversal" -> reversed(step);
            case "goOffline", "goOnline" -> line(op.equals("goOffline"));
            case "expire" -> expired(reference);
            // What was durable before is what is known after.
            case "restart", "crash" -> Outcome.done(bill);
            case "settle" -> settle(Case.part(step, "terminal"));
            default -> throw new IllegalArgumentException("a step " + step);
        };
        if (then.isDone()) {
            bill = then.orElseThrow();
        }
        return then;
    }

    private Outcome<PaidBill> ask(PaymentReference reference, PaymentOperation operation, JsonNode step) {
        if (offline) {
            return notOffline();
        }
        Optional<PaymentReference> about = operation.followsPayment() ? Optional.of(payment()) : Optional.empty();
        return PaymentRequest.keyedIn(reference, operation, amount(step, "amount"), about)
                .then(this::send);
    }

    private Outcome<PaidBill> send(PaymentRequest request) {
        bill = withoutUnstarted(request);
        if (bill.find(request.reference()).isPresent()) {
            return bill.ask(request);
        }
        return bill.ask(request)
                .map(it -> it.after(
                        request.reference(),
                        terminal.start(request, shown -> {}, WAIT)
                                .toCompletableFuture()
                                .join()));
    }

    /** What never started may be asked for again under its own reference. */
    private PaidBill withoutUnstarted(PaymentRequest request) {
        List<Asked> kept = bill.asked().stream()
                .filter(it -> !it.request().equals(request) || it.outcome().kind() != OutcomeKind.NOT_STARTED)
                .toList();
        return new PaidBill(bill.total(), bill.cash(), bill.cashTenders(), kept);
    }

    private static Outcome<PaidBill> notOffline() {
        return Outcome.refused(PaymentFlowReason.NO_OFFLINE, "terminal", "of the script");
    }

    private Outcome<PaidBill> reversed(JsonNode step) {
        boolean undone = !step.has("reply") || reply.kind().movedMoney() || reply.kind() == OutcomeKind.CANCELLED;
        PaymentOutcome after =
                undone ? new PaymentOutcome.Cancelled() : new PaymentOutcome.Unknown("the reversal was not answered");
        return Outcome.done(bill.after(payment(), after));
    }

    /** What is set aside is let go; what waits is given up. */
    private Outcome<PaidBill> expired(PaymentReference reference) {
        Money open = bill.balance(payment()).open();
        if (!open.isPositive()) {
            reply = new PaymentOutcome.Cancelled();
            return late();
        }
        reply = new PaymentOutcome.Approved(PaymentSlip.NONE);
        return PaymentRequest.keyedIn(reference, PaymentOperation.RELEASE, open, Optional.of(payment()))
                .then(this::send);
    }

    private Outcome<PaidBill> store(PaymentReference reference, JsonNode step) {
        PaymentRequest request = PaymentRequest.purchase(reference, amount(step, "amount"));
        OfflineQueue before = queue.orElseGet(() -> OfflineQueue.empty(limits));
        return before.store(request, Instant.EPOCH).then(stored -> {
            queue = Optional.of(stored);
            return bill.store(request);
        });
    }

    /** Terms of the terminal, wherever the script tells them first: of one payment, of how many, or of all. */
    private OfflineLimits limits(JsonNode steps) {
        Money most = Money.ofMinor(Long.MAX_VALUE, currency);
        return new OfflineLimits(
                first(steps, "(?i).*floor.*").map(it -> Money.of(it, currency)).orElse(most),
                first(steps, "(?i)(?!.*(floor|count)).*(cap|total|limit|cumul).*")
                        .map(it -> Money.of(it, currency))
                        .orElse(most),
                first(steps, "(?i).*count.*").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                Duration.ofDays(1));
    }

    private static Optional<String> first(JsonNode steps, String name) {
        for (JsonNode step : steps) {
            for (Map.Entry<String, JsonNode> said : step.properties()) {
                if (said.getKey().matches(name) && said.getValue().isValueNode()) {
                    return Optional.of(said.getValue().asText());
                }
            }
        }
        return Optional.empty();
    }

    /** An answer to what is still open, the oldest first; a decline or a cancel where nothing is, changes nothing. */
    private Outcome<PaidBill> late() {
        return Outcome.done(bill.asked().stream()
                .filter(it -> it.outcome().kind().open())
                .findFirst()
                .map(it -> told(it.request().reference()))
                .orElse(bill));
    }

    private PaidBill told(PaymentReference reference) {
        bank.decide(reference, reply);
        return bill.after(reference, reply);
    }

    private Outcome<PaidBill> line(boolean down) {
        offline = down;
        return Outcome.done(bill);
    }

    private Outcome<PaidBill> settle(JsonNode told) {
        TerminalTotals totals = new TerminalTotals(
                amount(told, "sales"),
                amount(told, "refunds"),
                Case.part(told, "count").asInt());
        balanced = Optional.of(bill.totals().balances(totals));
        difference = Optional.of(bill.totals().net().minus(totals.net()));
        return Outcome.done(bill);
    }

    /** The payment that a step goes on from: the last one, or none that is known. */
    private PaymentReference payment() {
        List<Asked> openings = bill.asked().stream()
                .filter(it -> !it.request().operation().followsPayment())
                .toList();
        return openings.isEmpty()
                ? new PaymentReference("none")
                : openings.get(openings.size() - 1).request().reference();
    }

    private Money amount(JsonNode step, String field) {
        return Money.of(Case.part(step, field).asText(), currency);
    }

    private PaymentOutcome reply(JsonNode step) {
        String word = step.path("reply").asText(OutcomeKind.UNKNOWN.name());
        return word.equals("STORED")
                ? new PaymentOutcome.Pending()
                : switch (outcome(word)) {
                    case APPROVED -> new PaymentOutcome.Approved(PaymentSlip.NONE);
                    case APPROVED_PARTIAL ->
                        new PaymentOutcome.ApprovedPartial(amount(step, "approved"), PaymentSlip.NONE);
                    case DECLINED -> new PaymentOutcome.Declined("declined");
                    case CANCELLED -> new PaymentOutcome.Cancelled();
                    case NOT_STARTED -> new PaymentOutcome.NotStarted("not reached");
                    case PENDING -> new PaymentOutcome.Pending();
                    case UNKNOWN -> new PaymentOutcome.Unknown("no reply");
                };
    }

    /** A word that is no outcome is a doubt, as a terminal's would be. */
    private static OutcomeKind outcome(String word) {
        return Stream.of(OutcomeKind.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(OutcomeKind.UNKNOWN);
    }
}
