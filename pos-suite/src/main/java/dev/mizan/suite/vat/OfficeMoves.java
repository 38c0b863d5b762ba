// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.vatreturn.SupplyTreated;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.OfficeSupply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The entries of documents of the office that sell or take back, and how each was taxed, as far as anybody told. */
final class OfficeMoves {
    /** Some of an account at a place. */
    record Place(Dimensions at, String account) {}

    private final ChartOfAccounts chart;
    private final Predicate<JournalEntry> wanted;
    private final Map<EntryId, JournalEntry> entries = new LinkedHashMap<>();
    private final Map<EntryId, SupplyTreated> treated = new HashMap<>();

    OfficeMoves(ChartOfAccounts chart, Predicate<JournalEntry> wanted) {
        this.chart = chart;
        this.wanted = wanted;
    }

    void take(Recorded recorded) {
        for (Fact fact : recorded.facts()) {
            if (fact instanceof SupplyTreated told) {
                treated.put(told.entry(), told);
            } else if (fact instanceof JournalPosted posted
                    && OfficeSupply.of(posted.entry()).isPresent()
                    && wanted.test(posted.entry())) {
                entries.put(posted.entry().id(), posted.entry());
            }
        }
    }

    List<JournalEntry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** What is known of an entry's treatment; nothing where nobody told it. */
    List<SupplyTreated.Part> parts(JournalEntry entry) {
        SupplyTreated told = treated.get(entry.reverses().orElse(entry.id()));
        if (told != null) {
            return told.parts();
        }
        return OfficeSupply.of(entry).filter(OfficeSupply.SOLD_ABROAD::equals).isEmpty()
                ? List.of()
                : List.of(new SupplyTreated.Part(
                        SalesByTreatment.EXPORT,
                        Money.sum(chart.currency(), sold(entry).values()).abs(),
                        Dimensions.NONE));
    }

    /** Where the sales of an entry stand. */
    Map<Place, Money> sold(JournalEntry entry) {
        Map<Place, Money> sold = new HashMap<>();
        for (Leg leg : entry.legs()) {
            if (isOf(leg, AccountRole.SALES) || isOf(leg, AccountRole.SALES_RETURNS)) {
                sold.merge(new Place(leg.at(), leg.account()), leg.amount(), Money::plus);
            }
        }
        return sold;
    }

    /** Where they belong by their treatment; nothing where it is not known. */
    Map<Place, Money> belongs(JournalEntry entry) {
        return belongs(entry, parts(entry));
    }

    Map<Place, Money> belongs(JournalEntry entry, List<SupplyTreated.Part> parts) {
        OfficeSupply supply = OfficeSupply.of(entry).orElseThrow();
        int sign = entry.reverses().isPresent() ? -supply.sign() : supply.sign();
        Map<Place, Money> belongs = new HashMap<>();
        for (SupplyTreated.Part part : parts) {
            Dimensions at = place(entry).and(part.at());
            chart.assignment(supply.role(), part.kind(), at)
                    .ifPresent(found -> belongs.merge(
                            new Place(at, found.account()), part.net().times(sign), Money::plus));
        }
        return belongs;
    }

    /** The VAT of an entry, as its document tells it. */
    Money tax(JournalEntry entry) {
        return Money.sum(
                        chart.currency(),
                        entry.legs().stream()
                                .filter(leg -> isOf(leg, AccountRole.OUTPUT_VAT))
                                .map(Leg::amount)
                                .toList())
                .abs();
    }

    /** The place of the document itself: what is owed is not told apart by lines. */
    private Dimensions place(JournalEntry entry) {
        return entry.legs().stream()
                .filter(leg -> !isOf(leg, AccountRole.SALES) && !isOf(leg, AccountRole.SALES_RETURNS))
                .findFirst()
                .map(Leg::at)
                .orElse(Dimensions.NONE);
    }

    private boolean isOf(Leg leg, AccountRole role) {
        return chart.assignments(role).stream().anyMatch(it -> it.account().equals(leg.account()));
    }
}
