// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.prepaid;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The goods of an order were handed over, in the batch of their sale: what was prepaid is paid with, and the tax that was due
 * on it then is not due again.
 *
 * @param order the place of the order's first prepayment
 * @param used what was prepaid, in the order in which it was taken; not empty
 */
public record PrepaymentsSettled(DocumentId order, List<Used> used) implements Fact {
    /** How it is written. */
    public static final FactType<PrepaymentsSettled> TYPE = new FactType<>(
            "PrepaymentsSettled",
            1,
            PrepaymentsSettled.class,
            PrepaymentsSettled::write,
            (in, version) -> PrepaymentsSettled.read(in));

    /**
     * A prepayment that is used; all that the entry and the tax document of the sale say of it.
     *
     * @param prepayment its place
     * @param key of its batch
     * @param number as it is printed
     * @param takenAt when
     * @param part what it was for
     * @param withheld what of it the customer withheld; none for most
     */
    public record Used(
            DocumentId prepayment,
            BatchId key,
            DocumentNumber number,
            Instant takenAt,
            Bill part,
            Optional<Withheld> withheld) {
        /** Paid whole. */
        public Used(DocumentId prepayment, BatchId key, DocumentNumber number, Instant takenAt, Bill part) {
            this(prepayment, key, number, takenAt, part, Optional.empty());
        }

        private void write(FieldWriter out) {
            out.text("prepayment", prepayment.toString())
                    .text("key", key.toString())
                    .text("number", number.toString())
                    .instant("takenAt", takenAt)
                    .object("part", part::write);
            Withheld.write(withheld, out);
        }

        private static Used read(FieldReader in) {
            DocumentId prepayment = in.parsed("prepayment", DocumentId::of);
            BatchId key = in.parsed("key", BatchId::of);
            DocumentNumber number = in.parsed("number", DocumentNumber::of);
            Instant takenAt = in.instant("takenAt");
            Bill part = in.object("part", Bill::read);
            return new Used(prepayment, key, number, takenAt, part, Withheld.read(in, part.currency()));
        }
    }

    public PrepaymentsSettled {
        used = List.copyOf(used);
        if (used.isEmpty()) {
            throw new IllegalArgumentException("nothing was prepaid for " + order);
        }
    }

    /** What was prepaid, by number and amount, in one bill after the other. */
    public List<Bill> parts() {
        return used.stream().map(Used::part).toList();
    }

    /** The parts that tax was withheld from. */
    public static List<Bill> withheld(List<Used> used) {
        return used.stream()
                .filter(it -> it.withheld().isPresent())
                .map(Used::part)
                .toList();
    }

    private void write(FieldWriter out) {
        out.text("order", order.toString()).list("used", used, Used::write);
    }

    private static PrepaymentsSettled read(FieldReader in) {
        return new PrepaymentsSettled(in.parsed("order", DocumentId::of), in.list("used", Used::read));
    }

    @Override
    public FactType<PrepaymentsSettled> factType() {
        return TYPE;
    }
}
