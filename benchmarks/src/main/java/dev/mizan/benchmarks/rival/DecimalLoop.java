// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The plain loop over all rules that shops write first: each rule looks at each line, amounts are decimals. */
public final class DecimalLoop implements Rival {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final List<Deal> deals;

    /** Takes the deals, the highest priority first. */
    public DecimalLoop(List<Deal> deals) {
        this.deals = deals.stream()
                .sorted(Comparator.comparingInt(deal -> -deal.priority()))
                .toList();
    }

    @Override
    public long saving(List<Line> basket) {
        BigDecimal saved = BigDecimal.ZERO;
        for (Deal deal : deals) {
            saved = saved.add(saving(deal, basket));
        }
        return saved.movePointRight(2).longValueExact();
    }

    private static BigDecimal saving(Deal deal, List<Line> basket) {
        List<Line> pieces = new ArrayList<>();
        for (Line line : basket) {
            if (deal.items().contains(line.getSku())) {
                for (int i = 0; i < line.getLeft(); i++) {
                    pieces.add(line);
                }
            }
        }
        pieces.sort(
                Comparator.comparing((Line line) -> decimal(line.getPrice())).reversed());
        BigDecimal saved = BigDecimal.ZERO;
        for (int at = 0; at + deal.units() <= pieces.size(); at += deal.units()) {
            List<Line> group = pieces.subList(at, at + deal.units());
            BigDecimal more = ofGroup(deal, group);
            group.forEach(Line::take);
            if (more.signum() == 0) {
                break;
            }
            saved = saved.add(more);
        }
        return saved;
    }

    private static BigDecimal ofGroup(Deal deal, List<Line> group) {
        BigDecimal saved = BigDecimal.ZERO;
        for (Line piece : group) {
            BigDecimal price = decimal(piece.getPrice());
            saved = saved.add(
                    deal.price() > 0
                            ? price
                            : price.multiply(BigDecimal.valueOf(deal.percent()))
                                    .divide(WHOLE, 2, RoundingMode.HALF_UP));
        }
        return deal.price() > 0 ? saved.subtract(decimal(deal.price())).max(BigDecimal.ZERO) : saved;
    }

    private static BigDecimal decimal(long minor) {
        return BigDecimal.valueOf(minor, 2);
    }
}
