// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.internal.Fraction;
import dev.mizan.core.tax.internal.Sharing;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Remainder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nets of a group's lines, which sum to its taxable amount (BR-S-08). A line whose price was net keeps it; of a line whose
 * price held the tax only the exact net is given, and it is cut off or one minor unit more, by largest remainder.
 */
final class LineNets {
    private LineNets() {}

    static void fill(long[] nets, List<SoldLine> lines, TaxRate group, Closure closure) {
        List<Integer> all = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        long left = closure.net();
        for (int i = 0; i < nets.length; i++) {
            SoldLine line = lines.get(i);
            if (line.rate().group().equals(group)) {
                all.add(i);
                nets[i] = line.net();
                if (line.mode() == PriceMode.TAX_INCLUSIVE && line.gross() > 0) {
                    open.add(i);
                } else {
                    left -= line.net();
                }
            }
        }
        if (left == 0 && open.isEmpty()) {
            return;
        }
        boolean fits = !open.isEmpty()
                && share(
                        nets,
                        open,
                        left,
                        open.stream().map(at -> exact(lines.get(at))).toList());
        if (!fits) {
            proportionally(nets, lines, all, closure.net());
        }
    }

    private static boolean share(long[] nets, List<Integer> places, long net, List<Fraction> exact) {
        long[] shares = Sharing.of(net, exact);
        for (int k = 0; k < shares.length; k++) {
            nets[places.get(k)] = shares[k];
        }
        return Arrays.stream(shares).allMatch(share -> share >= 0);
    }

    /** Where tiny lines can not bear the difference, as in a part that comes back: by what they came to. */
    private static void proportionally(long[] nets, List<SoldLine> lines, List<Integer> places, long net) {
        long[] weights = places.stream().mapToLong(at -> lines.get(at).net()).toArray();
        long[] shares = Remainder.LARGEST_REMAINDER.split(net, weights);
        for (int k = 0; k < shares.length; k++) {
            nets[places.get(k)] = shares[k];
        }
    }

    private static Fraction exact(SoldLine line) {
        return line.mode() == PriceMode.TAX_EXCLUSIVE
                ? Fraction.of(line.net(), 1)
                : Fraction.of(
                                Percent.ONE_WHOLE,
                                Percent.ONE_WHOLE + line.rate().percent().millionths())
                        .times(line.gross());
    }
}
