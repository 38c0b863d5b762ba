// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentParts;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.payment.FakePayments;
import dev.mizan.testkit.tck.payment.Customer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a nexo terminal does with a message, before the acquirer of the kit; a message that comes twice is done once. */
final class FakeDesk {
    final FakePayments bank = new FakePayments(true, Set.of());
    private final PaymentTerminal acquirer = bank.terminal();
    private final Map<String, Fields> answers = new HashMap<>();
    private final Map<String, PaymentRequest> byPoi = new HashMap<>();
    private final Set<String> voided = new HashSet<>();
    volatile Customer customer = Customer.PAYS;
    volatile Optional<Fields> waiting = Optional.empty();
    /** So many reversals are turned down. */
    volatile int fails;

    volatile String pan = "411111******1111";

    /** A terminal of the kit, warm: its thread is there before anybody counts. */
    FakeDesk() {
        bank.customer(Customer.IS_DECLINED);
        ask(PaymentRequest.purchase(new PaymentReference("warm-up"), Money.of("1.00", Currency.SAR)));
        bank.customer(Customer.PAYS);
    }

    private PaymentOutcome ask(PaymentRequest request) {
        return acquirer.start(request, it -> {}, Duration.ofMinutes(1))
                .toCompletableFuture()
                .join();
    }

    /** The answer; empty where there is none, or not yet. */
    synchronized Optional<Fields> answer(Fields request) {
        Fields header = request.in("MessageHeader");
        String category = header.text("MessageCategory");
        Fields body = request.in(category + "Request");
        String key = category + "/" + header.text("ServiceID");
        if (answers.containsKey(key)) {
            return Optional.of(wrapped(header, answers.get(key)));
        }
        return switch (category) {
            case "Login" -> Optional.of(wrapped(header, Fields.of("Response", Fields.of("Result", "Success"))));
            case "Payment" -> payment(header, body, key);
            case "Reversal" -> Optional.of(kept(header, key, reversal(body)));
            case "TransactionStatus" -> Optional.of(wrapped(header, status(body.in("MessageReference"))));
            case "Reconciliation" -> Optional.of(wrapped(header, totals()));
            case "BalanceInquiry" -> Optional.of(wrapped(header, balance(body.in("PaymentAccountReq"))));
            case "Abort" -> aborted(body.in("MessageReference"));
            default -> throw new IllegalArgumentException(category);
        };
    }

    private Fields kept(Fields header, String key, Fields body) {
        answers.put(key, body);
        return wrapped(header, body);
    }

    static Fields wrapped(Fields header, Fields body) {
        return Fields.of(
                "SaleToPOIResponse",
                Fields.of(
                        "MessageHeader",
                        header.and("MessageType", "Response"),
                        header.text("MessageCategory") + "Response",
                        body));
    }

    static Fields failure(String condition) {
        return Fields.of("Response", Fields.of("Result", "Failure", "ErrorCondition", condition));
    }

    private Optional<Fields> payment(Fields header, Fields body, String key) {
        if (waiting.isPresent()) {
            return Optional.of(wrapped(header, failure("Busy")));
        } else if (customer == Customer.WAITS) {
            waiting = Optional.of(header);
            return Optional.empty();
        }
        PaymentRequest request = read(body);
        PaymentOutcome outcome = ask(request);
        return Optional.of(kept(header, key, told(body, request, outcome)));
    }

    private Optional<Fields> aborted(Fields what) {
        if (waiting.filter(it -> it.text("ServiceID").equals(what.text("ServiceID")))
                .isEmpty()) {
            return Optional.empty();
        }
        Fields header = waiting.get();
        waiting = Optional.empty();
        return Optional.of(kept(header, "Payment/" + header.text("ServiceID"), failure("Aborted")));
    }

    private PaymentRequest read(Fields body) {
        Fields amounts = body.in("PaymentTransaction").in("AmountsReq");
        Fields data = body.in("PaymentData");
        Optional<PaymentReference> about =
                original(body.in("PaymentTransaction")).map(PaymentRequest::reference);
        Money none = Money.zero(Currency.SAR);
        PaymentParts parts = new PaymentParts(
                money(amounts, "TipAmount").orElse(none),
                none,
                money(amounts, "CashBackAmount").orElse(none));
        return new PaymentRequest(
                reference(body),
                operation(data.text("PaymentType"), about.isPresent()),
                money(amounts, "RequestedAmount").orElseThrow(),
                about,
                parts,
                way(body.in("SaleData"), data));
    }

    private static PaymentReference reference(Fields body) {
        return new PaymentReference(body.in("SaleData").in("SaleTransactionID").text("TransactionID"));
    }

    private static PaymentWay way(Fields sale, Fields data) {
        String token = data.in("PaymentInstrumentData")
                .in("CardData")
                .in("PaymentToken")
                .text("TokenValue");
        if (data.has("Instalment")) {
            return new PaymentWay.InParts(data.in("Instalment")
                    .number("TotalNbOfPayments")
                    .orElseThrow()
                    .intValueExact());
        }
        return token.isEmpty()
                ? new PaymentWay.AtTerminal(sale.text("TokenRequestedType").equals("Customer"))
                : new PaymentWay.OnFile(new PaymentToken(token));
    }

