// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card.match;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A person said which batch of an acquirer a line of the bank paid.
 *
 * @param tender the kind that the batch settles
 * @param batch without its lines
 * @param line by its {@link BankStatement.Line#key()}
 * @param alike how many lines of the statement are the same in it: each of them pays a batch
 */
public record DepositNamed(String tender, Settlement batch, String line, int alike) implements Fact {
    public static final FactType<DepositNamed> TYPE =
            new FactType<>("DepositNamed", 1, DepositNamed.class, DepositNamed::write, DepositNamed::read);

    public DepositNamed {
        batch = new Settlement(batch.acquirer(), batch.batch(), batch.on(), List.of(), batch.deposit());
    }

    /**
     * What a person says, as far as the statement bears it out: refused where the line is not on it, is of another amount than
     * the batch paid out, or was booked too far from its day.
     *
     * @param days how far apart batch and line may be
     */
    public static Outcome<DepositNamed> propose(
            String tender, Settlement batch, BankStatement.Line line, BankStatement bank, int days) {
        long alike =
                bank.lines().stream().filter(it -> it.key().equals(line.key())).count();
        long apart = Math.abs(ChronoUnit.DAYS.between(batch.on(), line.booked()));
        if (alike == 0) {
            return Outcome.refused(DepositReason.NOT_ON_STATEMENT, "line", line.key(), "account", bank.account());
        } else if (!line.amount().equals(batch.deposit())) {
            return Outcome.refused(
                    DepositReason.OTHER_DEPOSIT,
                    "line",
                    line.key(),
                    "amount",
                    line.amount(),
                    "batch",
                    batch.key(),
                    "deposit",
                    batch.deposit());
        }
        return apart > days
                ? Outcome.refused(
                        DepositReason.FAR_APART, "line", line.key(), "batch", batch.key(), "apart", apart, "days", days)
                : Outcome.done(new DepositNamed(tender, batch, line.key(), (int) alike));
    }

    @Override
    public FactType<DepositNamed> factType() {
        return TYPE;
    }

    /** Written in a snapshot too, as in the fact. */
    public void write(FieldWriter out) {
        out.text("tender", tender)
                .text("acquirer", batch.acquirer())
                .text("batch", batch.batch())
                .date("on", batch.on())
                .money("deposit", batch.deposit())
                .text("line", line)
                .number("alike", alike);
    }

    /** Reads what {@link #write} wrote. */
    public static DepositNamed read(FieldReader in, int version) {
        String tender = in.text("tender");
        Settlement batch =
                new Settlement(in.text("acquirer"), in.text("batch"), in.date("on"), List.of(), in.money("deposit"));
        return new DepositNamed(tender, batch, in.text("line"), Math.toIntExact(in.number("alike")));
    }
}
