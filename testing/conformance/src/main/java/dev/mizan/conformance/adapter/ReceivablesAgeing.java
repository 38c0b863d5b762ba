// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.receivable.Ageing;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.OpenItem.Kind;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/** Open items in buckets by how long they are overdue. */
public final class ReceivablesAgeing implements Adapter {
    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        PartyAccount account = PartyAccount.of("party", it.currency());
        int number = 0;
        for (JsonNode row : it.node("open_items_by_due_date")) {
            account = account.with(item(
                            it, "D" + ++number, row.get(0).asText(), row.get(1).asText()))
                    .orElseThrow();
        }
        for (JsonNode row : it.node("payments")) {
            LocalDate on = LocalDate.parse(row.get(0).asText());
            String document = "P" + ++number;
            Money amount = Money.of(row.get(1).asText(), it.currency());
            account = account.with(OpenItem.lowering(Kind.PAYMENT, document, on, amount.absolute()))
                    .then(with -> with.allocatedOldestFirst(document, on))
                    .orElseThrow();
        }
        Ageing ageing = Ageing.of(List.of(account), it.currency(), LocalDate.parse(it.text("as_of")), Ageing.MONTHLY);
        for (int bucket = 0; bucket < ageing.amounts().size(); bucket++) {
            Money amount = ageing.amounts().get(bucket);
            it.answer(ageing.names().get(bucket), () -> amount);
        }
        it.answer("outstanding", ageing::outstanding);
        return it.given();
    }

    /** An item whose due date alone is known: it counts from the first day on. */
    private static OpenItem item(LedgerCase it, String document, String due, String amount) {
        Money money = Money.of(amount, it.currency());
        Kind kind = money.isNegative() ? Kind.CREDIT_NOTE : Kind.INVOICE;
        return new OpenItem(kind, document, LocalDate.of(1900, 1, 1), LocalDate.parse(due), money);
    }
}
