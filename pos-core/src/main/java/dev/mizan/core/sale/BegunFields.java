// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What begun sales, refunds and debit notes write alike. */
final class BegunFields {
    private BegunFields() {}

    static void writeHead(CheckoutId checkout, long session, FieldWriter out) {
        out.text("checkout", checkout.toString()).number("session", session);
    }

    static CheckoutId checkout(FieldReader in) {
        return in.parsed("checkout", CheckoutId::of);
    }

    static Optional<CheckoutId> maybeCheckout(FieldReader in) {
        return in.has("checkout") ? Optional.of(checkout(in)) : Optional.empty();
    }

    static void writePlanned(List<PlannedTender> planned, FieldWriter out) {
        out.list(
                "planned",
                planned,
                (plan, fields) -> fields.text("kind", plan.kind().code())
                        .number("amount", plan.amount().minor())
                        .text("key", plan.key().value()));
    }

    static List<PlannedTender> planned(FieldReader in, Currency currency) {
        return in.list(
                "planned",
                fields -> new PlannedTender(
                        fields.parsed("kind", TenderKind::ofCode),
                        Money.ofMinor(fields.number("amount"), currency),
                        fields.parsed("key", PaymentKey::new)));
    }

    /** What a debit note is about, before its bill. */
    static void writeDebit(
            DocumentId sale, DocumentNumber number, List<Integer> lines, SaleDebited.Cause cause, FieldWriter out) {
        out.text("sale", sale.toString())
                .text("number", number.toString())
                .numbers("lines", lines.stream().mapToLong(Integer::longValue).toArray())
                .text("cause", cause.code());
    }

    static List<Integer> lines(FieldReader in) {
        return Arrays.stream(in.numbers("lines")).mapToObj(Math::toIntExact).toList();
    }

    static List<PlannedTender> joined(List<PlannedTender> planned, List<PlannedTender> more) {
        return Stream.concat(planned.stream(), more.stream()).toList();
    }
}
