// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import dev.mizan.core.promotion.internal.Run;
import dev.mizan.spi.value.Quantity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the columns of a basket hold beside, where the books have promotions. */
final class Promoted {
    static final int SEVERAL = -1;
    /** The kind of a line that no promotion looks at. */
    static final int APART = -1;
    /** That of one that is not in the cart yet. */
    static final int MET = -2;

    private static final Shelved[] NONE = {};

    int kinds;
    int[] onlyLine = {};

    @Nullable
    Shelved[] item = NONE;

    /** Whether some promotion names the item of a line, or something that it is of. */
    boolean[] named = {};

    long[] steps = {};
    long[] inOne = {};
    int[] kindOf = {};
    long[] listed = {};
    long[] discount = {};
    int[] taxBand = {};
    Discounts discounts = new Discounts();
    private @Nullable Run run;

    /** The machinery, made when it is first needed; a copy has none. */
    Run run() {
        Run made = run == null ? new Run() : run;
        run = made;
        return made;
    }

    /** Notes that a line is of a kind, which has this many lines then; kinds come in rising order. */
    void stands(int kind, int line) {
        if (kind >= onlyLine.length) {
            onlyLine = Arrays.copyOf(onlyLine, Math.max(8, 2 * kind));
        }
        boolean first = kind == kinds;
        kinds = first ? kind + 1 : kinds;
        onlyLine[kind] = first ? line : SEVERAL;
    }

    /** What a line is of. */
    void note(int line, Shelved shelved) {
        if (line >= steps.length) {
            int room = Math.max(8, 2 * line);
            item = Arrays.copyOf(item, room);
            named = Arrays.copyOf(named, room);
            steps = Arrays.copyOf(steps, room);
            inOne = Arrays.copyOf(inOne, room);
            kindOf = Arrays.copyOf(kindOf, room);
            listed = Arrays.copyOf(listed, room);
            discount = Arrays.copyOf(discount, room);
            taxBand = Arrays.copyOf(taxBand, room);
        }
        item[line] = shelved;
        named[line] = shelved.named();
    }

    /** What some lines are of and hold becomes what others are. */
    void move(int from, int to, int lines) {
        System.arraycopy(item, from, item, to, lines);
        System.arraycopy(named, from, named, to, lines);
        System.arraycopy(steps, from, steps, to, lines);
        System.arraycopy(inOne, from, inOne, to, lines);
    }

    /** How much of the unit that it was priced by. */
    void note(int line, Quantity priced) {
        steps[line] = priced.steps();
        inOne[line] = priced.unit().stepsInOne();
    }

    Promoted copy(int size) {
        Promoted copy = new Promoted();
        copy.listed = Arrays.copyOf(listed, size);
        copy.discount = Arrays.copyOf(discount, size);
        copy.discounts = discounts.copy();
        return copy;
    }
}
