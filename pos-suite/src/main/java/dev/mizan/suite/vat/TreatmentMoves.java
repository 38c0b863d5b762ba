// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.vat;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.inventory.owner.OwnersOwed;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.ConcessionRules;
import dev.mizan.ledger.rule.PrepaymentRules;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.posting.SalePosting;
import dev.mizan.suite.vat.OfficeMoves.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the documents of tills and of the office should stand by how they were taxed, less where they do, month by month. */
final class TreatmentMoves {
    /** The name of the rule of its entries. */
    static final String RULE = "sales.reclassified@1";

    private static final String PREPAID = TenderKind.PREPAYMENT.code();
    private static final List<String> RULES = Stream.of(
                    RetailRules.SALE,
                    RetailRules.SALE_RETURN,
                    PrepaymentRules.TAKEN,
                    PrepaymentRules.RETURNED,
                    ConcessionRules.SOLD,
                    ConcessionRules.RETURNED,
                    RevenueRules.ENTRUSTED,
                    RevenueRules.HELD)
            .map(event -> event + "@")
            .toList();

    private final ChartOfAccounts chart;
    private final LocalDate through;
    private final Set<Sku> held;
    private final SortedMap<YearMonth, Map<Place, Money>> moves = new TreeMap<>();
    private final OfficeMoves office;

    TreatmentMoves(ChartOfAccounts chart, LocalDate through, Set<Sku> held) {
        this.chart = chart;
        this.through = through;
        this.held = held;
        this.office = new OfficeMoves(chart, entry -> !entry.on().isAfter(through));
    }

    void take(Recorded recorded) {
        office.take(recorded);
        List<JournalEntry> entries = new ArrayList<>();
        for (Fact fact : recorded.facts()) {
            if (fact instanceof JournalPosted posted) {
                JournalEntry entry = posted.entry();
                if (entry.rule().equals(RULE)) {
                    before(entry);
                } else if (RULES.stream().anyMatch(entry.rule()::startsWith)
                        && !entry.on().isAfter(through)) {
                    entries.add(entry);
                }
            }
        }
        if (!entries.isEmpty()) {
            batch(recorded, entries);
        }
    }

    /** What an earlier run moved for a month; its document names the month, also where the entry had to move on. */
    private void before(JournalEntry entry) {
        YearMonth month = YearMonth.parse(entry.head().document());
        entry.legs()
                .forEach(leg -> add(
                        month, new Place(leg.at(), leg.account()), leg.amount().negated()));
    }

    private void add(YearMonth month, Place place, Money amount) {
        moves.computeIfAbsent(month, it -> new HashMap<>()).merge(place, amount, Money::plus);
    }

    private void batch(Recorded recorded, List<JournalEntry> entries) {
        Map<String, Money> said = said(recorded, entries);
        Map<Place, Money> change = new HashMap<>();
        Dimensions at = entries.get(0).legs().get(0).at();
        for (JournalEntry entry : entries) {
            for (Leg leg : entry.legs()) {
                if (isTreated(leg.account())) {
                    change.merge(
                            new Place(leg.at(), leg.account()), leg.amount().negated(), Money::plus);
                    at = leg.at();
                }
            }
        }
        for (Map.Entry<String, Money> each : said.entrySet()) {
            change.merge(new Place(at, each.getKey()), each.getValue(), Money::plus);
        }
        move(entries.get(0), change);
    }

    private boolean isTreated(String account) {
        return chart.assignments(AccountRole.SALES).stream()
                        .anyMatch(it -> it.account().equals(account))
                || chart.assignments(AccountRole.SALES_RETURNS).stream()
                        .anyMatch(it -> it.account().equals(account))
                || chart.assignments(AccountRole.TENDER).stream()
                        .anyMatch(it ->
                                it.kind().startsWith(PREPAID) && it.account().equals(account));
    }

