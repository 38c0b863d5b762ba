// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A batch that an acquirer settled: what it took in, what it kept, and what it paid into the bank.
 *
 * @param batch its number, unique for the acquirer
 * @param on the day of the deposit
 */
public record Settlement(String acquirer, String batch, LocalDate on, List<SettledLine> lines, Money deposit) {
    public Settlement {
        lines = List.copyOf(lines);
    }

    /** A settlement as it was received; refused where its lines are of several currencies or do not make its deposit. */
    public static Outcome<Settlement> of(
            String acquirer, String batch, LocalDate on, List<SettledLine> lines, Money deposit) {
        Money reached = Money.zero(deposit.currency());
        for (SettledLine line : lines) {
            if (!line.amount().currency().equals(deposit.currency())) {
                return Outcome.refused(
                        CardReason.OTHER_CURRENCY,
                        "what",
                        line.reference(),
                        "currency",
                        line.amount().currency(),
                        "expected",
                        deposit.currency());
            }
            reached = reached.plus(line.deposit());
        }
        return reached.equals(deposit)
                ? Outcome.done(new Settlement(acquirer, batch, on, lines, deposit))
                : Outcome.refused(CardReason.DOES_NOT_ADD_UP, "batch", batch, "reached", reached, "deposit", deposit);
    }

    /** The settlement that terms make of slips: for an acquirer that sends a deposit and nothing else. */
    public static Settlement by(AcquirerTerms terms, String batch, LocalDate on, List<CardSlip> slips) {
        List<SettledLine> lines = slips.stream().map(terms::settled).toList();
        Currency currency = terms.fixed().currency();
        Money deposit =
                Money.sum(currency, lines.stream().map(SettledLine::deposit).toList());
        return new Settlement(terms.acquirer(), batch, on, lines, deposit);
    }

    /** What tells it from every other batch, of this acquirer and of the others. */
    public SettlementKey key() {
        return new SettlementKey(acquirer, batch);
    }

    /** The currency of all its amounts. */
    public Currency currency() {
        return deposit.currency();
    }

    /** What left the clearing: payments less refunds. */
    public Money cleared() {
        return sum(SettledLine.Kind.PAYMENT, SettledLine::amount);
    }

    /** What is withheld by chargebacks, less what was won back. */
    public Money disputed() {
        return sum(SettledLine.Kind.CHARGEBACK, SettledLine::amount)
                .plus(sum(SettledLine.Kind.CHARGEBACK_WON, SettledLine::amount))
                .negated();
    }

    private Money sum(SettledLine.Kind kind, Function<SettledLine, Money> of) {
        return Money.sum(
                currency(),
                lines.stream().filter(line -> line.kind() == kind).map(of).toList());
    }

    /**
     * The amounts of {@link CardRules#SETTLED}.
     *
     * @param tender the kind whose clearing it empties
     */
    public Amounts amounts(String tender) {
        return Amounts.in(currency())
                .with("deposit", deposit)
                .with(
                        "fee",
                        Money.sum(
                                currency(), lines.stream().map(SettledLine::fee).toList()))
                .with(
                        "fee-tax",
                        Money.sum(
                                currency(), lines.stream().map(SettledLine::tax).toList()))
                .with("disputed", disputed())
                .with("cleared", tender, cleared());
    }
}
