// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.ledger.vatreturn.SupplyTreated;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an invoice or credit note of the office was taxed that was booked before documents kept it. It must come out even with what
 * was booked, at each place; told again it is nothing new, and told otherwise it is replaced.
 */
public record TellTreatment(String customer, String document, List<DocumentLine> lines) implements Flow<Boolean> {
    public TellTreatment {
        lines = List.copyOf(lines);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
        OfficeMoves office = new OfficeMoves(
                chart,
                entry -> entry.head().document().equals(document)
                        && entry.head().description().equals(customer)
                        && entry.reverses().isEmpty());
        reading.all(office::take);
        List<JournalEntry> found = office.entries();
        if (found.isEmpty()) {
            return Outcome.refused(ReceivableReason.UNKNOWN_DOCUMENT, "party", customer, "document", document);
        }
        JournalEntry entry = found.get(0);
        List<SupplyTreated.Part> parts = lines.stream()
                .map(line -> new SupplyTreated.Part(
                        SalesByTreatment.kind(line.said().treatment()),
                        line.said().taxable(),
                        line.at()))
                .toList();
        if (office.parts(entry).equals(parts)) {
            return Outcome.refused(FlowReason.NOTHING_TO_DO, "what", "treatment of " + document);
        }
        return Supplies.of(lines.stream().map(DocumentLine::said).toList(), chart.currency())
                .then(said -> isAsBooked(office, entry, parts) && said.tax().equals(office.tax(entry))
                        ? Outcome.done(said)
                        : Outcome.refused(
                                VatReason.NOT_AS_BOOKED,
                                "document",
                                document,
                                "net",
                                Money.sum(chart.currency(), office.sold(entry).values())
                                        .abs(),
                                "tax",
                                office.tax(entry),
                                "told",
                                said.net(),
                                "toldTax",
                                said.tax()))
                .map(said -> Decision.posted(reading.times(), new SupplyTreated(entry.id(), parts)));
    }

    private static boolean isAsBooked(OfficeMoves office, JournalEntry entry, List<SupplyTreated.Part> parts) {
        return byPlace(office.sold(entry)).equals(byPlace(office.belongs(entry, parts)));
    }

    private static Map<Dimensions, Money> byPlace(Map<OfficeMoves.Place, Money> accounts) {
        Map<Dimensions, Money> places = new HashMap<>();
        accounts.forEach((place, amount) -> places.merge(place.at(), amount, Money::plus));
        places.values().removeIf(Money::isZero);
        return places;
    }

    @Override
    public Boolean answer(Recorded recorded) {
        return recorded.fact(SupplyTreated.class).isPresent();
    }
}
