// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.owner;

import dev.mizan.inventory.valuation.share.Share;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.List;

/** What of a line is its owner's: exactly, half up, and all of it back when all of the goods are. Pure functions. */
public final class OwedShare {
    private OwedShare() {}

    /**
     * Of a line that is sold.
     *
     * @param goods steps of the item's unit in stock
     * @param steps of the line's unit
     */
    public static OwedLine sold(Agreement of, int line, long goods, long steps, long net, long tax) {
        if (of.terms() instanceof OwnerTerms.Consignment consigned) {
            long due = consigned.price().worth(goods);
            return new OwedLine(line, of.sku(), of.owner(), false, steps, 0, 0, 0, 0, due);
        }
        if (of.terms() instanceof OwnerTerms.Agency) {
            return new OwedLine(line, of.sku(), of.owner(), true, steps, net, tax, 0, 0, net + tax);
        }
        OwnerTerms.Concession concession = (OwnerTerms.Concession) of.terms();
        long commission = of(net, concession.commission());
        long onIt = of(commission, concession.tax());
        long theirs = concession.deemed() ? 0 : tax;
        return new OwedLine(
                line,
                of.sku(),
                of.owner(),
                true,
                concession.deemed(),
                steps,
                net,
                theirs,
                commission,
                onIt,
                net + theirs - commission - onIt);
    }

    private static long of(long minor, Percent percent) {
        return Rounding.HALF_UP.multiplyDivide(minor, percent.millionths(), Percent.ONE_WHOLE);
    }

    /** The same taken back without a receipt, at today's terms. */
    public static OwedLine takenBack(OwedLine sold) {
        return new OwedLine(
                sold.line(),
                sold.sku(),
                sold.owner(),
                sold.conceded(),
                sold.deemed(),
                -sold.steps(),
                -sold.net(),
                -sold.tax(),
                -sold.commission(),
                -sold.commissionTax(),
                -sold.due());
    }

    /**
     * The part that comes back now: what has come back after it less what had come back before, so that parts sum to the
     * whole. What a customer got back of a conceded line is the owner's loss to the cent.
     *
     * @param before what came back of the line earlier, each part below zero
     */
    public static OwedLine part(OwedLine sold, List<OwedLine> before, long steps, long net, long tax) {
        long stepsBack = -before.stream().mapToLong(OwedLine::steps).sum() + steps;
        if (!sold.conceded()) {
            long due = Share.of(sold.due(), stepsBack, sold.steps())
                    + before.stream().mapToLong(OwedLine::due).sum();
            return new OwedLine(sold.line(), sold.sku(), sold.owner(), false, -steps, 0, 0, 0, 0, -due);
        }
        long theirs = sold.deemed() ? 0 : tax;
        boolean last = stepsBack == sold.steps();
        long grossBack = -before.stream().mapToLong(OwedLine::gross).sum() + net + theirs;
        long commission = share(sold.commission(), grossBack, sold.gross(), last)
                + before.stream().mapToLong(OwedLine::commission).sum();
        long onIt = share(sold.commissionTax(), grossBack, sold.gross(), last)
                + before.stream().mapToLong(OwedLine::commissionTax).sum();
        return new OwedLine(
                sold.line(),
                sold.sku(),
                sold.owner(),
                true,
                sold.deemed(),
                -steps,
                -net,
                -theirs,
                -commission,
                -onIt,
                -(net + theirs - commission - onIt));
    }

    private static long share(long whole, long part, long of, boolean last) {
        return last || of == 0 ? whole : Share.of(whole, Math.min(part, of), of);
    }
}
