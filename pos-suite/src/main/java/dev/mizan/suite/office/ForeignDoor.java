// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
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
        return new ChangeForeign.Change(
                ForeignItemChanged.Step.BOOKED,
                ForeignItem.booked(kind, party, balance),
                ExchangeRules.BOOKED,
                amounts);
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
