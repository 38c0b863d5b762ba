// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.treasury.ChangeForeign;
import dev.mizan.suite.treasury.RevalueForeign;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Receivables, payables and bank accounts in foreign currencies, by rates of the host's own. Rounded half up. */
public final class ForeignDoor {
    private final Flows flows;
    private final Workplace office;
    private final RateSource rates;

    /** A door of a shop, for whoever stands at a workplace, with the rates that hold. */
    public ForeignDoor(Flows flows, Workplace office, RateSource rates) {
        this.flows = flows;
        this.office = office;
        this.rates = rates;
    }

    /** Sells abroad on account, at zero rate of VAT: a receivable. */
    public Outcome<ForeignItemChanged> sold(String item, String customer, LocalDate on, Money foreign) {
        return book(item, on, foreign, balance -> change("receivable", customer, balance, ExchangeRules.sold(balance)));
    }

    /**
     * Sends an invoice in a foreign currency on account: a receivable, carried at what the invoice says in the currency of the
     * books, where its VAT has to be told (EN 16931, BT-111). Where VAT is declared on payment it falls due by that figure as
     * the invoice is settled.
     *
     * @param foreign what is to be paid, above zero
     * @param said what the invoice says of each treatment in the currency of the books, at the tax rate of exchange
     */
    public Outcome<ForeignItemChanged> invoice(
            String item, String customer, LocalDate on, Money foreign, List<TaxGroup> said) {
        return positive(foreign)
                .then(some -> flows.run(
                        office,
                        ChangeForeign.said(
                                item,
                                on,
                                foreign,
                                books -> Supplies.of(said, books).map(Supplies::gross),
                                balance -> change(
                                        "receivable",
                                        customer,
                                        balance,
                                        ExchangeRules.INVOICED,
                                        ExchangeRules.invoiced(balance, said)))));
    }

    /** The same at the rate of its day, each group rounded half up to the currency of the books. */
    public Outcome<ForeignItemChanged> invoice(String item, String customer, LocalDate on, List<TaxGroup> foreign) {
        if (foreign.isEmpty()) {
            return invoice(item, customer, on, Money.zero(books()), foreign);
        }
        Currency currency = foreign.get(0).tax().currency();
        return Supplies.of(foreign, currency)
                .then(all -> rates.rate(currency, books(), on)
                        .then(rate -> invoice(item, customer, on, all.gross(), atRate(foreign, rate))));
    }

    private static List<TaxGroup> atRate(List<TaxGroup> foreign, ExchangeRate rate) {
        return foreign.stream()
                .map(group -> new TaxGroup(
                        group.treatment(),
                        rate.convert(group.taxable(), Rounding.HALF_UP),
                        rate.convert(group.tax(), Rounding.HALF_UP)))
                .toList();
    }

    private Currency books() {
        return flows.look(
                office,
                reading -> reading.state(LedgerFold.class).books().chart().currency());
    }

    private static Outcome<Money> positive(Money foreign) {
        return foreign.isPositive()
                ? Outcome.done(foreign)
                : Outcome.refused(TreasuryReason.NOT_POSITIVE, "amount", foreign);
    }

    /**
     * Gives credit on an invoice in a foreign currency. What it says in the currency of the books is the share of the invoice;
     * what that was revalued by since is realised.
     *
     * @param note the number of the credit note
     * @param foreign what is owed no more, above zero
     * @param said as in {@link #invoice(String, String, LocalDate, Money, List)}
     */
    public Outcome<ForeignItemChanged> credit(
            String item, String note, LocalDate on, Money foreign, List<TaxGroup> said) {
        return positive(foreign).then(some -> flows.run(office, ChangeForeign.credited(item, note, on, foreign, said)));
    }

    /**
     * Takes a bill in a foreign currency whose VAT can be reclaimed: a payable, carried at what the bill says in the currency
     * of the books.
     *
     * @param foreign what is to be paid, above zero
     * @param net what the bill is for, in the currency of the books
     * @param tax its VAT in the currency of the books, as the bill tells it
     * @param billed as in {@link #bought}
     */
    public Outcome<ForeignItemChanged> bill(
            String item, String supplier, LocalDate on, Money foreign, Money net, Money tax, String billed) {
        return positive(foreign)
                .then(some -> flows.run(
                        office,
                        ChangeForeign.said(
                                item,
                                on,
                                foreign.negated(),
                                books -> Supplies.billed(net, tax, books)
                                        .map(all -> all.gross().negated()),
                                balance -> change(
                                        "payable",
                                        supplier,
                                        balance,
                                        ExchangeRules.BILLED,
                                        ExchangeRules.billed(balance, billed, tax)))));
    }

    /**
     * Takes a bill from abroad: a payable.
     *
     * @param billed what it is for, a kind of the role {@code billed}: {@code goods}, {@code rent}
     */
    public Outcome<ForeignItemChanged> bought(
            String item, String supplier, LocalDate on, Money foreign, String billed) {
        return book(
                item,
                on,
                foreign.negated(),
                balance -> change("payable", supplier, balance, ExchangeRules.bought(balance, billed)));
    }

    /** Changes money of the books into a foreign account. */
    public Outcome<ForeignItemChanged> changed(String item, String bank, LocalDate on, Money foreign, String paidBy) {
        return book(
                item, on, foreign, balance -> change("bank", bank, balance, ExchangeRules.changed(balance, paidBy)));
    }

    private Outcome<ForeignItemChanged> book(
            String item, LocalDate on, Money foreign, Function<ForeignBalance, ChangeForeign.Change> as) {
        return flows.run(office, ChangeForeign.booked(item, on, foreign, rates, as));
    }

    private static ChangeForeign.Change change(String kind, String party, ForeignBalance balance, Amounts amounts) {
        return change(kind, party, balance, ExchangeRules.BOOKED, amounts);
    }

    private static ChangeForeign.Change change(
            String kind, String party, ForeignBalance balance, String event, Amounts amounts) {
        return new ChangeForeign.Change(
                ForeignItemChanged.Step.BOOKED, ForeignItem.booked(kind, party, balance), event, amounts);
    }

    /**
     * Settles some or all of an item; the difference to what it was carried at is realised. A receivable or an account is
     * settled by positive amounts, a payable by negative ones.
     *
     * @param worth what was received, or given where negative, in the books' currency
     * @param paidBy the kind of {@code cash-counterpart} that moved
     */
    public Outcome<ForeignItemChanged> settle(String item, LocalDate on, Money paid, Money worth, String paidBy) {
        return flows.run(office, ChangeForeign.settled(item, on, paid, worth, paidBy));
    }

    /** How items end other than by their payment: credit notes of suppliers, discounts, bad debts, advances. */
    public ForeignSettlementsDoor settlements() {
        return new ForeignSettlementsDoor(flows, office, rates);
    }

    /** Carries every open item at the closing rate; refused where a rate is missing or nothing changes. */
    public Outcome<List<ForeignItemChanged>> revalue(LocalDate closing) {
        return flows.run(office, new RevalueForeign(closing, Optional.of(rates)));
    }

    /** Takes the last revaluation back, on the first day after it. */
    public Outcome<List<ForeignItemChanged>> reverseRevaluation(LocalDate on) {
        return flows.run(office, new RevalueForeign(on, Optional.empty()));
    }

    /** All items by their number, settled ones among them. */
    public Map<String, ForeignItem> items() {
        return flows.look(
                office, reading -> reading.state(TreasuryFold.class).treasury().foreign());
    }
}
