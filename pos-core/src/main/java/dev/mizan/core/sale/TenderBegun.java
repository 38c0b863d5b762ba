// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.Counter;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PartPiece;
import dev.mizan.core.basket.Shopper;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.List;

/**
 * A sale is about to be paid by something scarce or outside this process. It is durable before money moves, so that the
 * sale can always be booked at the prices that the customer was told.
 *
 * @param planned the payments that may be asked for, each under its own key
 */
public record TenderBegun(CheckoutId checkout, long session, Bill bill, List<PlannedTender> planned) implements Begun {
    /** How it is written. */
    public static final FactType<TenderBegun> TYPE =
            new FactType<>("TenderBegun", 1, TenderBegun.class, TenderBegun::write, TenderBegun::read);

    public TenderBegun {
        planned = List.copyOf(planned);
    }

    @Override
    public Money due() {
        return bill.gross();
    }

    @Override
    public TenderBegun with(List<PlannedTender> more) {
        return new TenderBegun(checkout, session, bill, BegunFields.joined(planned, more));
    }

    /**
     * The basket again, to go on scanning after the tenders are given up. It is priced anew; prices that a person set
     * stay. A refusal is a {@link dev.mizan.core.basket.BasketReason}, and only of a basket that was never one.
     */
    public Outcome<Basket> basket(StoreId store, Shopper shopper) {
        Counter counter = new Counter(store, bill.channel(), bill.currency());
        Outcome<Basket> basket = Outcome.done(Basket.open(counter, shopper));
        for (SoldLine line : bill.lines()) {
            basket = basket.then(filled -> line.overridden().isEmpty()
                    ? filled.add(line.item(), line.quantity())
                    : filled.add(
                            line.item(),
                            line.quantity(),
                            new ManualPrice(
                                    Money.ofMinor(line.unitPrice(), bill.currency()), line.mode(), line.overridden())));
            if (!line.serial().isEmpty()) {
                basket = basket.then(
                        filled -> filled.piece(filled.line(filled.size() - 1).id(), line.serial()));
            }
            if (line.counted() != 0) {
                basket = basket.then(
                        filled -> filled.counted(filled.line(filled.size() - 1).id(), line.counted()));
            }
            for (PartPiece piece : line.parts()) {
                basket = basket.then(
                        filled -> filled.part(filled.line(filled.size() - 1).id(), piece.item(), piece.serial()));
            }
        }
        return basket;
    }

    private void write(FieldWriter out) {
        BegunFields.writeHead(checkout, session, out);
        bill.write(out);
        BegunFields.writePlanned(planned, out);
    }

    private static TenderBegun read(FieldReader in, int version) {
        CheckoutId checkout = BegunFields.checkout(in);
        long session = in.number("session");
        Bill bill = Bill.read(in);
        return new TenderBegun(checkout, session, bill, BegunFields.planned(in, bill.currency()));
    }

    @Override
    public FactType<TenderBegun> factType() {
        return TYPE;
    }
}
