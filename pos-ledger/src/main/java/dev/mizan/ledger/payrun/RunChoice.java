// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which bills a run shall pay: those that fall due until a day, and those whose discount is worth more than the money earns
 * until they do. Never more than a supplier is owed in all, so what stands in our favour is used up first.
 *
 * @param on the day on which the bank shall pay; bills that are dated later wait
 * @param dueThrough bills that fall due until this day are paid
 * @param suppliers whom to pay; empty for everybody
 * @param worth interest in a year from which on a discount is taken; nothing takes every one
 */
public record RunChoice(LocalDate on, LocalDate dueThrough, Set<String> suppliers, Percent worth) {
    private static final BigInteger YEAR = BigInteger.valueOf(365);

    public RunChoice {
        suppliers = Set.copyOf(suppliers);
        if (worth.isNegative()) {
            throw new IllegalArgumentException("a discount is worth " + worth);
        }
    }

    /** Everybody's bills that are due until a day, and every discount. */
    public static RunChoice due(LocalDate on) {
        return new RunChoice(on, on, Set.of(), Percent.ZERO);
    }

    /**
     * A bill that is chosen, or left out.
     *
     * @param amount what would be paid
     * @param account empty for a supplier without bank details, who is left out
     */
    public record Chosen(
            String supplier, OpenItem bill, Money amount, Money discount, Money tax, Optional<Iban> account) {}

    /** The bills to be paid, by supplier and due date; those of suppliers without bank details among them. */
    public List<Chosen> of(List<PartyAccount> accounts, PaymentRuns runs, Function<String, Optional<Iban>> details) {
        List<Chosen> chosen = new ArrayList<>();
        for (PartyAccount account : accounts) {
            if (suppliers.isEmpty() || suppliers.contains(account.party())) {
                chosen.addAll(of(account, runs, details.apply(account.party())));
            }
        }
        return chosen;
    }

    private List<Chosen> of(PartyAccount account, PaymentRuns runs, Optional<Iban> details) {
        List<Chosen> chosen = new ArrayList<>();
        Money left = account.balance(LocalDate.MAX).minus(runs.settling(account.party(), account.currency()));
        List<OpenItem> bills = account.items().stream()
                .filter(item -> item.kind().raises() && !item.date().isAfter(on))
                .filter(item -> runs.paying(account.party(), item.document()).isEmpty())
                .sorted(Comparator.comparing(OpenItem::due))
                .toList();
        for (OpenItem bill : bills) {
            Money open = account.open(bill, LocalDate.MAX);
            Money settled = open.min(left);
            Optional<DiscountOffered> offer = runs.offer(account.party(), bill.document())
                    .filter(it -> settled.equals(open) && open.equals(bill.amount()) && isWorth(it, bill));
            if (settled.isPositive() && (offer.isPresent() || !bill.due().isAfter(dueThrough))) {
                Money none = Money.zero(open.currency());
                Money discount = offer.map(DiscountOffered::discount).orElse(none);
                Money tax = offer.map(DiscountOffered::tax).orElse(none);
                chosen.add(new Chosen(account.party(), bill, settled.minus(discount), discount, tax, details));
                left = left.minus(settled);
            }
        }
        return chosen;
    }

    /** Whether what is saved by paying on the day of the run rather than when the bill is due is worth it. */
    private boolean isWorth(DiscountOffered offer, OpenItem bill) {
        if (on.isAfter(offer.until())) {
            return false;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(on, bill.due()));
        BigInteger saved = BigInteger.valueOf(offer.discount().minor())
                .multiply(BigInteger.valueOf(Percent.ONE_WHOLE))
                .multiply(YEAR);
        BigInteger earned = BigInteger.valueOf(
                        bill.amount().minus(offer.discount()).minor())
                .multiply(BigInteger.valueOf(worth.millionths()))
                .multiply(BigInteger.valueOf(days));
        return saved.compareTo(earned) >= 0;
    }
}
