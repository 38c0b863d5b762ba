// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order for which money was taken: a fold of its first prepayment and of the facts of its stream, not kept between flows.
 *
 * @param id the place of the first prepayment
 * @param goods all that it is for, at the prices and taxes of then
 * @param held what was prepaid and neither given back nor used
 * @param settled whether the goods were handed over
 */
public record PrepaidOrder(DocumentId id, Bill goods, List<Used> held, boolean settled) {
    public PrepaidOrder {
        held = List.copyOf(held);
    }

    /** The stream of all that becomes of an order after its first prepayment. */
    public static StreamKey key(DocumentId order) {
        return StreamKey.of("prepaid", order);
    }

    /** What was paid before. */
    public Money prepaid() {
        return Money.sum(
                goods.currency(), held.stream().map(used -> used.part().gross()).toList());
    }

    /** What is still to be paid. */
    public Money left() {
        return goods.gross().minus(prepaid());
    }

    /** Whether it is over: settled, or all of its money given back. */
    public boolean isOver() {
        return settled || held.isEmpty();
    }

    /** A prepayment of it that was neither given back nor used. */
    public Optional<Used> find(DocumentId prepayment) {
        return held.stream()
                .filter(used -> used.prepayment().equals(prepayment))
                .findFirst();
    }

    /** After one more prepayment. */
    public PrepaidOrder with(Used prepayment) {
        List<Used> more = new ArrayList<>(held);
        more.add(prepayment);
        return new PrepaidOrder(id, goods, more, settled);
    }

    /** After another fact of its stream; facts of other kinds change nothing. */
    public PrepaidOrder after(Fact fact) {
        if (fact instanceof PrepaymentReturned back) {
            List<Used> fewer = new ArrayList<>(held);
            fewer.removeIf(used -> used.prepayment().equals(back.prepayment()));
            return new PrepaidOrder(id, goods, fewer, settled);
        }
        return fact instanceof PrepaymentsSettled ? new PrepaidOrder(id, goods, held, true) : this;
    }
}
