// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.treasury;

import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.ledger.vatreturn.Supplies;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.treasury.ChangeForeign.Change;
import java.time.LocalDate;
import java.util.Optional;

/** Ways in which an item in a foreign currency ends other than by its payment, each as a flow. Rounded half up. */
public final class SettleForeign {
    private SettleForeign() {}

    /**
     * Credits some or all of a payable with what the supplier's credit note says in the currency of the books.
     *
     * @param foreign above zero
     */
    public static ChangeForeign credited(
            String item, String note, LocalDate on, Money foreign, Money net, Money tax, String billed) {
        return new ChangeForeign(
                item,
                note,
                on,
                reading -> of(item, "payable", reading)
                        .then(before -> Supplies.billed(
                                        net, tax, before.balance().carried().currency())
                                .then(all -> before.settled(
                                        foreign.negated(), all.gross().negated(), Rounding.HALF_UP))
                                .map(after -> change(
                                        after,
                                        ExchangeRules.SUPPLIER_CREDITED,
                                        ExchangeRules.supplierCredited(
                                                before.balance(), after.balance(), billed, net, tax)))));
    }

    /** Gives some or all of a receivable up; {@code relief} is the VAT that is had back on it, at most what it stands at. */
    public static ChangeForeign writtenOff(String item, String document, LocalDate on, Money foreign, Money relief) {
        return new ChangeForeign(
                item,
                document,
                on,
                reading -> of(item, "receivable", reading)
                        .then(before -> gone(before, foreign).then(after -> {
                            Money lost = before.balance()
                                    .carried()
                                    .minus(after.balance().carried());
                            return within(relief, lost)
                                    .map(fine -> change(
                                            after,
                                            ExchangeRules.WRITTEN_OFF,
                                            ExchangeRules.writtenOff(before.balance(), after.balance(), relief)));
                        })));
    }

    /**
     * Pays a whole bill less the discount for paying early.
     *
     * @param paid of the foreign amount, above zero
     * @param worth what it cost in the currency of the books
     * @param billed the day of the bill and its gross, by which the discount goes; empty for those that it was booked with
     * @param tax of the whole bill in the currency of the books
     */
    public static ChangeForeign paidEarly(
            String item,
            String document,
            LocalDate on,
            Money paid,
            Money worth,
            String from,
            Optional<Billed> billed,
            PaymentTerms terms,
            Money tax) {
        return new ChangeForeign(
                item,
                document,
                on,
                reading -> of(item, "payable", reading)
                        .then(before -> billed.<Outcome<Billed>>map(Outcome::done)
                                .orElseGet(() -> asBooked(item, reading))
                                .then(bill -> discount(item, bill, terms, on)
                                        .then(discount -> whole(before, paid, discount))
                                        .then(discount -> early(
                                                before,
                                                paid,
                                                worth,
                                                discount,
                                                tax.ratio(
                                                        discount.minor(),
                                                        bill.gross().minor(),
                                                        Rounding.HALF_UP),
                                                from)))));
    }

    private static Outcome<Billed> asBooked(String item, Reading reading) {
        return reading.state(TreasuryFold.class)
                .treasury()
                .booked(item)
                .map(booked -> new Billed(booked.on(), booked.gross()));
    }

    private static Outcome<Money> discount(String item, Billed bill, PaymentTerms terms, LocalDate on) {
        LocalDate until = terms.discountUntil(bill.on());
        return on.isAfter(until)
                ? Outcome.refused(ReceivableReason.DISCOUNT_LAPSED, "document", item, "until", until)
                : Outcome.done(terms.discount(bill.gross(), bill.on(), on, Rounding.HALF_UP));
    }

    private static Outcome<Money> whole(ForeignItem before, Money paid, Money discount) {
        Money open = before.balance().foreign().negated();
        return !paid.currency().equals(open.currency())
                        || !discount.currency().equals(open.currency())
                        || !paid.isPositive()
                        || !paid.plus(discount).equals(open)
                ? Outcome.refused(TreasuryReason.NOT_WHOLE, "paid", paid, "discount", discount, "open", open)
                : Outcome.done(discount);
    }

    /** The day and gross of a bill in its own currency. */
    public record Billed(LocalDate on, Money gross) {}

    private static Outcome<Change> early(
            ForeignItem before, Money paid, Money worth, Money discount, Money tax, String from) {
        return gone(before, discount.negated()).then(discounted -> {
            Money lost = discounted.balance().carried().minus(before.balance().carried());
            return within(tax, lost)
                    .then(fine -> discounted.settled(paid.negated(), worth.negated(), Rounding.HALF_UP))
                    .map(after -> change(
                            after,
                            ExchangeRules.PAID_EARLY,
                            ExchangeRules.paidEarly(
                                    before.balance(), discounted.balance(), after.balance(), tax, from)));
        });
    }

    /** With a part that is gone at what it stood at: no difference is realised. */
    static Outcome<ForeignItem> gone(ForeignItem item, Money foreign) {
        Money none = Money.zero(item.balance().carried().currency());
        return item.settled(foreign, none, Rounding.HALF_UP).then(first -> {
            Money carried = item.balance().carried().minus(first.balance().carried());
            return item.settled(foreign, carried, Rounding.HALF_UP);
        });
    }

    private static Outcome<Money> within(Money tax, Money of) {
        return tax.isNegative() || !tax.currency().equals(of.currency()) || tax.compareTo(of) > 0
                ? Outcome.refused(TreasuryReason.BEYOND_IT, "amount", tax, "of", of)
                : Outcome.done(tax);
    }

    private static Change change(ForeignItem after, String event, Amounts amounts) {
        return new Change(ForeignItemChanged.Step.SETTLED, after, event, amounts);
    }

    private static Outcome<ForeignItem> of(String item, String kind, Reading reading) {
        return reading.state(TreasuryFold.class).treasury().foreign(item).then(found -> {
            if (found.kind().equals(kind)) {
                return Outcome.done(found);
            }
            TreasuryReason other =
                    kind.equals("payable") ? TreasuryReason.NOT_A_PAYABLE : TreasuryReason.NOT_A_RECEIVABLE;
            return Outcome.refused(other, "item", item);
        });
    }
}
