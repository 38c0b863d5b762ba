// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.card.CardTrace;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An acquirer settled a batch, as it was received.
 *
 * @param tender the kind whose clearing it empties
 */
public record CardsSettled(String tender, Settlement settlement) implements Fact {
    public static final FactType<CardsSettled> TYPE =
            new FactType<>("CardsSettled", 2, CardsSettled.class, CardsSettled::write, CardsSettled::read);

    @Override
    public FactType<CardsSettled> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("tender", tender)
                .text("acquirer", settlement.acquirer())
                .text("batch", settlement.batch())
                .date("on", settlement.on())
                .text("currency", settlement.currency().code())
                .number("deposit", settlement.deposit().minor())
                .list("lines", settlement.lines(), CardsSettled::write);
    }

    private static void write(SettledLine line, FieldWriter out) {
        out.text("kind", line.kind().name())
                .text("reference", line.reference())
                .numbers(
                        "amounts",
                        line.amount().minor(),
                        line.fee().minor(),
                        line.tax().minor());
        line.trace()
                .ifPresent(trace -> out.object(
                        "told",
                        fields -> fields.texts(
                                        "marks",
                                        List.of(
                                                trace.reference(),
                                                trace.slip().scheme(),
                                                trace.slip().lastDigits(),
                                                trace.slip().authorisation()))
                                .maybe("paid", trace.paid())));
    }

    static CardsSettled read(FieldReader in, int version) {
        String tender = in.text("tender");
        String acquirer = in.text("acquirer");
        String batch = in.text("batch");
        LocalDate on = in.date("on");
        Currency currency = in.parsed("currency", Currency::of);
        Money deposit = Money.ofMinor(in.number("deposit"), currency);
        List<SettledLine> lines = in.list("lines", fields -> line(fields, currency));
        return new CardsSettled(tender, new Settlement(acquirer, batch, on, lines, deposit));
    }

    private static SettledLine line(FieldReader in, Currency currency) {
        SettledLine.Kind kind = in.parsed("kind", SettledLine.Kind::valueOf);
        String reference = in.text("reference");
        long[] amounts = in.numbers("amounts");
        return new SettledLine(
                kind,
                reference,
                Money.ofMinor(amounts[0], currency),
                Money.ofMinor(amounts[1], currency),
                Money.ofMinor(amounts[2], currency),
                // Version 1 knew references only.
                in.has("told") ? Optional.of(in.object("told", CardsSettled::trace)) : Optional.empty());
    }

    private static CardTrace trace(FieldReader in) {
        List<String> marks = in.texts("marks");
        return new CardTrace(
                marks.get(0),
                new PaymentSlip(marks.get(1), marks.get(2), marks.get(3)),
                in.has("paid") ? Optional.of(in.date("paid")) : Optional.empty());
    }
}
