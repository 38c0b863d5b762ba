// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.voucher;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.voucher.Voucher;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.sell.GoodsBack;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.sell.Terms;
import java.util.List;

/**
 * Vouchers of a single purpose at a till. They are sold as any item is, where the shop was opened with {@link SellVouchers};
 * each sale tells which it {@link #issued}. Goods that a voucher paid for come back by {@code till.takeBack}: the voucher is
 * worth its share of them again. Every refusal is a {@link dev.mizan.core.sale.voucher.VoucherReason} or one of the sale.
 */
public final class VoucherDoor {
    private final Flows flows;
    private final Workplace place;
    private final Terms terms;

    /** The door of a till. */
    public VoucherDoor(Flows flows, Workplace place, Terms terms) {
        this.flows = flows;
        this.place = place;
        this.terms = terms;
    }

    /** The vouchers that a sale issued, one for each piece. */
    public static List<VoucherIssued> issued(Recorded sale) {
        return sale.facts().stream()
                .filter(VoucherIssued.class::isInstance)
                .map(VoucherIssued.class::cast)
                .toList();
    }

    /** Sells a basket at the prices that were told; vouchers pay what they are good for, and plain cash the rest. */
    public Outcome<Sale> redeem(PricedBasket priced, List<Wanted> vouchers, List<? extends Tender> tenders) {
        return run(new RedeemVouchers(priced, vouchers, tenders, terms));
    }

    /**
     * Holds vouchers for a basket before a card is asked for the rest. The sale is completed by {@code till.sell} and given up
     * by {@code till.abandon}, as every sale is that was begun.
     */
    public Outcome<TenderBegun> begin(PricedBasket priced, List<Wanted> vouchers, List<PlannedTender> planned) {
        return run(new BeginRedemption(priced, vouchers, planned, terms));
    }

    /** Takes one back of which nothing was used, and pays in cash what was paid for it. */
    public Outcome<GoodsBack> giveBack(VoucherNumber number, ReturnCause cause) {
        return run(new ReturnVoucher(number, cause, terms));
    }

    /**
     * Lends a voucher to a till of this store that can not see the others: it alone uses it from now on, all that is left. Run
     * where vouchers are kept; see {@link VouchersAway}. Refused as {@code voucher.lent} while it is lent, and where nothing is left.
     */
    public Outcome<VoucherLent> lend(VoucherNumber number, TillId till) {
        String register = new Lane(place.path().tenant(), place.path().store(), till, 1).register();
        return run(LendVoucher.to(number, register));
    }

    /** Takes up at its till a voucher that was lent to it; delivered again, it changes nothing. */
    public Outcome<VoucherLent> takeUp(VoucherLent lent) {
        return flows.run(place, LendVoucher.key(lent), LendVoucher.takingUp(lent));
    }

    /** Hands back at its till a voucher that was lent to it; anybody's again once its batch is taken over where vouchers are kept. */
    public Outcome<VoucherLent> handBack(VoucherNumber number) {
        return run(LendVoucher.handingBack(number));
    }

    /** Of which more was used than there was, by tills that could not see one another: the list for a person. */
    public List<VouchersFold.Open> overspent() {
        return flows.look(
                place,
                reading -> reading.state(VouchersFold.class).open().stream()
                        .filter(it -> it.left().isNegative())
                        .toList());
    }

    /** A voucher as it stands. */
    public Outcome<Voucher> find(VoucherNumber number) {
        return flows.look(place, reading -> VoucherHistory.read(reading, number).map(VoucherHistory::voucher));
    }

    private <R> Outcome<R> run(Flow<R> flow) {
        return flows.run(place, flow);
    }
}
