// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.currency.RateSource;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.ledger.treasury.Treasury;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.posting.OfficeSupply;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Books an item in a foreign currency, or settles it; its account, cash and the realised difference in one commit.
 *
 * @param item its number
 * @param document by which it is found again: the item itself, or a credit note
 * @param change what happens, by what is there; it answers the same for the same state
 */
public record ChangeForeign(String item, String document, LocalDate on, Function<Reading, Outcome<Change>> change)
        implements Flow<ForeignItemChanged> {
    /** The item after it, and how it is posted. */
    public record Change(ForeignItemChanged.Step step, ForeignItem after, String event, Amounts amounts) {}

    /** A new item; refused where its number is taken or it is in the currency of the books. */
    public static ChangeForeign booked(
            String item, LocalDate on, Money foreign, RateSource rates, Function<ForeignBalance, Change> as) {
        return new ChangeForeign(
                item,
                item,
                on,
                reading -> fresh(reading, item, foreign)
                        .then(books -> rates.rate(foreign.currency(), books, on))
                        .map(rate -> as.apply(ForeignBalance.booked(foreign, rate, Rounding.HALF_UP))));
    }

    /** A new item that is carried at what its document says in the currency of the books; refused as the other one. */
    public static ChangeForeign said(
            String item,
            LocalDate on,
            Money foreign,
            Function<Currency, Outcome<Money>> carried,
            Function<ForeignBalance, Change> as) {
        return new ChangeForeign(
                item,
                item,
                on,
                reading -> fresh(reading, item, foreign)
                        .then(carried::apply)
                        .map(worth -> as.apply(ForeignBalance.at(foreign, worth))));
    }

    /** The currency of the books, where an item of this number can be booked in another one. */
    private static Outcome<Currency> fresh(Reading reading, String item, Money foreign) {
        if (treasury(reading).foreign(item).isDone()) {
            return Outcome.refused(TreasuryReason.ITEM_KNOWN, "item", item);
        }
        Currency books = reading.state(LedgerFold.class).books().chart().currency();
        return books.equals(foreign.currency())
                ? Outcome.refused(TreasuryReason.NOT_FOREIGN, "amount", foreign)
                : Outcome.done(books);
    }

    /** Credits some or all of a receivable with what the credit note says in the currency of the books. */
    public static ChangeForeign credited(String item, String note, LocalDate on, Money foreign, List<TaxGroup> said) {
        return new ChangeForeign(
                item,
                note,
                on,
                reading -> treasury(reading)
                        .foreign(item)
                        .then(before -> before.kind().equals("receivable")
                                ? Outcome.done(before)
                                : Outcome.refused(TreasuryReason.NOT_A_RECEIVABLE, "item", item))
                        .then(before -> Supplies.of(
                                        said, before.balance().carried().currency())
                                .then(all -> before.settled(foreign, all.gross(), Rounding.HALF_UP))
                                .map(after -> new Change(
                                        ForeignItemChanged.Step.SETTLED,
                                        after,
                                        ExchangeRules.CREDITED,
                                        ExchangeRules.credited(before.balance(), after.balance(), said)))));
    }

    /** Settles some or all of an item for what was received or given in the books' currency. */
    public static ChangeForeign settled(String item, LocalDate on, Money paid, Money worth, String paidBy) {
        return new ChangeForeign(
                item,
                item,
                on,
                reading -> treasury(reading)
                        .foreign(item)
                        .then(before -> before.settled(paid, worth, Rounding.HALF_UP)
                                .map(after -> new Change(
                                        ForeignItemChanged.Step.SETTLED,
                                        after,
                                        ExchangeRules.SETTLED,
                                        ExchangeRules.settlement(
                                                before.balance(), after.balance(), before.kind(), paidBy)))));
    }

    private static Treasury treasury(Reading reading) {
        return reading.state(TreasuryFold.class).treasury();
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return change.apply(reading)
                .then(done -> new OfficePosting(
                                done.event(),
                                done.amounts(),
                                on,
                                document,
                                done.after().party())
                        .decide(reading)
                        .map(posted -> Decision.posted(
                                reading.times(),
                                new ForeignItemChanged(item, done.step(), on, done.after()),
                                posted,
                                OfficeSupply.treated(done.event(), done.amounts(), posted))));
    }

    @Override
    public ForeignItemChanged answer(Recorded recorded) {
        return recorded.fact(ForeignItemChanged.class)
                .orElseThrow(() -> new IllegalArgumentException("no foreign item: " + recorded.document()));
    }
}
