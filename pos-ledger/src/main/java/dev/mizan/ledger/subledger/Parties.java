// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The accounts of all customers, or of all suppliers, in order of their names. For the writer's thread. */
final class Parties {
    private final PartySide side;
    private final Currency currency;
    private final SortedMap<String, PartyAccount> accounts = new TreeMap<>();

    Parties(PartySide side, Currency currency) {
        this.side = side;
        this.currency = currency;
    }

    PartyAccount of(String party) {
        PartyAccount account = accounts.get(party);
        return account == null ? PartyAccount.of(party, currency) : account;
    }

    List<PartyAccount> all() {
        return List.copyOf(accounts.values());
    }

    Money balance(LocalDate asOf) {
        return Money.sum(
                currency, accounts.values().stream().map(it -> it.balance(asOf)).toList());
    }

    void apply(DocumentBooked fact) {
        accounts.put(fact.party(), of(fact.party()).with(fact.item()).orElseThrow());
    }

    void apply(ItemsAllocated fact) {
        PartyAccount account = of(fact.party());
        for (Allocation allocation : fact.allocations()) {
            account = account.allocated(allocation).orElseThrow();
        }
        accounts.put(fact.party(), account);
    }

    void write(FieldWriter out) {
        out.list("parties", accounts.values(), (account, fields) -> {
            fields.list(
                    "documents",
                    account.items(),
                    (item, row) -> booked(account, item).write(row));
            new ItemsAllocated(side, account.party(), account.allocations()).write(fields);
        });
    }

    private DocumentBooked booked(PartyAccount account, OpenItem item) {
        return new DocumentBooked(side, account.party(), item);
    }

    void read(FieldReader in) {
        in.list("parties", fields -> {
            fields.list("documents", row -> DocumentBooked.read(row, 1)).forEach(this::apply);
            apply(ItemsAllocated.read(fields, 1));
            return true;
        });
    }
}
