// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.inventory.unit.CatchWeight;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.OptionalLong;

/**
 * An item that is kept, priced and valued by weight and counted in pieces: a cheese wheel, a chicken.
 *
 * @param usual what one piece usually weighs, in the item's unit in stock
 * @param tolerance how far so many pieces may be from that, of it; beyond is a mistake of the scale or of the count
 */
public record CatchItem(Sku sku, Quantity usual, Percent tolerance) {
    public CatchItem {
        if (!usual.isPositive()
                || usual.unit().digits() == 0
                || tolerance.millionths() < 0
                || tolerance.millionths() >= Percent.ONE_WHOLE) {
            throw new IllegalArgumentException("pieces of " + sku + " of " + usual + " give or take " + tolerance);
        }
    }

    /** Whether so many pieces may weigh so much, the bounds counted; no pieces never do. */
    public boolean plausible(long pieces, long steps) {
        return pieces > 0
                && steps > 0
                && new CatchWeight(Quantity.pieces(pieces), weight(steps)).plausible(usual, tolerance);
    }

    /**
     * How many pieces a weight is where nobody counted: one where it may be one, else the only number that it may be; empty
     * where it may be none or several.
     */
    public OptionalLong fits(long steps) {
        if (plausible(1, steps)) {
            return OptionalLong.of(1);
        }
        long nearest = nearest(steps);
        return plausible(nearest, steps) && !plausible(nearest - 1, steps) && !plausible(nearest + 1, steps)
                ? OptionalLong.of(nearest)
                : OptionalLong.empty();
    }

    /** The number of pieces whose usual weight is nearest, at least one. */
    public long nearest(long steps) {
        return Math.max(1, Rounding.HALF_UP.multiplyDivide(steps, 1, usual.steps()));
    }

    /** What so many pieces usually weigh, in steps of the item's unit. */
    public long usually(long pieces) {
        return Math.multiplyExact(usual.steps(), pieces);
    }

    /** The most that so many pieces may weigh. */
    public Quantity most(long pieces) {
        long steps = usually(pieces);
        return weight(
                Math.addExact(steps, Rounding.FLOOR.multiplyDivide(steps, tolerance.millionths(), Percent.ONE_WHOLE)));
    }

    private Quantity weight(long steps) {
        return new Quantity(steps, usual.unit());
    }

    void write(FieldWriter out) {
        out.text("sku", sku.value())
                .text("unit", usual.unit().notation())
                .number("usual", usual.steps())
                .text("tolerance", tolerance.toString());
    }

    static CatchItem read(FieldReader in) {
        Sku sku = in.parsed("sku", Sku::of);
        Unit unit = in.parsed("unit", Unit::ofNotation);
        return new CatchItem(sku, new Quantity(in.number("usual"), unit), in.parsed("tolerance", Percent::of));
    }
}
