// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.List;

/** Settles a bill with what the customer gave. */
public final class Paying {
    private Paying() {}

    /**
     * Takes tenders for a bill. Cash may be more than is left to pay and gives change; nothing else may. Where cash is
     * rounded, it is handed over in those steps too, so that the drawer never owes half a step. A refusal is a
     * {@link TenderReason}.
     *
     * @param due the bill's gross total, zero or more
     */
    public static Outcome<Settlement> settle(Money due, List<? extends Tender> tenders, CashRounding rounding) {
        return Tenders.check(due.currency(), List.<Tender>copyOf(tenders))
                .then(given -> settleChecked(due, given, rounding));
    }

    private static Outcome<Settlement> settleChecked(Money due, List<Tender> tenders, CashRounding rounding) {
        Money none = Money.zero(due.currency());
        Money cash = Settlement.sum(due.currency(), tenders, true);
        Money cashless = Settlement.sum(due.currency(), tenders, false).minus(cash);
        Money rest = due.minus(cashless);
        if (rest.isNegative()) {
            return Outcome.refused(TenderReason.ONLY_CASH_GIVES_CHANGE, "given", cashless, "due", due);
        }
        if (cash.isZero()) {
            return rest.isZero() ? Outcome.done(new Settlement(due, tenders, none, none)) : tooSmall(due, cashless);
        }
        if (rest.isZero()) {
            return Outcome.refused(TenderReason.NO_CASH_DUE);
        }
        long step = rounding.rounding().increment();
        if (cash.minor() % step != 0) {
            return Outcome.refused(
                    TenderReason.NO_SUCH_COINS, "step", Money.ofMinor(step, due.currency()), "given", cash);
        }
        return switch (rounding.on()) {
            case DUE -> withDueRounded(due, tenders, rest, cash, rest.rounded(rounding.rounding()));
            case CHANGE -> withChangeRounded(due, tenders, rest, cash, rounding);
        };
    }

    private static Outcome<Settlement> withDueRounded(
            Money due, List<Tender> tenders, Money rest, Money cash, Money toPay) {
        Money change = cash.minus(toPay);
        Money cashless = due.minus(rest);
        return change.isNegative()
                ? tooSmall(cashless.plus(toPay), cashless.plus(cash))
                : Outcome.done(new Settlement(due, tenders, change, toPay.minus(rest)));
    }

    private static Outcome<Settlement> withChangeRounded(
            Money due, List<Tender> tenders, Money rest, Money cash, CashRounding rounding) {
        Money exact = cash.minus(rest);
        if (exact.isNegative()) {
            return tooSmall(due, due.minus(rest).plus(cash));
        }
        Money change = exact.rounded(rounding.rounding());
        return Outcome.done(new Settlement(due, tenders, change, exact.minus(change)));
    }

    private static Outcome<Settlement> tooSmall(Money wanted, Money given) {
        return Outcome.refused(TenderReason.TOO_SMALL, "due", wanted, "given", given, "missing", wanted.minus(given));
    }
}
