// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.agreement.AgreementReason;
import dev.mizan.ledger.agreement.RunningLease;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.cash.CashBag;
import dev.mizan.ledger.cash.CashReason;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeBook;
import dev.mizan.ledger.cheque.ChequeReason;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.levy.ZakatMap;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.AgreementsDoor;
import dev.mizan.suite.office.ForeignDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is under way is the balance of its account, whatever is done in which order; over the doors. */
class MoneyUnderWayLaws {
    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    private static Mizan furnished() {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    private static Money stands(Mizan mizan, String account) {
        int index = mizan.books().chart().indexOf(account);
        return Money.ofMinor(mizan.books().balances().balance(index, LATEST), Currency.SAR);
    }

    private static void agrees(Mizan mizan) {
        BooksDoor books = mizan.books();
        ChequeBook cheques = books.cheques().book();
        assertThat(stands(mizan, "1221")).isEqualTo(cheques.total(ChequeState.IN_HAND));
        assertThat(stands(mizan, "1222")).isEqualTo(cheques.total(ChequeState.DEPOSITED));
        assertThat(stands(mizan, "1223")).isEqualTo(cheques.total(ChequeState.BOUNCED));
        assertThat(stands(mizan, "2117").negated()).isEqualTo(cheques.total(ChequeState.ISSUED));
        assertThat(stands(mizan, "1230")).isEqualTo(parties(books, PartySide.CUSTOMER));
        assertThat(stands(mizan, "2110").negated()).isEqualTo(parties(books, PartySide.SUPPLIER));
        assertThat(stands(mizan, "1125"))
                .isEqualTo(sum(
                        books.treasury().bags().stream().map(CashBag::amount).toList()));
        assertThat(stands(mizan, "1212"))
                .isEqualTo(sum(books.treasury().disputes().values()));
        for (var account :
                Map.of("receivable", "1235", "payable", "2115", "bank", "1135").entrySet()) {
            assertThat(stands(mizan, account.getValue()))
                    .isEqualTo(sum(books.foreign(MoneyUnderWay.RATES).items().values().stream()
                            .filter(item -> item.kind().equals(account.getKey()))
                            .map(item -> item.balance().carried())
                            .toList()));
        }
        leases(mizan);
    }

    /** What a lease's right of use is worth is what its months have left of it. */
    private static void leases(Mizan mizan) {
        Money carrying = sar("0.00");
        for (RunningLease lease : mizan.books().agreements().leases().values()) {
            carrying = carrying.plus(lease.rightOfUse());
            var months = lease.months(dev.mizan.ledger.period.GregorianYears.JANUARY);
            for (var month : months.subList(0, lease.borne())) {
                carrying = carrying.minus(month.depreciation());
            }
        }
        assertThat(stands(mizan, "1550").plus(stands(mizan, "1559"))).isEqualTo(carrying);
    }

    private static Money parties(BooksDoor books, PartySide side) {
        return sum(books.parties().accounts(side).stream()
                .map(account -> account.balance(LocalDate.MAX))
                .toList());
    }

    private static Money sum(Iterable<Money> amounts) {
        return Money.sum(Currency.SAR, amounts);
    }

    @Property(tries = 12)
    void whatIsUnderWayIsTheBalanceOfItsAccountOverAnyDays(@ForAll long seed) throws Exception {
        Path folder = Files.createTempDirectory("mizan-money");
        Kept kept = new Kept(
                "store-journal", Map.of("file", folder.resolve("office.journal").toString()));
        Map<String, Hash> before;
        try (Mizan mizan = Mizan.open(BackOffice.shop(kept))) {
            mizan.books().furnish().orElseThrow();
            MoneyUnderWay office = new MoneyUnderWay(mizan, seed);
            for (int act = 0; act < 120; act++) {
                office.act();
                if (act % 40 == 39) {
                    agrees(mizan);
                }
            }
            assertThat(office.done()).isGreaterThan(20);
            before = mizan.digests();
        }
        try (Mizan again = Mizan.open(BackOffice.shop(kept))) {
            assertThat(again.digests()).isEqualTo(before);
            agrees(again);
        }
        try (Mizan replayed = Mizan.replay(BackOffice.shop(kept))) {
            assertThat(replayed.digests()).isEqualTo(before);
        }
    }

    @Example
    void aChequeThatBouncesAndIsReplacedIsCreditUntilTheBankPays() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            books.parties()
                    .invoice("Noura", "I1", FIRST, PaymentTerms.net(30), sar("100.00"), sar("15.00"))
                    .orElseThrow();
            Cheque first = new Cheque(Cheque.Way.RECEIVED, "AlBank", "7", "Noura", FIRST.plusDays(60), sar("115.00"));
            books.cheques().take(first, FIRST).orElseThrow();
            assertThat(reason(books.cheques().take(first, FIRST))).isEqualTo(ChequeReason.KNOWN_ALREADY);
            assertThat(books.cheques().exposure("Noura")).isEqualTo(sar("115.00"));
            assertThat(reason(books.cheques().deposit(first.label(), FIRST))).isEqualTo(ChequeReason.NOT_DUE);
            LocalDate due = FIRST.plusDays(60);
            assertThat(books.cheques().due(Cheque.Way.RECEIVED, due)).containsExactly(first);
            books.cheques().deposit(first.label(), due).orElseThrow();
            books.cheques().bounced(first.label(), due.plusDays(2)).orElseThrow();
            books.cheques().charge(first.label(), sar("25.00"), due.plusDays(2)).orElseThrow();
            Cheque second = new Cheque(Cheque.Way.RECEIVED, "AlBank", "8", "Noura", due, sar("115.00"));
            books.cheques().replace(first.label(), second, due.plusDays(3)).orElseThrow();
            var account = books.parties().account(PartySide.CUSTOMER, "Noura");
            assertThat(account.balance(LAST)).isEqualTo(sar("0.00"));
            assertThat(account.items())
                    .allSatisfy(item ->
                            assertThat(account.open(item, LAST).isZero()).isTrue());
            books.cheques().deposit(second.label(), due.plusDays(4)).orElseThrow();
            books.cheques().cleared(second.label(), due.plusDays(5)).orElseThrow();
            assertThat(books.cheques().exposure("Noura")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "1130")).isEqualTo(sar("90.00"));
            agrees(mizan);
        }
    }

    @Example
    void cashGoesFromTheSafeIntoABagAndTheBankCountsIt() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            assertThat(reason(books.treasury().seal("S1", sar("1.00"), FIRST))).isEqualTo(CashReason.NOT_THERE);
            var here = dev.mizan.ledger.account.Dimensions.of(
                    dev.mizan.ledger.account.Dimension.STORE,
                    mizan.office().path().store().value());
            books.post(
                            FIRST,
                            "JV",
                            "capital",
                            List.of(Leg.debit("1120", sar("900.00")).at(here), Leg.credit("3110", sar("900.00"))))
                    .orElseThrow();
            books.treasury().seal("S1", sar("900.00"), FIRST).orElseThrow();
            assertThat(reason(books.treasury().seal("S2", sar("0.01"), FIRST))).isEqualTo(CashReason.NOT_THERE);
            assertThat(stands(mizan, "1125")).isEqualTo(sar("900.00"));
            books.treasury().counted("S1", sar("890.00"), FIRST.plusDays(1)).orElseThrow();
            assertThat(reason(books.treasury().counted("S1", sar("890.00"), FIRST)))
                    .isEqualTo(CashReason.NO_SUCH_BAG);
            assertThat(stands(mizan, "1130")).isEqualTo(sar("890.00"));
            agrees(mizan);
        }
    }

    @Example
    void aLeaseRunsToNothing() {
        try (Mizan mizan = furnished()) {
            AgreementsDoor agreements = mizan.books().agreements();
            Lease lease = Lease.yearlyInAdvance(FIRST, sar("120000.00"), 5, Percent.of(6));
            agreements.lease("SHOP", lease, sar("0.00")).orElseThrow();
            assertThat(stands(mizan, "2610")).isEqualTo(sar("-535812.67"));
            assertThat(reason(agreements.lease("SHOP", lease, sar("0.00")))).isEqualTo(AgreementReason.KNOWN);
            agreements.payRent("SHOP", FIRST, sar("18000.00"), "bank").orElseThrow();
            agreements.bearLeases(LAST).orElseThrow();
            assertThat(reason(agreements.bearLeases(LAST)).code()).isEqualTo("flow.nothing-to-do");
            Lease rest = Lease.yearlyInAdvance(LocalDate.of(2027, 1, 1), sar("130000.00"), 4, Percent.of(7));
            agreements.remeasure("SHOP", rest).orElseThrow();
            assertThat(reason(agreements.remeasure("SHOP", rest))).isEqualTo(AgreementReason.NOT_IN_STEP);
            for (int year = 2027; year < 2031; year++) {
                agreements
                        .payRent("SHOP", LocalDate.of(year, 1, 1), sar("0.00"), "bank")
                        .orElseThrow();
            }
            agreements.bearLeases(LocalDate.of(2030, 12, 31)).orElseThrow();
            assertThat(reason(agreements.payRent("SHOP", LAST, sar("0.00"), "bank")))
                    .isEqualTo(AgreementReason.NOTHING_LEFT);
            assertThat(stands(mizan, "2610")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "1550").plus(stands(mizan, "1559"))).isEqualTo(sar("0.00"));
        }
    }

    @Example
    void aRevaluationThatIsTakenBackLeavesNothing() {
        try (Mizan mizan = furnished()) {
            ForeignDoor foreign = mizan.books().foreign(MoneyUnderWay.RATES);
            Money thousand = Money.of("1000.00", Currency.USD);
            foreign.sold("F1", "Sands", FIRST, thousand).orElseThrow();
            assertThat(reason(foreign.sold("F1", "Sands", FIRST, thousand))).isEqualTo(TreasuryReason.ITEM_KNOWN);
            assertThat(reason(foreign.sold("F2", "Sands", FIRST, sar("1.00")))).isEqualTo(TreasuryReason.NOT_FOREIGN);
            Map<String, ForeignItem> before = foreign.items();
            foreign.revalue(FIRST.plusDays(90)).orElseThrow();
            foreign.revalue(FIRST.plusDays(180)).orElseThrow();
            assertThat(stands(mizan, "4550")).isEqualTo(sar("50.00"));
            foreign.reverseRevaluation(FIRST.plusDays(181)).orElseThrow();
            assertThat(foreign.items()).isEqualTo(before);
            assertThat(stands(mizan, "4550")).isEqualTo(sar("0.00"));
            foreign.settle("F1", LAST, thousand, sar("3760.00"), "bank").orElseThrow();
            assertThat(stands(mizan, "4540")).isEqualTo(sar("-10.00"));
            assertThat(stands(mizan, "1235")).isEqualTo(sar("0.00"));
        }
    }

    @Example
    void whatIsSpreadIsPostedOnceAndAnAccrualIsGoneTheNextMonth() {
        try (Mizan mizan = furnished()) {
            AgreementsDoor agreements = mizan.books().agreements();
            Deferral year = new Deferral(sar("365.00"), FIRST, LAST, Deferral.By.DAYS);
            agreements.spread("INS", year, "6190", "1130", "insurance").orElseThrow();
            assertThat(reason(agreements.spread("BAD", year, "6190", "9999", "")))
                    .isEqualTo(AgreementReason.UNKNOWN_ACCOUNT);
            List<JournalEntry> first = agreements.postDue(FIRST.plusMonths(2)).orElseThrow();
            assertThat(first).hasSize(2);
            assertThat(stands(mizan, "6190")).isEqualTo(sar("59.00"));
            assertThat(reason(agreements.postDue(FIRST.plusMonths(2))).code()).isEqualTo("flow.nothing-to-do");
            agreements.postDue(LAST.plusYears(3)).orElseThrow();
            assertThat(stands(mizan, "6190")).isEqualTo(sar("365.00"));
            List<Leg> power = List.of(Leg.debit("6130", sar("40.00")), Leg.credit("1130", sar("40.00")));
            agreements.accrue(LAST, "AC", "power", power).orElseThrow();
            assertThat(stands(mizan, "6130")).isEqualTo(sar("0.00"));
            assertThat(mizan.books().incomeStatement(Period.year(2026)).profit())
                    .isEqualTo(sar("-405.00"));
            agreements.recurring("RENT", FIRST, 1, LAST, "rent", power).orElseThrow();
            agreements.postDue(FIRST).orElseThrow();
            agreements.end("RENT").orElseThrow();
            assertThat(agreements.postDue(LAST).isDone()).isFalse();
            agreements.budget(Period.year(2026), Map.of("6190", sar("400.00"))).orElseThrow();
            assertThat(mizan.books().statements().budget(Period.year(2026)).lines())
                    .anySatisfy(line -> assertThat(line.better()).isEqualTo(sar("35.00")));
        }
    }

    @Example
    void leviesDisputesAndLimitsAreBehindDoors() {
        try (Mizan mizan = furnished()) {
            BooksDoor books = mizan.books();
            WithholdingTable table =
                    WithholdingTable.parse(WithholdingTable.SAUDI).orElseThrow();
            books.parties()
                    .payAbroad(table, "Licences", "FR", "royalties", "PV1", FIRST, sar("1000.00"), "bank")
                    .orElseThrow();
            assertThat(books.parties().withheld(table, Period.month(2026, 1)).due())
                    .isEqualTo(sar("150.00"))
                    .isEqualTo(stands(mizan, "2190").negated());
            books.post(
                            FIRST,
                            "JV",
                            "profit",
                            List.of(Leg.debit("1130", sar("10000.00")), Leg.credit("4110", sar("10000.00"))))
                    .orElseThrow();
            books.agreements()
                    .chargeZakat(Period.year(2026), ZakatMap.SAUDI_RETAIL)
                    .orElseThrow();
            assertThat(stands(mizan, "8110")).isEqualTo(sar("250.00"));
            assertThat(reason(books.agreements().chargeZakat(Period.year(2026), ZakatMap.SAUDI_RETAIL))
                            .code())
                    .isEqualTo("flow.nothing-to-do");
            assertThat(reason(books.treasury().lose("mada", "R1", FIRST))).isEqualTo(CardReason.NOT_DISPUTED);
            books.control().limit(AccountLimited.noOverdraft("1130")).orElseThrow();
            List<Leg> all = List.of(Leg.debit("6190", sar("9150.00")), Leg.credit("1130", sar("9150.00")));
            var hold = books.control()
                    .hold(FIRST, "H1", "reserved", all, Instant.parse("2027-02-01T00:00:00Z"))
                    .orElseThrow();
            assertThat(books.post(FIRST, "JV2", "one more", all).isDone()).isFalse();
            books.control().postHold(hold.hold().id()).orElseThrow();
            assertThat(Objects.requireNonNull(stands(mizan, "1130"))).isEqualTo(sar("0.00"));
            assertThat(books.control().voidHold(hold.hold().id()).isDone()).isFalse();
        }
    }
}
