// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.withheld;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.withheld.WithheldRate;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.projection.LedgerFold;
import java.util.Optional;

/** What the buyer at a till withholds. */
public final class TillWithholding {
    private static final AccountRole OWED = new AccountRole("tax-withheld");

    private TillWithholding() {}

    /**
     * What the bill's customer withholds of it, as agreed now, rounded half up. Refused without a customer, where nothing is
     * agreed with it or comes of it, and where the books do not keep it with what offices are paid less.
     */
    public static Outcome<Withheld> of(Reading reading, Bill bill) {
        Optional<String> customer = bill.customer().map(CustomerId::value);
        if (customer.isEmpty()) {
            return Outcome.refused(WithheldReason.NO_CUSTOMER);
        }
        String buyer = customer.get();
        return reading.state(WithheldFold.class)
                .of(buyer)
                .map(agreed -> furnished(reading).then(fine -> tender(agreed, bill)))
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

    private static Outcome<Withheld> tender(WithholdingAgreed agreed, Bill bill) {
        Money amount = agreed.of(bill.gross(), bill.tax());
        return amount.isPositive()
                ? Outcome.done(new Withheld(amount, base(agreed.base())))
                : Outcome.refused(WithheldReason.NOTHING_WITHHELD, "customer", agreed.customer());
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
