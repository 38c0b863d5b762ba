// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads how a payment ended. What it says of an amount that nobody asked for, or of another payment, is UNKNOWN; what a slip
 * may not hold is left out of it, for the money moved all the same.
 */
record Answers(Currency currency) {
    private static final int LONGEST = 60;
    private static final int SHOWN = 4;

    /** @param asked where it is known what was asked for */
    PaymentOutcome payment(Fields body, PaymentReference reference, Optional<PaymentRequest> asked) {
        Fields response = body.in("Response");
        OutcomeKind kind = Reply.kind(body);
        String condition = text(response.text("ErrorCondition"));
        return switch (kind) {
            case APPROVED, APPROVED_PARTIAL -> approved(body, reference, asked, kind);
            case DECLINED -> new PaymentOutcome.Declined(condition);
            case CANCELLED -> new PaymentOutcome.Cancelled();
            case NOT_STARTED -> new PaymentOutcome.NotStarted(condition);
            case PENDING -> new PaymentOutcome.Pending();
            case UNKNOWN -> new PaymentOutcome.Unknown(condition.isEmpty() ? "no answer of nexo" : condition);
        };
    }

    private PaymentOutcome approved(
            Fields body, PaymentReference reference, Optional<PaymentRequest> asked, OutcomeKind kind) {
        String about = body.in("SaleData").in("SaleTransactionID").text("TransactionID");
        if (!about.equals(reference.value())) {
            return new PaymentOutcome.Unknown("an answer to another payment");
        }
        Fields result = body.in("PaymentResult");
        Optional<Money> amount = money(result.in("AmountsResp"), "AuthorizedAmount");
        if (amount.isEmpty() || !amount.get().isPositive()) {
            return new PaymentOutcome.Unknown("approved, and no amount told");
        }
        Money whole = asked.map(PaymentRequest::amount).orElse(amount.get());
        if (amount.get().compareTo(whole) > 0) {
            return new PaymentOutcome.Unknown("approved for more than was asked");
        }
        boolean all = asked.isPresent() ? amount.get().equals(whole) : kind == OutcomeKind.APPROVED;
        PaymentSlip slip = slip(result);
        return all ? new PaymentOutcome.Approved(slip) : new PaymentOutcome.ApprovedPartial(amount.get(), slip);
    }

    /** An amount of this terminal's currency, exact. */
    Optional<Money> money(Fields amounts, String name) {
        String told = amounts.text("Currency");
        return told.equals(currency.code())
                ? amounts.number(name).flatMap(it -> Money.parse(it.toPlainString(), currency))
                : Optional.empty();
    }

    private static PaymentSlip slip(Fields result) {
        Fields card = result.in("PaymentInstrumentData").in("CardData");
        String brand = card.text("PaymentBrand");
        String code = result.in("PaymentAcquirerData").text("ApprovalCode");
        return new PaymentSlip(
                orElse("", () -> PaymentSlip.of(text(brand)).authorisation()),
                lastDigits(card.text("MaskedPan")),
                orElse("", () -> PaymentSlip.of(text(code)).authorisation()),
                token(card.in("PaymentToken").text("TokenValue")),
                abroad(result));
    }

    private static Optional<PaymentToken> token(String told) {
        return told.isBlank() ? Optional.empty() : orElse(Optional.empty(), () -> Optional.of(new PaymentToken(told)));
    }

    /** What the customer chose to be charged in the card's own currency. */
    private static Optional<Money> abroad(Fields result) {
        Function<Fields, Optional<Money>> read = it -> Currency.find(it.text("Currency"))
                .flatMap(other -> it.number("AmountValue").flatMap(at -> Money.parse(at.toPlainString(), other)));
        return result.list("CurrencyConversion").stream()
                .filter(it -> it.flag("CustomerApprovedFlag"))
                .flatMap(it -> read.apply(it.in("ConvertedAmount")).stream())
                .findFirst();
    }

    private static String lastDigits(String masked) {
        String last = masked.length() < SHOWN ? "" : masked.substring(masked.length() - SHOWN);
        return last.chars().allMatch(it -> it >= '0' && it <= '9') ? last : "";
    }

    /** What a terminal may say in a slip or a log: short, of one line. */
    private static String text(String told) {
        String line = told.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** What a slip refuses is left out. */
    private static <T> T orElse(T without, java.util.function.Supplier<T> told) {
        try {
            return told.get();
        } catch (IllegalArgumentException e) {
            return without;
        }
    }
}
