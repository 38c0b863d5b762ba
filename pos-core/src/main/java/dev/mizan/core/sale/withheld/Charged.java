// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.withheld;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the goods of a sale cost in all, by the receipt and by the debit notes since, and what of it the buyer withholds.
 *
 * @param goods each line at all that was charged for it
 * @param paid what was really paid for them
 */
public record Charged(Bill goods, Money paid, WithheldLeft withheld) {
    /** By the receipt alone. */
    public static Charged of(Bill bill, Settlement settlement) {
        return new Charged(bill, settlement.paid(), WithheldLeft.of(settlement));
    }

    /** After so much of what was withheld was given back. */
    public Charged giving(Optional<Withheld> back) {
        return new Charged(goods, paid, withheld.less(back));
    }

    /**
     * After a debit note.
     *
     * @param lines of the sale, by line of the note
     * @param more what it really cost
     * @param kept what was withheld of it
     */
    public Charged with(List<Integer> lines, Bill note, Money more, Optional<Withheld> kept) {
        List<SoldLine> all = new ArrayList<>(goods.lines());
        for (int i = 0; i < lines.size(); i++) {
            SoldLine before = all.get(lines.get(i));
            SoldLine part = note.lines().get(i);
            all.set(
                    lines.get(i),
                    before.part(
                            before.quantity(),
                            before.gross() + part.gross(),
                            before.tax() + part.tax(),
                            before.discounts()));
        }
        return new Charged(goods.with(all), paid.plus(more), withheld.and(kept));
    }
}
