// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Where returned goods come from: a receipt of ours, one of an older system, or somebody's word. */
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

    /**
     * A receipt of the system that the shop had before, or of a shop that it took over: no sale of ours stands in the log, so
     * its number is kept as it is printed, and its day decides the rates.
     *
     * @param number as it is printed
     * @param soldOn the tax point of that sale
     * @param total what was paid; all returns of it pay back no more
     */
    record Older(String number, LocalDate soldOn, Money total) implements ReturnOrigin {
        public Older {
            if (number.isBlank() || !number.equals(number.strip()) || !total.isPositive()) {
                throw new IllegalArgumentException("no receipt: \"" + number + "\" over " + total);
            }
        }

        /** The stream of all returns of it. */
        public StreamKey key() {
            return StreamKey.of("older", UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A bill that does not go with this origin is an {@link IllegalArgumentException}. */
    default void check(Bill bill) {
        if (this instanceof Receipt receipt
                && receipt.lines().size() != bill.lines().size()) {
            throw new IllegalArgumentException(receipt.number() + " names "
                    + receipt.lines().size() + " lines for " + bill.lines().size());
        }
    }

    /** Writes the sale, or the receipt of an older system, where there is one, and nothing else. */
    default void write(FieldWriter out) {
        if (this instanceof Older older) {
            out.text("older", older.number())
                    .date("olderSoldOn", older.soldOn())
                    .money("olderTotal", older.total());
        }
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
        if (in.has("older")) {
            return new Older(in.text("older"), in.date("olderSoldOn"), in.money("olderTotal"));
        }
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
