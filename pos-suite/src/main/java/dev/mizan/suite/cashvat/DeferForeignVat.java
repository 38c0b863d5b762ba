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
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.util.List;
import java.util.Optional;

/**
 * What a document in a foreign currency does to the VAT that waits: its tax is that of the document in the currency of the
 * books, and falls due by the share of the foreign amount that was settled. What rates do to the item itself changes no tax.
 */
record DeferForeignVat(Reading reading, Decision decision, CashVatBatch batch) {
    /** Refused where more VAT is had back on a debt than was paid over. */
    Outcome<Money> changed(ForeignItemChanged changed, CashVat vat) {
        Money nothing =
                Money.zero(reading.state(LedgerFold.class).books().chart().currency());
        return switch (changed.step()) {
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
                yield Outcome.done(nothing);
            }
            case SETTLED -> changed.after().isMonetary() ? settled(changed, nothing) : Outcome.done(nothing);
            case REVALUED, REVERSED -> Outcome.done(nothing); // no tax moves with a rate
        };
    }

    private Outcome<Money> settled(ForeignItemChanged changed, Money nothing) {
        ForeignBalance before = reading.state(TreasuryFold.class)
                .treasury()
                .foreign(changed.item())
                .orElseThrow()
                .balance();
        Money amount =
                before.foreign().minus(changed.after().balance().foreign()).absolute();
        if (amount.isZero()) {
            return Outcome.done(nothing);
        }
        PartySide side = side(changed.after());
        String party = changed.after().party();
        Optional<JournalPosted> credited =
                entry(ExchangeRules.CREDITED).or(() -> entry(ExchangeRules.SUPPLIER_CREDITED));
        Optional<JournalPosted> lost = entry(ExchangeRules.WRITTEN_OFF);
        if (lost.isPresent()) {
            String document = lost.get().entry().head().document();
            ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
            Money relief = DeferVat.moved(lost.get(), DeferVat.account(side, chart));
            Allocation whole = new Allocation(document, changed.item(), amount, changed.on());
            return batch.writtenOff(side, party, document, List.of(whole), relief);
        }
        if (credited.isEmpty()) {
            batch.paid(side, party, new Allocation(changed.item(), changed.item(), amount, changed.on()), false);
            return Outcome.done(nothing);
        }
        String note = credited.get().entry().head().document();
        batch.booked(waiting(changed, credited.get(), note, amount, true), changed.on());
        batch.credited(side, party, new Allocation(note, changed.item(), amount, changed.on()));
        return Outcome.done(nothing);
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
