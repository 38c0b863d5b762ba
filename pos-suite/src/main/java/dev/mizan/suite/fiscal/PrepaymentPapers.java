// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.invoice.Invoicing;
import dev.mizan.core.invoice.Issue;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.flow.Reading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the invoice of a sale says of its prepayments: number, id and time of each one's own document, and its taxes. */
final class PrepaymentPapers {
    static final Text GIVEN_BACK = Text.of("The prepayment was given back", "رُدّت الدفعة المقدمة");

    private PrepaymentPapers() {}

    /** Whether money that was taken before its goods is told of. */
    static boolean isPrepaid(Occasion occasion) {
        return occasion.fact(PrepaymentsSettled.class).isPresent()
                || occasion.fact(PrepaymentTaken.class).isPresent();
    }

    /** The prepayments that a sale settles, each once for each of its groups; none for most. */
    static List<Prepaid> of(Occasion occasion, Issue invoice) {
        return used(occasion).stream()
                .flatMap(used -> Invoicing.prepaid(invoice, reference(occasion, used), used.part()).stream())
                .toList();
    }

    /** By what the documents of the prepayments tell more than was paid for them: what their own payable rounding closed. */
    static Money toldMore(Occasion occasion, List<Prepaid> prepaid, Currency currency) {
        Money paid = Money.sum(
                currency,
                used(occasion).stream().map(used -> used.part().gross()).toList());
        return Invoicing.prepaid(prepaid, currency).minus(paid);
    }

    private static List<Used> used(Occasion occasion) {
        return occasion.fact(PrepaymentsSettled.class)
                .map(PrepaymentsSettled::used)
                .orElse(List.of());
    }

    private static DocumentReference reference(Occasion occasion, Used used) {
        String number = used.number().toString();
        UUID id = Occasion.id(used.key(), 0);
        Instant at = used.takenAt();
        for (Fact fact : occasion.before()) {
            if (fact instanceof FiscalDocumentIssued issued && replaces(issued, id)) {
                id = issued.document().id();
                number = issued.document().stamp().number();
                at = issued.document().issuedAt();
            }
        }
        return new DocumentReference(
                number,
                FiscalKind.PREPAYMENT,
                Optional.of(id),
                Optional.of(at.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(occasion.zone())
                        .toLocalDateTime()));
    }

    private static boolean replaces(FiscalDocumentIssued issued, UUID id) {
        return issued.cause().filter(it -> it.rejected().equals(id)).isPresent();
    }

    /** The documents that took the place of prepayments' rejected ones, each after the one that it replaces. */
    static List<Fact> repaired(Reading reading, List<Fact> facts) {
        List<Fact> repaired = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof PrepaymentsSettled settled) {
                settled.used().forEach(used -> follow(reading, Occasion.id(used.key(), 0), repaired));
            }
        }
        return repaired;
    }

    private static void follow(Reading reading, UUID rejected, List<Fact> repaired) {
        reading.stream(HandOver.repaired(rejected)).stream()
                .flatMap(batch -> batch.facts().stream())
                .filter(FiscalDocumentIssued.class::isInstance)
                .map(FiscalDocumentIssued.class::cast)
                .filter(issued -> replaces(issued, rejected))
                .findFirst()
                .ifPresent(issued -> {
                    repaired.add(issued);
                    follow(reading, issued.document().id(), repaired);
                });
    }
}
