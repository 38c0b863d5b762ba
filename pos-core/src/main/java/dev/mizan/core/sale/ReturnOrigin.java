// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import java.util.Arrays;
import java.util.List;

/** Where returned goods come from: a receipt of ours, or somebody's word. */
public sealed interface ReturnOrigin {
    /**
     * A sale of ours: exactly what was paid goes back.
     *
     * @param sale its place in the log
     * @param number what is printed on it
     * @param lines for each returned line, the index from 0 of the line that was sold
     */
    record Receipt(DocumentId sale, DocumentNumber number, List<Integer> lines) implements ReturnOrigin {
        public Receipt {
            lines = List.copyOf(lines);
        }
    }

    /** No receipt: less to be trusted, at a price that a person gave. Access rules and reports tell it apart. */
    record NoReceipt() implements ReturnOrigin {}

    /** A bill that does not go with this origin is an {@link IllegalArgumentException}. */
    default void check(Bill bill) {
        if (this instanceof Receipt receipt
                && receipt.lines().size() != bill.lines().size()) {
            throw new IllegalArgumentException(receipt.number() + " names "
                    + receipt.lines().size() + " lines for " + bill.lines().size());
        }
    }

    /** Writes the sale where there is one, and nothing else. */
    default void write(FieldWriter out) {
        if (this instanceof Receipt receipt) {
            out.text("sale", receipt.sale().toString())
                    .text("saleNumber", receipt.number().toString());
            out.numbers(
                    "saleLines",
                    receipt.lines().stream().mapToLong(Integer::longValue).toArray());
        }
    }

    /** Reads what {@link #write} wrote. */
    static ReturnOrigin read(FieldReader in) {
        if (!in.has("sale")) {
            return new NoReceipt();
        }
        return new Receipt(
                in.parsed("sale", DocumentId::of),
                in.parsed("saleNumber", DocumentNumber::of),
                Arrays.stream(in.numbers("saleLines"))
                        .mapToObj(Math::toIntExact)
                        .toList());
    }
}
