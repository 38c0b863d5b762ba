// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.cashvat;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.cashvat.CashVat;
import dev.mizan.ledger.cashvat.CashVatBatch;
import dev.mizan.ledger.cashvat.DeferredVat;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.ItemsAllocated;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.treasury.ChequeMoved;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.OfficePosting;
import dev.mizan.suite.projection.CashVatFold;
import dev.mizan.suite.projection.LedgerFold;
import dev.mizan.suite.projection.SubLedgerFold;
import dev.mizan.suite.projection.TreasuryFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Beside each document on account and each allocation: its VAT waits, or falls due, in the same batch. Asks nothing where
 * the shop declares VAT as it is invoiced. Sales that are paid at once, and reverse charge, are as ever, and so is what no
 * tax is charged on.
 */
public final class DeferVat implements Companion {
    /** Who writes its entries beside those of the documents. */
    private static final String BESIDE = "deferred-vat";

    private static final Set<String> TAXED = Set.of(
            PartyRules.INVOICED + "@",
            PartyRules.CREDITED + "@",
            PartyRules.BILLED + "@",
            PartyRules.BILL_CREDITED + "@");

    /** For a shop. */
    public DeferVat() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        CashVat vat = reading.state(CashVatFold.class).vat();
        if (vat.from().isEmpty()) {
            return Outcome.done(decision);
        }
        CashVatBatch batch = new CashVatBatch(vat);
        Outcome<Money> fine = Outcome.done(
                Money.zero(reading.state(LedgerFold.class).books().chart().currency()));
        for (Fact fact : decision.facts()) {
            if (fact instanceof DocumentBooked booked) {
                booked(booked, vat, batch, reading, decision);
            } else if (fact instanceof ItemsAllocated allocated) {
                fine = fine.then(before -> allocated(allocated, batch, reading, decision));
            } else if (fact instanceof ForeignItemChanged changed) {
                fine = fine.then(before -> new DeferForeignVat(reading, decision, batch).changed(changed, vat));
            }
        }
        return batch.facts().isEmpty()
                ? fine.map(nothing -> decision)
                : fine.then(done -> posted(batch, reading))
                        .map(posted -> decision.also(batch.facts()).also(posted));
    }

    /** What posts a batch, each entry on its day or the first open one. */
    static Outcome<List<JournalPosted>> posted(CashVatBatch batch, Reading reading) {
        Outcome<List<JournalPosted>> all = Outcome.done(List.of());
        int number = 0;
        for (Map.Entry<CashVatBatch.Entry, Amounts> entry : batch.entries().entrySet()) {
            CashVatBatch.Entry at = entry.getKey();
            int next = number++;
            all = all.then(before -> new OfficePosting(at.event(), entry.getValue(), at.on(), at.document(), "")
                    .decide(reading, EntryId.beside(reading.key().value(), BESIDE, next), OfficePosting.here(reading))
                    .map(more -> Stream.concat(before.stream(), more.stream()).toList()));
        }
        return all;
    }

    private static void booked(
            DocumentBooked booked, CashVat vat, CashVatBatch batch, Reading reading, Decision decision) {
        OpenItem item = booked.item();
        Money gross = item.kind().raises() ? item.amount() : item.amount().negated();
        if (item.kind() == OpenItem.Kind.RETURNED_PAYMENT) {
            decision.facts().stream()
                    .filter(ChequeMoved.class::isInstance)
                    .map(fact -> ((ChequeMoved) fact).cheque().label())
                    .filter(label -> item.document().startsWith(label + " "))
                    .forEach(label ->
                            batch.returned(booked.side(), booked.party(), item.document(), gross, label, item.date()));
        } else if (!item.date().isBefore(vat.from().orElseThrow())) {
            ChartOfAccounts chart = reading.state(LedgerFold.class).books().chart();
            entries(decision, item.document())
                    .filter(entry -> TAXED.stream().anyMatch(entry.entry().rule()::startsWith))
                    .map(entry -> waiting(booked, gross, entry, chart))
                    .filter(it -> !it.tax().isZero() || !it.value().isZero())
                    .forEach(it -> batch.booked(it, item.date()));
        }
    }

    private static DeferredVat waiting(DocumentBooked booked, Money gross, JournalPosted entry, ChartOfAccounts chart) {
        Money tax = moved(entry, account(booked.side(), chart));
        return new DeferredVat(
                booked.side(),
                booked.party(),
                booked.item().document(),
                !booked.item().kind().raises(),
                gross,
                tax,
                value(booked.side(), entry, chart),
                gross.minus(gross));
    }

    /**
     * The value that is declared with the tax of an entry: what it books as sales, or returns, on which tax is charged. The
     * others are declared as they are invoiced; of purchases a return names no value.
     */
    static Money value(PartySide side, JournalPosted entry, ChartOfAccounts chart) {
        Money sum = Money.zero(chart.currency());
        for (AccountRole role : List.of(AccountRole.SALES, AccountRole.SALES_RETURNS)) {
            Set<String> taxed = new TreeSet<>();
            chart.assignments(role).forEach(each -> taxed.add(each.account()));
            taxed.removeAll(SalesByTreatment.untaxed(chart, role));
            for (String account : side == PartySide.CUSTOMER ? taxed : Set.<String>of()) {
                sum = sum.plus(moved(entry, account));
            }
        }
        return sum;
    }

    private static Outcome<Money> allocated(
            ItemsAllocated fact, CashVatBatch batch, Reading reading, Decision decision) {
        Outcome<Money> fine = Outcome.done(
                Money.zero(reading.state(LedgerFold.class).books().chart().currency()));
        List<Allocation> written = new ArrayList<>();
        for (Allocation allocation : fact.allocations()) {
            switch (kind(fact, allocation.from(), reading, decision)) {
                case CREDIT_NOTE -> batch.credited(fact.side(), fact.party(), allocation);
                case WRITE_OFF -> written.add(allocation);
                default ->
                    batch.paid(fact.side(), fact.party(), allocation, isCheque(allocation.from(), reading, decision));
            }
        }
        if (!written.isEmpty()) {
            String document = written.get(0).from();
            String vat =
                    account(fact.side(), reading.state(LedgerFold.class).books().chart());
            Money relief =
                    entries(decision, document).map(entry -> moved(entry, vat)).reduce(fine.orElseThrow(), Money::plus);
            fine = batch.writtenOff(fact.side(), fact.party(), document, written, relief);
        }
        return fine;
    }

    private static OpenItem.Kind kind(ItemsAllocated fact, String document, Reading reading, Decision decision) {
        Stream<OpenItem> fresh = decision.facts().stream()
                .filter(DocumentBooked.class::isInstance)
                .map(DocumentBooked.class::cast)
                .filter(it -> it.side() == fact.side() && it.party().equals(fact.party()))
                .map(DocumentBooked::item);
        return Stream.concat(
                        fresh,
                        reading
                                .state(SubLedgerFold.class)
                                .ledgers()
                                .account(fact.side(), fact.party())
                                .items()
                                .stream())
                .filter(item -> item.document().equals(document))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static boolean isCheque(String document, Reading reading, Decision decision) {
        return decision.facts().stream()
                        .anyMatch(fact -> fact instanceof ChequeMoved moved
                                && moved.cheque().label().equals(document))
                || reading.state(TreasuryFold.class)
                        .treasury()
                        .cheques()
                        .find(document)
                        .isDone();
    }

    static Stream<JournalPosted> entries(Decision decision, String document) {
        return decision.facts().stream()
                .filter(JournalPosted.class::isInstance)
                .map(JournalPosted.class::cast)
                .filter(posted -> posted.entry().head().document().equals(document));
    }

    static String account(PartySide side, ChartOfAccounts chart) {
        AccountRole role = side == PartySide.CUSTOMER ? AccountRole.OUTPUT_VAT : new AccountRole("input-vat");
        return chart.inRole(role, "", Dimensions.NONE).orElseThrow().code();
    }

    static Money moved(JournalPosted posted, String account) {
        Money sum = Money.zero(posted.entry().legs().get(0).amount().currency());
        for (var leg : posted.entry().legs()) {
            sum = leg.account().equals(account) ? sum.plus(leg.amount()) : sum;
        }
        return sum.isNegative() ? sum.negated() : sum;
    }
}
