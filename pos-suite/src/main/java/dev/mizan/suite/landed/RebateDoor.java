// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.landed;

import dev.mizan.inventory.buying.ChargesBill;
import dev.mizan.inventory.buying.Charging;
import dev.mizan.inventory.landed.AllocationBasis;
import dev.mizan.inventory.purchase.Charge;
import dev.mizan.inventory.rebate.RebateAccrued;
import dev.mizan.inventory.rebate.RebateAgreed;
import dev.mizan.inventory.rebate.RebateBook;
import dev.mizan.inventory.rebate.RebateReason;
import dev.mizan.inventory.rebate.RebateSettled;
import dev.mizan.inventory.rebate.RebateTerms;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Flows;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.projection.RebateFold;
import dev.mizan.suite.projection.StockFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What suppliers give back of their prices (IAS 2.11). It is accrued as it is earned: owed by the supplier, and off the cost
 * of its goods where they are by then: 300.00 with 80 % sold are 240.00 off the cost of sales and 60.00 off the stock. The
 * credit note clears it later; what the note gives beyond it, or less, takes the same way. The books must be furnished for
 * it, see {@link dev.mizan.suite.BooksDoor#furnish}.
 *
 * <p>As with {@link LandedDoor} the log is read on the caller's thread, and the tills sell meanwhile.
 */
public final class RebateDoor {
    private final Storekeeper keeper;
    private final Flows flows;
    private final Workplace office;

    /** A door of a shop; {@code BuyDoor} opens it. */
    public RebateDoor(Storekeeper keeper, Flows flows, Workplace office) {
        this.keeper = keeper;
        this.flows = flows;
        this.office = office;
    }

    /** Agrees what a supplier gives back, in place of an agreement of the same name; what was accrued stays. */
    public Outcome<RebateAgreed> agree(RebateTerms terms) {
        return flows.run(office, new AgreeRebate(terms));
    }

    /**
     * Accrues a rebate that a person says is earned, on the goods receipts that it is for, by their value. Refused by {@code
     * RebateReason} where the number is used or the books are not furnished, by {@code LandedReason} where it is not above
     * zero or names no receipt, by {@code StockReason.BELOW_NOTHING} where it is more than the goods are worth.
     */
    public Outcome<RebateAccrued> accrue(String number, SupplierId supplier, Money earned, List<DocumentId> receipts) {
        return books(earned).then(same -> accrue(number, supplier, Optional.empty(), earned, receipts));
    }

    /**
     * Accrues what an agreement has earned by now beyond what was accrued before: all goods that came of the supplier's
     * orders in its days, less those that went back. Run twice it accrues nothing more. Where goods went back that had
     * earned a step, less than nothing is accrued. Drop-shipped goods count for nothing here.
     */
    public Outcome<RebateAccrued> accrueEarned(String number, String terms) {
        return flows.look(
                        office,
                        reading -> reading.state(RebateFold.class).book().terms(terms))
                .then(agreed -> {
                    Purchases purchases = Purchases.under(agreed, flows, office);
                    Money before =
                            look(book -> book.earned(terms, purchases.amount().currency()));
                    Money more = agreed.earned(purchases.amount()).minus(before);
                    return more.isZero()
                            ? Outcome.refused(RebateReason.NOTHING_EARNED, "terms", terms)
                            : accrue(
                                    number,
                                    agreed.supplier(),
                                    Optional.of(new AccrueRebate.Earned(agreed, before)),
                                    more,
                                    purchases.receipts());
                });
    }

    private Outcome<RebateAccrued> accrue(
            String number,
            SupplierId supplier,
            Optional<AccrueRebate.Earned> terms,
            Money earned,
            List<DocumentId> receipts) {
        return charged(supplier, number, earned, !terms.isPresent() || earned.isPositive(), receipts)
                .then(goods -> flows.run(office, new AccrueRebate(keeper, number, supplier, terms, earned, goods)));
    }

    /** Takes the credit note for rebates that were accrued; all that it names are settled by it, whatever it gives. */
    public Outcome<RebateSettled> settle(RebateNote note) {
        if (note.credited().isNegative() || note.tax().isNegative()) {
            return Outcome.refused(
                    RebateReason.NOTHING, "note", note.number(), "credited", note.credited(), "tax", note.tax());
        }
        return books(note.credited())
                .then(same -> books(note.tax()))
                .then(same -> look(book -> book.open(note.supplier(), note.number(), note.accruals())))
                .then(open -> {
                    Money accrued = open.stream()
                            .map(RebateBook.Open::amount)
                            .reduce(Money.zero(note.credited().currency()), Money::plus);
                    Money beyond = note.credited().minus(accrued);
                    List<DocumentId> receipts = open.stream()
                            .flatMap(it -> it.receipts().stream())
                            .distinct()
                            .toList();
                    return differing(note, beyond, receipts)
                            .then(goods -> flows.run(office, new SettleRebate(keeper, note, accrued, goods)));
                });
    }

    private Outcome<Optional<ChargedReceipts>> differing(RebateNote note, Money beyond, List<DocumentId> receipts) {
        return beyond.isZero()
                ? Outcome.done(Optional.empty())
                : charged(note.supplier(), note.number(), beyond, beyond.isPositive(), receipts)
                        .map(Optional::of);
    }

    /** Where the goods of some receipts are, to bear less of their cost, or more. */
    private Outcome<ChargedReceipts> charged(
            SupplierId supplier, String number, Money amount, boolean less, List<DocumentId> receipts) {
        Money above = less ? amount : amount.negated();
        Charge charge = Charge.of(Charge.Kind.REBATE, above, AllocationBasis.VALUE);
        ChargesBill bill = ChargesBill.of(
                supplier, number, LocalDate.EPOCH, List.of(charge), receipts, Money.zero(amount.currency()));
        return Charging.told(less ? bill.credited() : bill).then(told -> ChargedReceipts.of(told, flows, office));
    }

    /** What suppliers owe: the balance of its account, by number. */
    public List<RebateBook.Open> open() {
        return look(RebateBook::open);
    }

    private Outcome<Money> books(Money amount) {
        Currency books = flows.look(
                office, reading -> reading.state(StockFold.class).book().currency());
        return amount.currency().equals(books)
                ? Outcome.done(amount)
                : Outcome.refused(RebateReason.OTHER_CURRENCY, "amount", amount, "currency", books);
    }

    private <T> T look(Function<RebateBook, T> look) {
        return flows.look(
                office, reading -> look.apply(reading.state(RebateFold.class).book()));
    }
}
