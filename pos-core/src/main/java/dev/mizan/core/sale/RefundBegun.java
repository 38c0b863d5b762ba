// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * Goods are about to be paid back by something scarce or outside this process. Their units are held from now on, so that
 * nobody else pays them back meanwhile.
 *
 * @param bill the goods, with the amounts that they are paid back at
 * @param owed what is to be paid back for them in money
 * @param withheld what is given back beside it of tax that was withheld; none for most
 */
public record RefundBegun(
        CheckoutId checkout,
        long session,
        ReturnOrigin origin,
        ReturnCause cause,
        Bill bill,
        Money owed,
        Optional<Withheld> withheld,
        List<PlannedTender> planned)
        implements Begun {
    /** How it is written. */
    public static final FactType<RefundBegun> TYPE =
            new FactType<>("RefundBegun", 1, RefundBegun.class, RefundBegun::write, RefundBegun::read);

    public RefundBegun {
        planned = List.copyOf(planned);
        origin.check(bill);
    }

    @Override
    public Money due() {
        return owed;
    }

    @Override
    public RefundBegun with(List<PlannedTender> more) {
        return new RefundBegun(
                checkout, session, origin, cause, bill, owed, withheld, BegunFields.joined(planned, more));
    }

    /** The same of another bill of the same goods. */
    RefundBegun of(Bill other) {
        return new RefundBegun(checkout, session, origin, cause, other, owed, withheld, planned);
    }

    /** All that is given back. */
    Money whole() {
        return withheld.map(it -> owed.plus(it.amount())).orElse(owed);
    }

    private void write(FieldWriter out) {
        BegunFields.writeHead(checkout, session, out);
        origin.write(out);
        out.text("cause", cause.code());
        bill.write(out);
        out.number("owed", owed.minor());
        Withheld.write(withheld, out);
        BegunFields.writePlanned(planned, out);
    }

    private static RefundBegun read(FieldReader in, int version) {
        CheckoutId checkout = BegunFields.checkout(in);
        long session = in.number("session");
        ReturnOrigin origin = ReturnOrigin.read(in);
        ReturnCause cause = in.parsed("cause", ReturnCause::ofCode);
        Bill bill = Bill.read(in);
        Money owed = Money.ofMinor(in.number("owed"), bill.currency());
        Optional<Withheld> withheld = Withheld.read(in, bill.currency());
        return new RefundBegun(
                checkout, session, origin, cause, bill, owed, withheld, BegunFields.planned(in, bill.currency()));
    }

    @Override
    public FactType<RefundBegun> factType() {
        return TYPE;
    }
}
