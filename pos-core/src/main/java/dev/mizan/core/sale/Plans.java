// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Slip;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be planned, whether a tender was, and that a document's money goes with its goods. */
final class Plans {
    private Plans() {}

    static void paid(Bill bill, Settlement settlement) {
        if (bill.lines().isEmpty() || !settlement.due().equals(bill.gross())) {
            throw new IllegalArgumentException("a bill of " + bill.lines().size() + " lines and " + bill.gross()
                    + " is not settled by " + settlement.due());
        }
    }

    static Outcome<List<PlannedTender>> check(Money due, List<PlannedTender> before, List<PlannedTender> more) {
        int count = before.size() + more.size();
        if (count > Settlement.MOST_TENDERS) {
            return Outcome.refused(TenderReason.TOO_MANY, "limit", Settlement.MOST_TENDERS, "count", count);
        }
        Set<PaymentKey> keys = new HashSet<>();
        before.forEach(plan -> keys.add(plan.key()));
        for (PlannedTender plan : more) {
            Money amount = plan.amount();
            if (!amount.currency().equals(due.currency())) {
                return Outcome.refused(
                        TenderReason.CURRENCY_DIFFERS, "tender", amount.currency(), "bill", due.currency());
            }
            if (!plan.kind().begunFirst() || !amount.isPositive() || amount.minor() > due.minor()) {
                return Outcome.refused(
                        SaleReason.NOT_A_PLAN,
                        "amount",
                        amount,
                        "kind",
                        plan.kind().code(),
                        "bill",
                        due);
            }
            if (!keys.add(plan.key())) {
                return Outcome.refused(TenderReason.KEY_TWICE, "key", plan.key());
            }
        }
        return Outcome.done(List.copyOf(more));
    }

    static <T extends Cashless> Outcome<List<T>> cover(Optional<? extends Begun> begun, List<T> cashless) {
        for (T tender : cashless) {
            if (begun.isEmpty() || !begun.get().covers(tender)) {
                return Outcome.refused(
                        SaleReason.TENDER_NOT_BEGUN,
                        "key",
                        tender.key(),
                        "kind",
                        tender.kind().code());
            }
        }
        return Outcome.done(cashless);
    }

    /** Refuses a bill whose promotions were given for other kinds of payment. */
    static Outcome<Bill> promised(Bill bill, List<? extends Tender> tenders) {
        List<String> kinds = bill.paidBy();
        boolean kept = kinds.stream().allMatch(kind -> tenders.stream().anyMatch(tender -> tender.isOf(kind)))
                && tenders.stream().allMatch(tender -> kinds.stream().anyMatch(tender::isOf));
        return kinds.isEmpty() || bill.gross().isZero() || kept
                ? Outcome.done(bill)
                : Outcome.refused(
                        SaleReason.PRICED_FOR_OTHER_PAYMENT,
                        "promised",
                        String.join(", ", kinds),
                        "given",
                        tenders.stream()
                                .map(tender -> tender.kind().code())
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    static void sameSession(Slip slip, Begun begun) {
        if (slip.session() != begun.session()) {
            throw new IllegalArgumentException(
                    slip.number() + " is of session " + slip.session() + ", begun in " + begun.session());
        }
    }
}
