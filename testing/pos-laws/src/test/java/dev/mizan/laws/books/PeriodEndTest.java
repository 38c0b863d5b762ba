// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.LAST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.furnished;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.agreement.AgreementReason;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.levy.ZakatMap;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.AgreementsDoor;
import dev.mizan.suite.office.ForeignDoor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;

class PeriodEndTest {
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
