// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.receivable.Ageing;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.OpenItem.Kind;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/** Open items in buckets by how long they are overdue. */
public final class ReceivablesAgeing implements Adapter {
    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        List<List<String>> items = it.pairs("open_items_by_due_date");
        Currency currency = it.has("currency")
                ? it.currency()
                : LedgerCase.fineEnough(items.stream().map(row -> row.get(1)).toList());
        PartyAccount account = PartyAccount.of("party", currency);
        int number = 0;
        for (List<String> row : items) {
            Money amount = Money.of(row.get(1), currency);
            if (!amount.isZero()) {
                account = account.with(item("D" + ++number, LocalDate.parse(row.get(0)), amount))
                        .orElseThrow();
            }
        }
        for (List<String> row : it.has("payments") ? it.pairs("payments") : List.<List<String>>of()) {
            LocalDate on = LocalDate.parse(row.get(0));
            String document = "P" + ++number;
            Money amount = Money.of(row.get(1), currency);
            account = account.with(OpenItem.lowering(Kind.PAYMENT, document, on, amount.absolute()))
                    .then(with -> with.allocatedOldestFirst(document, on))
                    .orElseThrow();
        }
        Ageing ageing = Ageing.of(List.of(account), currency, LocalDate.parse(it.text("as_of")), Ageing.MONTHLY);
        for (int bucket = 0; bucket < ageing.amounts().size(); bucket++) {
            Money amount = ageing.amounts().get(bucket);
            it.answer(ageing.names().get(bucket), () -> amount);
        }
        it.answer("outstanding", ageing::outstanding);
        return it.given();
    }

    /** An item whose due date alone is known: it counts from the first day on. */
    private static OpenItem item(String document, LocalDate due, Money amount) {
        Kind kind = amount.isNegative() ? Kind.CREDIT_NOTE : Kind.INVOICE;
        return new OpenItem(kind, document, LocalDate.of(1900, 1, 1), due, amount);
    }
}
