// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.card;

import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * A batch that was settled, for as long as its line may be on a statement again.
 *
 * @param batch without its lines, which stand with their payments
 * @param day on which it was taken in
 */
record SettledBatch(String tender, Settlement batch, LocalDate day) {
    static SettledBatch of(CardsSettled cards, LocalDate day) {
        Settlement whole = cards.settlement();
        return new SettledBatch(
                cards.tender(),
                new Settlement(whole.acquirer(), whole.batch(), whole.on(), List.of(), whole.deposit()),
                day);
    }

    void write(FieldWriter out) {
        out.text("tender", tender)
                .text("acquirer", batch.acquirer())
                .text("batch", batch.batch())
                .date("on", batch.on())
                .money("deposit", batch.deposit())
                .date("day", day);
    }

    static SettledBatch read(FieldReader in) {
        String tender = in.text("tender");
        Settlement batch =
                new Settlement(in.text("acquirer"), in.text("batch"), in.date("on"), List.of(), in.money("deposit"));
        return new SettledBatch(tender, batch, in.date("day"));
    }
}
