// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Credits a sale's simplified invoice and issues a full one. It appends to the stream of the sale's returns: whoever takes
 * goods back at the same moment decides again, and credits the invoice that stands.
 *
 * @param postponed whether it was owed: then a sale that came back whole is settled with nothing
 */
record MakeStandard(FiscalDesk desk, DocumentId sale, Party buyer, boolean postponed) implements Flow<Recorded> {
    @Override
    public Outcome<Decision> decide(Reading reading) {
        Recorded recorded = reading.document(sale)
                .filter(it -> it.fact(SaleCompleted.class).isPresent())
                .orElse(null);
        if (recorded == null) {
            return Outcome.refused(FlowReason.NOT_FOUND, "document", sale);
        }
        if (recorded.fact(PrepaymentsSettled.class).isPresent()) {
            return Outcome.refused(FiscalFlowReason.WAS_PREPAID, "sale", sale);
        }
        Expected key = reading.expected(Returnable.key(sale));
        List<Fact> since = reading.stream(key.stream()).stream()
                .flatMap(batch -> batch.facts().stream())
                .toList();
        for (Fact fact : since) {
            if (fact instanceof MadeStandard before) {
                return Outcome.refused(FiscalFlowReason.ALREADY_STANDARD, "document", before.invoiceNumber());
            }
        }
        return simplified(reading)
                .then(invoice -> made(recorded, since, invoice))
                .then(made -> documents(reading, made)
                        .then(documents -> desk.unit(unit(recorded))
                                .then(unit -> unit.stamp(reading, documents, Optional.empty())))
                        .map(stamped -> decision(reading, made, stamped, key)));
    }

    private static FiscalUnitId unit(Recorded recorded) {
        return recorded.path().fiscalUnit().orElseThrow();
    }

    private Outcome<Issued> simplified(Reading reading) {
        return new HandOver(desk, reading)
                .of(sale)
                .then(all -> all.stream()
                        .filter(it -> it.kind() == FiscalKind.INVOICE && it.simplified())
                        .findFirst()
                        .map(it -> accepted(reading, it))
                        .orElseGet(() -> Outcome.refused(FiscalFlowReason.NO_SIMPLIFIED, "sale", sale)));
    }

    private static Outcome<Issued> accepted(Reading reading, Issued invoice) {
        boolean rejected = reading.state(FiscalFold.class)
                .find(invoice.id())
                .filter(OpenDocument::isRejected)
                .isPresent();
        return rejected
                ? Outcome.refused(
                        FiscalFlowReason.REPAIR_FIRST,
                        "document",
                        invoice.stamp().number())
                : Outcome.done(invoice);
    }

    private Outcome<MadeStandard> made(Recorded recorded, List<Fact> since, Issued invoice) {
        SaleCompleted sold = recorded.fact(SaleCompleted.class).orElseThrow();
        Returnable left = Returnable.of(sale, sold);
        for (Fact fact : since) {
            left = left.after(fact);
        }
        if (left.isBeingPaidBack()) {
            return Outcome.refused(
                    FiscalFlowReason.BEING_PAID_BACK, "document", sold.slip().number());
        }
        Bill bill = left.bill();
        if (bill.lines().isEmpty() && !postponed) {
            return Outcome.refused(
                    FiscalFlowReason.NOTHING_LEFT, "document", sold.slip().number());
        }
        boolean whole = bill.lines().equals(sold.bill().lines());
        return Outcome.done(new MadeStandard(
                sale,
                invoice.stamp().number(),
                recorded.times().taxPoint(),
                buyer,
                bill,
                whole ? sold.settlement().rounding() : Money.zero(bill.currency()),
                sold.settlement().tenders().stream()
                        .map(Tender::kind)
                        .distinct()
                        .toList()));
    }

    private Outcome<List<FiscalDocument>> documents(Reading reading, MadeStandard made) {
        Occasion occasion = new Occasion(
                reading.at().path(), reading.at().day().zone(), reading.times(), reading.key(), List.of(made));
        return desk.real(occasion)
                .then(all -> all.isEmpty() && !made.bill().lines().isEmpty()
                        ? Outcome.refused(FiscalFlowReason.NO_SIMPLIFIED, "sale", sale)
                        : Outcome.done(all));
    }

    private static Decision decision(Reading reading, MadeStandard made, FiscalUnit.Stamped stamped, Expected key) {
        List<Fact> facts = new ArrayList<>();
        facts.add(made);
        facts.addAll(stamped.facts());
        List<Expected> keys = stamped.facts().isEmpty() ? List.of(key) : List.of(key, stamped.key());
        return Decision.of(reading.times(), facts).withKeys(keys);
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}
