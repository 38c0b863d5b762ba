// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.office;

import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.revenue.ExpectedReturns;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.revenue.ExpectReturns;
import dev.mizan.suite.revenue.MovePromises;
import dev.mizan.suite.voucher.ExpireVouchers;
import dev.mizan.suite.voucher.VouchersFold;
import java.time.LocalDate;
import java.util.List;

/** Revenue that is not earned with the sale; see {@link dev.mizan.suite.revenue.DeferPromises} for the sale itself. */
public final class RevenueDoor {
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop, for whoever stands at a workplace. */
    public RevenueDoor(Flows flows, Workplace office) {
        this.flows = flows;
        this.office = office;
    }

    /**
     * A promise of earlier sales was kept: points were used, a month of warranty is over.
     *
     * @param kind {@code points}, {@code warranty}
     */
    public Outcome<JournalEntry> earn(String kind, Money amount, LocalDate on, String document) {
        return flows.run(office, MovePromises.earned(kind, amount, on, document));
    }

    /** What of a promise nobody will ask for; {@link dev.mizan.ledger.revenue.Breakage} tells how much is earned. */
    public Outcome<JournalEntry> breakage(String kind, Money amount, LocalDate on, String document) {
        return flows.run(office, MovePromises.breakage(kind, amount, on, document));
    }

    /** What customers are expected to give back of all sales that can still be returned. */
    public Outcome<JournalEntry> expectReturns(ExpectedReturns expected, LocalDate on) {
        return flows.run(office, new ExpectReturns(expected, on));
    }

    /**
     * Ends vouchers of a single purpose whose last day is over, fifty at most; asked again it ends the next ones, and is refused
     * where none is left. Their tax stays due.
     */
    public Outcome<VouchersMoved> expireVouchers(Currency currency) {
        return flows.run(office, new ExpireVouchers(currency));
    }

    /** The vouchers of a single purpose that are worth something still: the sub-ledger of their account. */
    public List<VouchersFold.Open> openVouchers() {
        return flows.look(office, reading -> reading.state(VouchersFold.class).open());
    }
}
