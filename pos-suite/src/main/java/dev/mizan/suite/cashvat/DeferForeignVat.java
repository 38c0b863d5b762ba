// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.cashvat;

import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.cashvat.CashVat;
import dev.mizan.ledger.cashvat.CashVatBatch;
import dev.mizan.ledger.cashvat.DeferredVat;
import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.util.Optional;

/**
 * What a document in a foreign currency does to the VAT that waits: its tax is that of the document in the currency of the
 * books, and falls due by the share of the foreign amount that was settled. What rates do to the item itself changes no tax.
 */
record DeferForeignVat(Reading reading, Decision decision, CashVatBatch batch) {
    void changed(ForeignItemChanged changed, CashVat vat) {
        switch (changed.step()) {
            case BOOKED -> {
                if (!changed.on().isBefore(vat.from().orElseThrow())) {
                    entry(ExchangeRules.INVOICED)
                            .or(() -> entry(ExchangeRules.BILLED))
                            .map(entry -> waiting(
                                    changed,
                                    entry,
                                    changed.item(),
                                    changed.after().balance().foreign(),
                                    false))
                            .filter(it -> !it.tax().isZero() || !it.value().isZero())
                            .ifPresent(it -> batch.booked(it, changed.on()));
                }
            }
            case SETTLED -> settled(changed);
            case REVALUED, REVERSED -> {
                // no tax moves with a rate
            }
        }
    }

    private void settled(ForeignItemChanged changed) {
        ForeignBalance before = reading.state(TreasuryFold.class)
                .treasury()
                .foreign(changed.item())
                .orElseThrow()
                .balance();
        Money amount =
                before.foreign().minus(changed.after().balance().foreign()).absolute();
        if (amount.isZero()) {
            return;
        }
        PartySide side = side(changed.after());
        String party = changed.after().party();
        Optional<JournalPosted> credited = entry(ExchangeRules.CREDITED);
        if (credited.isEmpty()) {
            batch.paid(side, party, new Allocation(changed.item(), changed.item(), amount, changed.on()), false);
            return;
        }
        String note = credited.get().entry().head().document();
        batch.booked(waiting(changed, credited.get(), note, amount, true), changed.on());
        batch.credited(side, party, new Allocation(note, changed.item(), amount, changed.on()));
    }

    private DeferredVat waiting(
            ForeignItemChanged changed, JournalPosted entry, String document, Money foreign, boolean credit) {
        PartySide side = side(changed.after());
        ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
        Money tax = DeferVat.moved(entry, DeferVat.account(side, chart));
        Money gross = foreign.absolute();
        return new DeferredVat(
                side,
                changed.after().party(),
                document,
                credit,
                gross,
                tax,
                DeferVat.value(side, entry, chart),
                gross.minus(gross));
    }

    private Optional<JournalPosted> entry(String event) {
        return decision.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(JournalPosted.class::cast)
                .filter(posted -> posted.entry().rule().startsWith(event + "@"))
                .findFirst();
    }

    /** A bank account is no document; nothing of it ever waits. */
    private static PartySide side(ForeignItem item) {
        return item.kind().equals("payable") ? PartySide.SUPPLIER : PartySide.CUSTOMER;
    }
}
