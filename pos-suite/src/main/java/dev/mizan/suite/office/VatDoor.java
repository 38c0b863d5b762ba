// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.account.Side;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.receivable.DocumentLine;
import dev.mizan.ledger.vatreturn.Apportionment;
import dev.mizan.ledger.vatreturn.VatReason;
import dev.mizan.ledger.vatreturn.VatReturn;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.vat.PostVat;
import dev.mizan.suite.vat.ReclassifySales;
import dev.mizan.suite.vat.TellTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * VAT that no sale and no bill brings: imports, reverse charge, and what of the VAT on purchases can not be reclaimed. Any
 * thread; amounts are in the currency of the books and zero or more, all else is refused.
 */
public final class VatDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public VatDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * VAT was paid at customs (Saudi box 8).
     *
     * @param base the customs value
     * @param paidBy the kind of {@code cash-counterpart}: {@code bank}
     */
    public Outcome<JournalEntry> importPaid(LocalDate on, String document, Money base, Money tax, String paidBy) {
        return flows.run(office, PostVat.importPaid(on, document, base, tax, paidBy));
    }

    /** A service was bought abroad whose VAT the buyer owes and reclaims (Saudi box 9). */
    public Outcome<JournalEntry> reverseCharged(LocalDate on, String document, Money base, Money tax) {
        return flows.run(office, PostVat.reverseCharged(on, document, base, tax));
    }

    /** What of the VAT on purchases can not be reclaimed becomes a cost. */
    public Outcome<JournalEntry> blocked(LocalDate on, String document, Money tax) {
        return flows.run(office, PostVat.blocked(on, document, tax));
    }

    /**
     * Takes what tills and the office sold before the chart had accounts by treatment ({@link dev.mizan.suite.BooksDoor#furnish}) to where it belongs, by
     * what the documents say, so that each box of the return is what they say: one entry a month through a day. A locked month is
     * corrected on the first open day. Reads the log in the writer's turn; refused where nothing is to be moved. Invoices and
     * credit notes of the office that were booked by groups of VAT keep how they were taxed; others stay where they are until
     * {@link #treated} tells it.
     *
     * @param held items whose price is held in trust, as the shop's {@code HoldInTrust} was told; may be empty
     */
    public Outcome<List<JournalEntry>> reclassify(LocalDate through, Set<Sku> held) {
        return flows.run(office, new ReclassifySales(through, held));
    }

    /**
     * Tells how an invoice or credit note on account was taxed, one in a foreign currency too, that was booked before documents kept
     * it or as one sum; {@link #reclassify} then moves it. Told again it is as it was told, and another treatment replaces it.
     * Refused for an unknown document, and where what is told is not what was booked: without VAT at each place, and its VAT.
     * Reads the log in the writer's turn.
     *
     * @param lines what the document says, in the currency of the books; with their cost centres and projects where it was
     *     booked for any
     * @return whether it was news; nothing is written where it was told so before
     */
    public Outcome<Boolean> treated(String customer, String document, List<DocumentLine> lines) {
        Outcome<Boolean> told = flows.run(office, new TellTreatment(customer, document, lines));
        return told instanceof Refused<Boolean> refused && refused.reason() == FlowReason.NOTHING_TO_DO
                ? Outcome.done(false)
                : told;
    }

    /**
     * By which share VAT on purchases for taxable and exempt sales is reclaimed (Saudi bylaws, article 51): the sales that the
     * return of a period tells. Refused where nothing was sold, or more came back than was sold.
     *
     * @param boxes the map of the return
     * @param exempt the numbers of the boxes of exempt sales: {@code 5} of the Saudi return
     */
    public Outcome<Apportionment> apportionment(Period period, String boxes, Set<String> exempt) {
        return new StatementsDoor(flows, office).vatReturn(period, boxes).then(said -> {
            Money taxed = sales(said, exempt, false);
            Money free = sales(said, exempt, true);
            return taxed.isNegative() || free.isNegative() || taxed.plus(free).isZero()
                    ? Outcome.refused(VatReason.NO_SALES, "period", period, "taxable", taxed, "exempt", free)
                    : Outcome.done(new Apportionment(taxed, free));
        });
    }

    private static Money sales(VatReturn said, Set<String> exempt, boolean ofExempt) {
        return Money.sum(
                said.currency(),
                said.lines().stream()
                        .filter(line -> line.box().side() == Side.CREDIT)
                        .filter(line -> exempt.contains(line.box().number()) == ofExempt)
                        .map(line -> line.base().plus(line.adjustment()))
                        .toList());
    }
}