    /** What the documents of a batch say of each account; a credit is below zero. */
    private Map<String, Money> said(Recorded recorded, List<JournalEntry> entries) {
        Map<String, Money> said = new HashMap<>();
        boolean trusted = entries.stream()
                .anyMatch(it -> it.rule().startsWith(RevenueRules.ENTRUSTED + "@")
                        || it.rule().startsWith(RevenueRules.HELD + "@"));
        Map<Sku, String> kinds = new HashMap<>();
        AccountRole sold = AccountRole.SALES;
        for (Fact fact : recorded.facts()) {
            if (fact instanceof SaleCompleted sale) {
                bill(sale.bill(), AccountRole.SALES, "", -1, said);
                sale.bill().lines().forEach(line -> kinds.put(line.item(), SalePosting.kind(line)));
                trust(sale.bill(), trusted, 1, said);
            } else if (fact instanceof GoodsReturned back) {
                bill(back.bill(), AccountRole.SALES_RETURNS, "", 1, said);
                back.bill().lines().forEach(line -> kinds.put(line.item(), SalePosting.kind(line)));
                trust(back.bill(), trusted, -1, said);
                sold = AccountRole.SALES_RETURNS;
            } else if (fact instanceof SaleDebited more && more.settlement().isPresent()) {
                bill(more.bill(), AccountRole.SALES, "", -1, said);
            } else if (fact instanceof PrepaymentTaken taken) {
                bill(taken.part(), AccountRole.TENDER, PREPAID + "/", -1, said);
            } else if (fact instanceof PrepaymentReturned back) {
                bill(back.part(), AccountRole.TENDER, PREPAID + "/", 1, said);
            } else if (fact instanceof PrepaymentsSettled settled) {
                settled.used().forEach(used -> bill(used.part(), AccountRole.TENDER, PREPAID + "/", 1, said));
            }
        }
        AccountRole role = sold;
        recorded.fact(OwnersOwed.class)
                .ifPresent(owed -> owed.lines().forEach(line -> {
                    String kind = kinds.get(line.sku());
                    if (line.conceded() && kind != null) {
                        add(role, kind, line.net(), said);
                    }
                }));
        return said;
    }

    private void trust(Bill bill, boolean trusted, int sign, Map<String, Money> said) {
        for (SoldLine line : bill.lines()) {
            if (trusted && held.contains(line.item())) {
                add(AccountRole.SALES, SalePosting.kind(line), sign * line.net(), said);
            }
        }
    }

    private void bill(Bill bill, AccountRole role, String within, int sign, Map<String, Money> said) {
        for (SoldLine line : bill.lines()) {
            add(role, within + SalePosting.kind(line), sign * line.net(), said);
        }
    }

    private void add(AccountRole role, String kind, long net, Map<String, Money> said) {
        chart.assignment(role, kind, Dimensions.NONE)
                .ifPresent(found -> said.merge(found.account(), Money.ofMinor(net, chart.currency()), Money::plus));
    }

    /** Documents of the office, of which some were told after they were booked. */
    private void office() {
        for (JournalEntry entry : office.entries()) {
            Map<Place, Money> change = new HashMap<>(office.belongs(entry));
            if (!change.isEmpty()) {
                office.sold(entry).forEach((place, amount) -> change.merge(place, amount.negated(), Money::plus));
                move(entry, change);
            }
        }
    }

    /** What does not come out even is of a posting that this does not know, and stays as it is. */
    private void move(JournalEntry entry, Map<Place, Money> change) {
        if (Money.sum(chart.currency(), change.values()).isZero()) {
            change.forEach((place, amount) -> add(YearMonth.from(entry.on()), place, amount));
        }
    }

    /** The legs of each month that has something to move, in the order of the months. */
    SortedMap<YearMonth, List<Leg>> legs() {
        office();
        SortedMap<YearMonth, List<Leg>> all = new TreeMap<>();
        moves.forEach((month, places) -> {
            List<Leg> legs = places.entrySet().stream()
                    .filter(it -> !it.getValue().isZero())
                    .map(it -> new Leg(
                            it.getKey().account(), it.getValue(), it.getKey().at()))
                    .sorted(Comparator.comparing((Leg leg) -> leg.account())
                            .thenComparing(leg -> leg.at().toString()))
                    .toList();
            if (!legs.isEmpty()) {
                all.put(month, legs);
            }
        });
        return all;
    }
}
