// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes what the till says to its terminal (nexo Sale to POI 3.1). */
final class Messages {
    static final String PAYMENT = "Payment";
    static final String REVERSAL = "Reversal";
    static final String STATUS = "TransactionStatus";

    private final NexoPlace place;
    private final Clock clock;

    Messages(NexoPlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    Message login() {
        return write(
                "Login",
                ServiceIds.fresh(),
                Fields.of(
                        "DateTime",
                        now(),
                        "SaleSoftware",
                        Fields.of(
                                "ProviderIdentification",
                                "Mizan",
                                "ApplicationName",
                                "Mizan",
                                "SoftwareVersion",
                                "1",
                                "CertificationCode",
                                "none"),
                        "OperatorLanguage",
                        "en"));
    }

    /** A payment, or a refund to a card. @param about what it goes on from; not there where it opens a payment */
    Message payment(PaymentRequest request, PoiTransaction about) {
        Fields transaction = Fields.of("AmountsReq", amounts(request));
        if (about.isThere()) {
            transaction = transaction.and("OriginalPOITransaction", about.written(place));
        }
        Fields body = Fields.of(
                "SaleData", sale(request), "PaymentTransaction", transaction, "PaymentData", payment(request));
        return write(PAYMENT, ServiceIds.of(request.reference().value()), body);
    }

    private Fields sale(PaymentRequest request) {
        Fields sale = sale(request.reference());
        return request.way() instanceof PaymentWay.AtTerminal at && at.keepCard()
                ? sale.and("TokenRequestedType", "Customer")
                : sale;
    }

    private Fields sale(PaymentReference reference) {
        return Fields.of("SaleTransactionID", Fields.of("TransactionID", reference.value(), "TimeStamp", now()));
    }

    private static Fields amounts(PaymentRequest request) {
        Fields amounts =
                Fields.of("Currency", request.amount().currency().code(), "RequestedAmount", decimal(request.amount()));
        if (request.parts().cashBack().isPositive()) {
            amounts = amounts.and("CashBackAmount", decimal(request.parts().cashBack()));
        }
        return request.parts().tip().isPositive()
                ? amounts.and("TipAmount", decimal(request.parts().tip()))
                : amounts;
    }

    private static Fields payment(PaymentRequest request) {
        if (request.way() instanceof PaymentWay.InParts parts) {
            return Fields.of(
                    "PaymentType",
                    "Instalment",
                    "Instalment",
                    Fields.of("InstalmentType", List.of("EqualInstalments"), "TotalNbOfPayments", parts.count()));
        }
        Fields type = Fields.of("PaymentType", type(request));
        return request.way() instanceof PaymentWay.OnFile file
                ? type.and("PaymentInstrumentData", instrument(file.token().value()))
                : type;
    }

    private static Fields instrument(String token) {
        Fields kept = Fields.of("TokenRequestedType", "Customer", "TokenValue", token);
        return Fields.of("PaymentInstrumentType", "Card", "CardData", Fields.of("PaymentToken", kept));
    }

    private static String type(PaymentRequest request) {
        return switch (request.operation()) {
            case PURCHASE -> "Normal";
            case REFUND, CREDIT -> "Refund";
            case AUTHORISE -> "FirstReservation";
            case INCREMENT -> "UpdateReservation";
            case CAPTURE -> "Completion";
            case VOID, TIP, RELEASE -> throw new IllegalArgumentException("no payment: " + request.operation());
        };
    }

    /** Whether it is a reversal to nexo, and not a payment. */
    static boolean reverses(PaymentRequest request) {
        return request.operation() == PaymentOperation.VOID || request.operation() == PaymentOperation.RELEASE;
    }

    /** Undoes what the terminal did: all of it, or what is left to release. @param service for an undoing by the till, of the reference and its number */
    Message reversal(String service, PaymentRequest request, PoiTransaction what, String reason) {
        Fields body = Fields.of(
                "SaleData",
                sale(request.reference()),
                "OriginalPOITransaction",
                what.written(place),
                "ReversalReason",
                reason);
        boolean part = request.operation() == PaymentOperation.RELEASE;
        return write(REVERSAL, service, part ? body.and("ReversedAmount", decimal(request.amount())) : body);
    }

    /** Asks what became of a message. */
    Message status(String category, String service) {
        return write(
                STATUS,
                ServiceIds.fresh(),
                Fields.of("ReceiptReprintFlag", false, "MessageReference", named(category, service)));
    }

    /** Has the terminal give up what it waits for; it answers the payment and not this. */
    Message abort(PaymentReference reference) {
        Fields about = named(PAYMENT, ServiceIds.of(reference.value()));
        return write("Abort", ServiceIds.fresh(), Fields.of("MessageReference", about, "AbortReason", "MerchantAbort"));
    }

    /** Asks what is left behind a token. */
    Message balance(PaymentToken token) {
        Fields account = Fields.of("AccountType", "Default", "PaymentInstrumentData", instrument(token.value()));
        return write("BalanceInquiry", ServiceIds.fresh(), Fields.of("PaymentAccountReq", account));
    }

    Message reconciliation() {
        return write("Reconciliation", ServiceIds.fresh(), Fields.of("ReconciliationType", "SaleReconciliation"));
    }

    /** The answer to what the terminal wanted shown or asked. */
    Message answer(Fields header, String body, Fields said) {
        Fields ours = header.and("MessageType", "Response");
        Fields all = Fields.of("SaleToPOIResponse", Fields.of("MessageHeader", ours, body, said));
        return new Message(header.text("MessageCategory"), header.text("ServiceID"), Json.write(all));
    }

    private Fields named(String category, String service) {
        return Fields.of(
                "MessageCategory", category, "ServiceID", service, "SaleID", place.saleId(), "POIID", place.poiId());
    }

    private Message write(String category, String service, Fields body) {
        Fields header = Fields.of(
                "ProtocolVersion",
                "3.1",
                "MessageClass",
                "Service",
                "MessageCategory",
                category,
                "MessageType",
                "Request",
                "ServiceID",
                service,
                "SaleID",
                place.saleId(),
                "POIID",
                place.poiId());
        Fields all = Fields.of("SaleToPOIRequest", Fields.of("MessageHeader", header, category + "Request", body));
        return new Message(category, service, Json.write(all));
    }

    private static BigDecimal decimal(Money amount) {
        return BigDecimal.valueOf(amount.minor(), amount.currency().digits());
    }

    private String now() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }
}
