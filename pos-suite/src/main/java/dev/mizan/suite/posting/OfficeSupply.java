// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.vatreturn.SupplyTreated;
import java.util.List;
import java.util.Optional;

/** Which documents of the office sell or take back, and which of their amounts tells by its kind how that is taxed. */
public enum OfficeSupply {
    INVOICED(PartyRules.INVOICED, "net", AccountRole.SALES),
    CREDITED(PartyRules.CREDITED, "net", AccountRole.SALES_RETURNS),
    INVOICED_ABROAD(ExchangeRules.INVOICED, "sales", AccountRole.SALES),
    CREDITED_ABROAD(ExchangeRules.CREDITED, "returns", AccountRole.SALES_RETURNS),
    /** Without VAT at all: always an export. */
    SOLD_ABROAD(ExchangeRules.BOOKED, "sales", AccountRole.SALES);

    private final String event;
    private final String amount;
    private final AccountRole role;

    OfficeSupply(String event, String amount, AccountRole role) {
        this.event = event;
        this.amount = amount;
        this.role = role;
    }

    /** Which one an entry posts, or reverses; empty for all others. */
    public static Optional<OfficeSupply> of(JournalEntry entry) {
        for (OfficeSupply each : values()) {
            if (entry.rule().startsWith(each.event + "@")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** How a document is taxed, where its amounts tell it: its accounts may not. Nothing for all other documents. */
    public static List<SupplyTreated> treated(String event, Amounts amounts, List<JournalPosted> posted) {
        for (OfficeSupply each : values()) {
            if (each.event.equals(event) && !posted.isEmpty()) {
                List<SupplyTreated.Part> parts = amounts.all().stream()
                        .filter(it -> it.name().equals(each.amount)
                                && !it.kind().isEmpty()
                                && !it.money().isZero())
                        .map(it -> new SupplyTreated.Part(it.kind(), it.money(), it.at()))
                        .toList();
                return parts.isEmpty()
                        ? List.of()
                        : List.of(new SupplyTreated(posted.get(0).entry().id(), parts));
            }
        }
        return List.of();
    }

    /** The role whose accounts keep it. */
    public AccountRole role() {
        return role;
    }

    /** Which way it moves them: a credit is below zero. */
    public int sign() {
        return role.equals(AccountRole.SALES) ? -1 : 1;
    }
}
