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
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Credits simplified invoices of sales and issues one full invoice in their place. It appends to the streams of the sales'
 * returns: whoever takes goods back at the same moment decides again, and credits the invoice that stands.
 *
 * @param postponed whether it was owed: then a sale that came back whole is settled with nothing
 */
record MakeStandard(FiscalDesk desk, List<DocumentId> sales, Party buyer, boolean postponed) implements Flow<Recorded> {
    /** A summary of more is refused; a batch appends to few streams. */
    static final int MOST = 100;

    /** A sale on its way into a full invoice, and the stream of its returns. */
    private record Part(Recorded sale, Expected key, MadeStandard made) {}

    MakeStandard {
        sales = sales.stream().distinct().toList();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        if (sales.isEmpty() || sales.size() > MOST) {
            return Outcome.refused(FiscalFlowReason.RECEIPTS, "count", sales.size(), "most", MOST);
        }
        List<Part> parts = new ArrayList<>();
        for (DocumentId sale : sales) {
            Outcome<Part> part = part(reading, sale);
            if (!(part instanceof Outcome.Done<Part> done)) {
                return part.map(never -> Decision.of(reading.times(), List.of()));
            }
            parts.add(done.value());
        }
        List<MadeStandard> made = parts.stream()
                .map(it -> it.made().under(parts.get(0).made().simplified()))
                .toList();
        return oneMonth(made)
                .then(sound -> documents(reading, sound))
                .then(documents -> desk.unit(unit(parts.get(0).sale()))
                        .then(unit -> unit.stamp(reading, documents, Optional.empty())))
                .map(stamped -> decision(reading, made, stamped, parts));
    }

    /** Supplies of two months are two invoices: their tax falls due with the month (Directive 2006/112/EC, article 223). */
    private static Outcome<List<MadeStandard>> oneMonth(List<MadeStandard> made) {
        YearMonth month = YearMonth.from(made.get(0).supplied());
        for (MadeStandard each : made) {
            if (!YearMonth.from(each.supplied()).equals(month)) {
                return Outcome.refused(
                        FiscalFlowReason.OTHER_MONTH,
                        "document",
                        each.simplified(),
                        "date",
                        each.supplied(),
                        "month",
                        month);
            }
        }
        return Outcome.done(made);
    }

    private Outcome<Part> part(Reading reading, DocumentId sale) {
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
        List<Fact> since = since(reading, sale);
        Optional<MadeStandard> before = before(since, sale);
        return before.isPresent()
                ? Outcome.refused(
                        FiscalFlowReason.ALREADY_STANDARD,
                        "document",
                        before.get().invoiceNumber())
                : simplified(reading, sale)
                        .then(invoice -> made(recorded, sale, since, invoice))
                        .map(made -> new Part(recorded, key, made));
    }

    private static List<Fact> since(Reading reading, DocumentId sale) {
        return reading.stream(Returnable.key(sale)).stream()
                .flatMap(batch -> batch.facts().stream())
                .toList();
    }

    private static Optional<MadeStandard> before(List<Fact> since, DocumentId sale) {
        return since.stream()
                .filter(MadeStandard.class::isInstance)
                .map(MadeStandard.class::cast)
                .filter(it -> it.sale().equals(sale))
                .findFirst();
    }

    /** Sales to a customer in a time of which something is left under a simplified invoice. */
    static List<DocumentId> receipts(Reading reading, CustomerId customer, Period days) {
        List<Recorded> found = new ArrayList<>();
        reading.all(recorded -> {
            boolean theirs = recorded.fact(SaleCompleted.class)
                            .flatMap(sale -> sale.bill().customer())
                            .filter(customer::equals)
                            .isPresent()
                    && days.covers(recorded.times().taxPoint())
                    && recorded.fact(PrepaymentsSettled.class).isEmpty()
                    && recorded.facts().stream()
                            .anyMatch(it -> it instanceof FiscalDocumentIssued issued
                                    && issued.document().kind() == FiscalKind.INVOICE
                                    && issued.document().simplified());
            if (theirs) {
                found.add(recorded);
            }
        });
        return found.stream()
                .filter(recorded -> isOpen(reading, recorded))
                .map(Recorded::document)
                .toList();
    }

    private static boolean isOpen(Reading reading, Recorded recorded) {
        DocumentId sale = recorded.document();
        List<Fact> since = since(reading, sale);
        return before(since, sale).isEmpty()
                && !left(sale, recorded.fact(SaleCompleted.class).orElseThrow(), since)
                        .isAllBack();
    }

    private static Returnable left(DocumentId sale, SaleCompleted sold, List<Fact> since) {
        Returnable left = Returnable.of(sale, sold);
        for (Fact fact : since) {
            left = left.after(fact);
        }
        return left;
    }

    private static FiscalUnitId unit(Recorded recorded) {
        return recorded.path().fiscalUnit().orElseThrow();
    }

    private Outcome<Issued> simplified(Reading reading, DocumentId sale) {
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

    private Outcome<MadeStandard> made(Recorded recorded, DocumentId sale, List<Fact> since, Issued invoice) {
        SaleCompleted sold = recorded.fact(SaleCompleted.class).orElseThrow();
        Returnable left = left(sale, sold, since);
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
                        .toList(),
                invoice.stamp().number()));
    }

    private Outcome<List<FiscalDocument>> documents(Reading reading, List<MadeStandard> made) {
        Occasion occasion = Occasion.of(reading, Decision.of(reading.times(), made));
        boolean something = made.stream().anyMatch(it -> !it.bill().lines().isEmpty());
        return desk.real(occasion)
                .then(all -> all.isEmpty() && something
                        ? Outcome.refused(FiscalFlowReason.NO_SIMPLIFIED, "sale", sales.get(0))
                        : Outcome.done(all));
    }

    private static Decision decision(
            Reading reading, List<MadeStandard> made, FiscalUnit.Stamped stamped, List<Part> parts) {
        List<Fact> facts = new ArrayList<>(made);
        facts.addAll(stamped.facts());
        List<Expected> keys = new ArrayList<>();
        parts.forEach(it -> keys.add(it.key()));
        if (!stamped.facts().isEmpty()) {
            keys.add(stamped.key());
        }
        return Decision.of(reading.times(), facts).withKeys(keys);
    }

    @Override
    public Recorded answer(Recorded recorded) {
        return recorded;
    }
}
