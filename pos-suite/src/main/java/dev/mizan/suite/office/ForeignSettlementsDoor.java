// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.treasury.ChangeForeign;
import dev.mizan.suite.treasury.SetOffAdvance;
import dev.mizan.suite.treasury.SettleForeign;
import dev.mizan.suite.treasury.SettleForeign.Billed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How items in foreign currencies end other than by their payment: suppliers' credit notes, discounts, debts that are given up,
 * advances. Rounded half up; differences of exchange are realised as they end.
 */
public final class ForeignSettlementsDoor {
    private final Flows flows;
    private final Workplace office;
    private final RateSource rates;

    /** A door of a shop, for whoever stands at a workplace, with the rates that hold. */
    public ForeignSettlementsDoor(Flows flows, Workplace office, RateSource rates) {
        this.flows = flows;
        this.office = office;
        this.rates = rates;
    }

    /**
     * Books a supplier's credit note on a bill in a foreign currency: its input VAT is taken back with what the bill was for.
     * Refused beyond what is open.
     *
     * @param note the number of the credit note
     * @param foreign what is owed no more, above zero
     * @param net what the note gives back, in the currency of the books
     * @param tax its VAT in the currency of the books, as the note tells it
     * @param billed what the bill was for, a kind of the role {@code billed}
     */
    public Outcome<ForeignItemChanged> supplierCredit(
            String item, String note, LocalDate on, Money foreign, Money net, Money tax, String billed) {
        return positive(foreign)
                .then(some -> flows.run(office, SettleForeign.credited(item, note, on, foreign, net, tax, billed)));
    }

    /**
     * Gives some or all of a receivable up: what it stands at is a bad debt, less the VAT that is had back. No difference is
     * realised, since nothing was exchanged.
     *
     * @param foreign what will not be paid, above zero
     * @param relief VAT in the currency of the books, such as {@link dev.mizan.ledger.vatreturn.BadDebtRelief} finds; at most
     *     what is given up
     */
    public Outcome<ForeignItemChanged> writeOff(
            String item, String document, LocalDate on, Money foreign, Money relief) {
        return positive(foreign)
                .then(some -> flows.run(office, SettleForeign.writtenOff(item, document, on, foreign, relief)));
    }

    /**
     * Pays a whole bill in a foreign currency less the discount for paying early; the VAT in the discount is no more reclaimed,
     * by its part of what the bill told. The discount goes by the day and the gross that the bill was booked with, whatever was
     * credited or paid of it since. Refused after the last day of the discount, and where payment and discount are not all that
     * is open.
     *
     * @param paid of the foreign amount, above zero
     * @param worth what it cost in the currency of the books
     * @param tax of the whole bill in the currency of the books
     */
    public Outcome<ForeignItemChanged> payEarly(
            String item,
            String document,
            LocalDate on,
            Money paid,
            Money worth,
            String from,
            PaymentTerms terms,
            Money tax) {
        return payEarly(item, document, on, paid, worth, from, Optional.empty(), terms, tax);
    }

    /**
     * The same of a bill whose own day and gross are not those of its item, such as one that was brought in with what was open of
     * it.
     *
     * @param billed the day of the bill and its gross, by which the discount goes
     */
    public Outcome<ForeignItemChanged> payEarly(
            String item,
            String document,
            LocalDate on,
            Money paid,
            Money worth,
            String from,
            Billed billed,
            PaymentTerms terms,
            Money tax) {
        return payEarly(item, document, on, paid, worth, from, Optional.of(billed), terms, tax);
    }

    private Outcome<ForeignItemChanged> payEarly(
            String item,
            String document,
            LocalDate on,
            Money paid,
            Money worth,
            String from,
            Optional<Billed> billed,
            PaymentTerms terms,
            Money tax) {
        return flows.run(office, SettleForeign.paidEarly(item, document, on, paid, worth, from, billed, terms, tax));
    }

    /**
     * Pays a supplier in advance, at the rate of the day. An advance brings goods and not money, so it stays at that rate and no
     * closing revalues it (IAS 21, paragraph 16; IFRIC 22).
     */
    public Outcome<ForeignItemChanged> advanceTo(
            String item, String supplier, LocalDate on, Money foreign, String paidBy) {
        return advance(item, supplier, on, foreign, foreign, ForeignItem.ADVANCE_TO, paidBy);
    }

    /** Takes a customer's payment in advance, at the rate of the day, where it stays. Its VAT is told by an invoice of its own. */
    public Outcome<ForeignItemChanged> advanceFrom(
            String item, String customer, LocalDate on, Money foreign, String into) {
        return advance(item, customer, on, foreign, foreign.negated(), ForeignItem.ADVANCE_FROM, into);
    }

    private Outcome<ForeignItemChanged> advance(
            String item, String party, LocalDate on, Money foreign, Money signed, String kind, String cash) {
        return positive(foreign)
                .then(some -> flows.run(
                        office,
                        ChangeForeign.booked(
                                item,
                                on,
                                signed,
                                rates,
                                balance -> new ChangeForeign.Change(
                                        ForeignItemChanged.Step.BOOKED,
                                        ForeignItem.booked(kind, party, balance),
                                        ExchangeRules.BOOKED,
                                        ExchangeRules.advanced(balance, kind, cash)))));
    }

    /**
     * Sets an advance against a bill or invoice of the same party and currency; what it was worth on its day settles as much of
     * the document. What the document stood at beyond that is realised: nothing, where it was booked at what its advance stood
     * at, as IFRIC 22 has it.
     *
     * @param foreign above zero, at most what is open of both
     */
    public Outcome<List<ForeignItemChanged>> setOff(String advance, String item, LocalDate on, Money foreign) {
        return flows.run(office, new SetOffAdvance(advance, item, on, foreign));
    }

    private static Outcome<Money> positive(Money foreign) {
        return foreign.isPositive()
                ? Outcome.done(foreign)
                : Outcome.refused(TreasuryReason.NOT_POSITIVE, "amount", foreign);
    }
}
