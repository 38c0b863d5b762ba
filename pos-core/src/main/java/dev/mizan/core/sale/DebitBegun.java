// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * A sale is about to be charged more, and paid by something scarce or outside this process. Nothing of the sale comes back
 * until the note is written or given up, so that it can always be written as it was told. Written to the sale's {@link
 * Returnable#key}.
 *
 * @param sale that was charged too little
 * @param number of its receipt
 * @param lines of the sale, by line of the bill; counted from 0
 * @param cause why it was too little
 * @param bill what is charged more
 * @param withheld what its buyer withholds of it, as of the sale; none for most
 * @param planned the payments that may be asked for, each under its own key
 */
public record DebitBegun(
        CheckoutId checkout,
        long session,
        DocumentId sale,
        DocumentNumber number,
        List<Integer> lines,
        SaleDebited.Cause cause,
        Bill bill,
        Optional<Withheld> withheld,
        List<PlannedTender> planned)
        implements Begun {
    /** How it is written. */
    public static final FactType<DebitBegun> TYPE =
            new FactType<>("DebitBegun", 1, DebitBegun.class, DebitBegun::write, (in, version) -> read(in));

    public DebitBegun {
        lines = List.copyOf(lines);
        planned = List.copyOf(planned);
        if (lines.isEmpty() || lines.size() != bill.lines().size()) {
            throw new IllegalArgumentException(
                    number + ": " + lines + " and " + bill.lines().size() + " lines");
        }
    }

    @Override
    public Money due() {
        return Withheld.less(bill.gross(), withheld);
    }

    @Override
    public DebitBegun with(List<PlannedTender> more) {
        return new DebitBegun(
                checkout, session, sale, number, lines, cause, bill, withheld, BegunFields.joined(planned, more));
    }

    /** The note that comes of it, once it is paid. */
    public SaleDebited paid(Slip slip, Settlement settlement) {
        Plans.sameSession(slip, this);
        return new SaleDebited(
                slip, sale, number, lines, cause, bill, Optional.of(settlement), "", Optional.of(checkout));
    }

    private void write(FieldWriter out) {
        BegunFields.writeHead(checkout, session, out);
        BegunFields.writeDebit(sale, number, lines, cause, out);
        bill.write(out);
        Withheld.write(withheld, out);
        BegunFields.writePlanned(planned, out);
    }

    private static DebitBegun read(FieldReader in) {
        CheckoutId checkout = BegunFields.checkout(in);
        long session = in.number("session");
        DocumentId sale = in.parsed("sale", DocumentId::of);
        DocumentNumber number = in.parsed("number", DocumentNumber::of);
        List<Integer> lines = BegunFields.lines(in);
        SaleDebited.Cause cause = in.parsed("cause", SaleDebited.Cause::ofCode);
        Bill bill = Bill.read(in);
        Optional<Withheld> withheld = Withheld.read(in, bill.currency());
        return new DebitBegun(
                checkout,
                session,
                sale,
                number,
                lines,
                cause,
                bill,
                withheld,
                BegunFields.planned(in, bill.currency()));
    }

    @Override
    public FactType<DebitBegun> factType() {
        return TYPE;
    }
}