    private static PaymentOperation operation(String type, boolean follows) {
        return switch (type) {
            case "Normal", "Instalment" -> PaymentOperation.PURCHASE;
            case "Refund" -> follows ? PaymentOperation.REFUND : PaymentOperation.CREDIT;
            case "FirstReservation" -> PaymentOperation.AUTHORISE;
            case "UpdateReservation" -> PaymentOperation.INCREMENT;
            case "Completion" -> PaymentOperation.CAPTURE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Optional<PaymentRequest> original(Fields body) {
        String poi = body.in("OriginalPOITransaction").in("POITransactionID").text("TransactionID");
        return Optional.ofNullable(byPoi.get(poi));
    }

    private static Optional<Money> money(Fields amounts, String name) {
        return amounts.number(name).map(it -> Money.of(it.toPlainString(), Currency.SAR));
    }

    private Fields told(Fields body, PaymentRequest request, PaymentOutcome outcome) {
        String result = switch (outcome.kind()) {
            case APPROVED -> "Success";
            case APPROVED_PARTIAL -> "Partial";
            case DECLINED, CANCELLED, NOT_STARTED, PENDING, UNKNOWN -> "Failure";
        };
        if (!outcome.kind().movedMoney()) {
            return failure(outcome instanceof PaymentOutcome.Declined ? "Refusal" : "Cancel");
        }
        String poi = "POI." + (byPoi.size() + 1);
        byPoi.put(poi, request);
        Fields card = Fields.of("PaymentBrand", "mada", "MaskedPan", pan);
        if (request.way() instanceof PaymentWay.AtTerminal at && at.keepCard()) {
            card = card.and(
                    "PaymentToken",
                    Fields.of("TokenValue", bank.token().orElseThrow().value()));
        }
        Money moved = outcome.moved(request.amount());
        Fields amounts = Fields.of("Currency", "SAR", "AuthorizedAmount", decimal(moved));
        Fields abroad = Fields.of("Currency", "USD", "AmountValue", new BigDecimal("2.67"));
        return Fields.of(
                "Response",
                Fields.of("Result", result),
                "SaleData",
                body.in("SaleData"),
                "POIData",
                Fields.of("POITransactionID", Fields.of("TransactionID", poi, "TimeStamp", "2026-11-22T09:00:00Z")),
                "PaymentResult",
                Fields.of(
                        "PaymentInstrumentData",
                        Fields.of("PaymentInstrumentType", "Card", "CardData", card),
                        "AmountsResp",
                        amounts,
                        "CurrencyConversion",
                        List.of(Fields.of("CustomerApprovedFlag", true, "ConvertedAmount", abroad)),
                        "PaymentAcquirerData",
                        Fields.of("ApprovalCode", pan)));
    }

    private static BigDecimal decimal(Money amount) {
        return new BigDecimal(amount.toPlainString());
    }

    /** A void where the till's own reference is another than the payment's; else what was done is undone. */
    private Fields reversal(Fields body) {
        Optional<PaymentRequest> what = original(body);
        if (what.isEmpty()) {
            return failure("NotFound");
        }
        if (fails > 0) {
            fails--;
            return failure("UnavailableService");
        }
        PaymentRequest request = what.get();
        PaymentOutcome outcome = reference(body).equals(request.reference())
                ? acquirer.reverse(request, Duration.ofMinutes(1))
                        .toCompletableFuture()
                        .join()
                : voided(reference(body), request, money(body, "ReversedAmount"));
        return outcome.kind().movedMoney() || outcome instanceof PaymentOutcome.Cancelled
                ? Fields.of("Response", Fields.of("Result", "Success"))
                : failure("Refusal");
    }

    private PaymentOutcome voided(PaymentReference reference, PaymentRequest request, Optional<Money> part) {
        if (part.isEmpty()) {
            voided.add(request.reference().value());
        }
        PaymentOperation operation = part.isPresent() ? PaymentOperation.RELEASE : PaymentOperation.VOID;
        var voiding = PaymentRequest.about(request.reference(), reference, operation, part.orElse(request.amount()));
        return ask(voiding);
    }

    private Fields status(Fields what) {
        String key = what.text("MessageCategory") + "/" + what.text("ServiceID");
        if (waiting.filter(it -> it.text("ServiceID").equals(what.text("ServiceID")))
                .isPresent()) {
            return failure("InProgress");
        } else if (!answers.containsKey(key)) {
            return failure("NotFound");
        }
        String category = what.text("MessageCategory");
        return Fields.of(
                "Response",
                Fields.of("Result", "Success"),
                "RepeatedMessageResponse",
                Fields.of("RepeatedResponseMessageBody", Fields.of(category + "Response", answers.get(key))));
    }

    private Fields balance(Fields account) {
        Fields card = account.in("PaymentInstrumentData").in("CardData");
        PaymentToken token = new PaymentToken(card.in("PaymentToken").text("TokenValue"));
        Money left = acquirer.balance(token, Duration.ofMinutes(1))
                .toCompletableFuture()
                .join()
                .orElseThrow();
        return Fields.of(
                "Response",
                Fields.of("Result", "Success"),
                "PaymentAccountStatus",
                Fields.of("Currency", "SAR", "CurrentBalance", decimal(left)));
    }

    private Fields totals() {
        List<Object> totals = new ArrayList<>();
        for (TerminalEntry it : acquirer.entries(Duration.ofMinutes(1))
                .toCompletableFuture()
                .join()
                .orElseThrow()) {
            if (it.operation() != PaymentOperation.VOID
                    && it.operation() != PaymentOperation.RELEASE
                    && !voided.contains(it.reference().value())) {
                totals.add(Fields.of(
                        "TransactionType",
                        it.gives() ? "Credit" : "Debit",
                        "TransactionCount",
                        1,
                        "TransactionAmount",
                        decimal(it.amount())));
            }
        }
        acquirer.settle(Duration.ofMinutes(1)).toCompletableFuture().join();
        Fields mada = Fields.of("CardBrand", "mada", "PaymentCurrency", "SAR", "PaymentTotals", List.copyOf(totals));
        return Fields.of("Response", Fields.of("Result", "Success"), "TransactionTotals", List.of(mada));
    }
}
