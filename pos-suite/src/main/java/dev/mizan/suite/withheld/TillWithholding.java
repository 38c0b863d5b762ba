// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.sale.withheld.WithheldRate;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the buyer at a till withholds. */
public final class TillWithholding {
    private static final AccountRole OWED = new AccountRole("tax-withheld");

    private TillWithholding() {}

    /**
     * What the bill's customer withholds of it, as agreed now, rounded half up. Refused without a customer, where nothing is
     * agreed with it or comes of it, and where the books do not keep it with what offices are paid less.
     */
    public static Outcome<Withheld> of(Reading reading, Bill bill) {
        return of(reading, bill, List.of(bill), List.of(), Money.zero(bill.currency()));
    }

    /**
     * What it withholds of a prepayment: of this share of the order, so that all shares and the rest bear what the whole would.
     *
     * @param before the shares that it withheld from by now
     */
    public static Outcome<Withheld> ofShare(Reading reading, Bill share, List<Bill> before) {
        List<Bill> all = new ArrayList<>(before);
        all.add(share);
        return of(reading, share, all, before, Money.zero(share.currency()));
    }

    /**
     * What it withholds of the sale of a prepaid order: of the whole, less what it withheld of these prepayments before. Where
     * the rate has changed since they keep their own.
     */
    public static Outcome<Withheld> ofRest(Reading reading, Bill goods, List<Used> held) {
        List<Bill> shares = PrepaymentsSettled.withheld(held);
        List<Money> taken = held.stream()
                .flatMap(it -> it.withheld().stream())
                .map(Withheld::amount)
                .toList();
        return of(reading, goods, List.of(goods), shares, Money.sum(goods.currency(), taken));
    }

    /** Refuses tenders that withhold anything else than is due; without one that withholds nothing is asked. */
    public static Outcome<Boolean> agrees(
            Bill bill, List<? extends Tender> tenders, Supplier<Outcome<Withheld>> asked) {
        List<Withheld> given = tenders.stream()
                .filter(Withheld.class::isInstance)
                .map(Withheld.class::cast)
                .toList();
        return given.isEmpty()
                ? Outcome.done(true)
                : asked.get().then(due -> given.equals(List.of(due)) ? Outcome.done(true) : other(bill, due, given));
    }

    private static Outcome<Boolean> other(Bill bill, Withheld due, List<Withheld> given) {
        Money sum = Money.sum(
                due.amount().currency(), given.stream().map(Withheld::amount).toList());
        String customer = bill.customer().map(CustomerId::value).orElse("");
        return Outcome.refused(WithheldReason.OTHER_AMOUNT, "customer", customer, "due", due.amount(), "given", sum);
    }

    private static Outcome<Withheld> of(Reading reading, Bill bill, List<Bill> all, List<Bill> before, Money taken) {
        Optional<String> customer = bill.customer().map(CustomerId::value);
        if (customer.isEmpty()) {
            return Outcome.refused(WithheldReason.NO_CUSTOMER);
        }
        String buyer = customer.get();
        return reading.state(WithheldFold.class)
                .of(buyer)
                .map(agreed -> furnished(reading).then(fine -> tender(agreed, all, before, taken)))
                .orElseGet(() -> Outcome.refused(WithheldReason.MAY_NOT_WITHHOLD, "customer", buyer));
    }

    /** At what rate tax was withheld from a sale, whatever is agreed since; empty where none was. */
    public static Optional<WithheldRate> rate(Recorded sale, Returnable sold) {
        return WithheldRate.of(sold.charged())
                .map(share -> sale.fact(CustomerWithheld.class)
                        .flatMap(CustomerWithheld::rate)
                        .map(agreed -> WithheldRate.of(share.base(), agreed))
                        .orElse(share));
    }

    private static Outcome<Withheld> tender(WithholdingAgreed agreed, List<Bill> all, List<Bill> before, Money taken) {
        Money whole = of(agreed, all, taken.currency());
        Money least = of(agreed, before, taken.currency());
        // Each share was rounded with those before it; of those, some may have been given back since.
        boolean sameRate = Math.abs(taken.minus(least).minor()) <= before.size();
        Money amount = whole.minus(taken.isPositive() && sameRate ? taken : least);
        return amount.isPositive()
                ? Outcome.done(new Withheld(amount, base(agreed.base())))
                : Outcome.refused(WithheldReason.NOTHING_WITHHELD, "customer", agreed.customer());
    }

    private static Money of(WithholdingAgreed agreed, List<Bill> bills, Currency currency) {
        Money gross = Money.sum(currency, bills.stream().map(Bill::gross).toList());
        Money tax = Money.sum(currency, bills.stream().map(Bill::tax).toList());
        return agreed.of(gross, tax);
    }

    private static Withheld.Base base(WithholdingAgreed.Base agreed) {
        return switch (agreed) {
            case NET -> Withheld.Base.NET;
            case VAT -> Withheld.Base.VAT;
        };
    }

    /** Books of before tills took it keep the kind with other tenders until they are furnished once more. */
    private static Outcome<Boolean> furnished(Reading reading) {
        ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
        var kept = chart.inRole(AccountRole.TENDER, TenderKind.WITHHELD.code(), Dimensions.NONE);
        return kept.isDone() && kept.equals(chart.inRole(OWED, "", Dimensions.NONE))
                ? Outcome.done(true)
                : Outcome.refused(WithheldReason.NOT_FURNISHED);
    }
}
