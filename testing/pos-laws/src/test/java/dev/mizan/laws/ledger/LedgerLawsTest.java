// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.gen.Bookkeepings;
import dev.mizan.ledger.asset.DecliningBalance;
import dev.mizan.ledger.asset.DecliningBalance.Tail;
import dev.mizan.ledger.asset.Depreciable;
import dev.mizan.ledger.asset.DepreciationMethod;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.MacrsTable;
import dev.mizan.ledger.asset.StraightLine;
import dev.mizan.ledger.asset.SumOfYearsDigits;
import dev.mizan.ledger.consolidation.AccountBalances;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** By the numbers of {@link LedgerLaws}. */
class LedgerLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<Bookkeeping> books() {
        return Bookkeepings.any(12);
    }

    @Provide
    Arbitrary<Bookkeeping> tight() {
        return Bookkeepings.few(40);
    }

    @Provide
    Arbitrary<DepreciationMethod> methods() {
        return Arbitraries.of(
                new StraightLine(),
                new SumOfYearsDigits(),
                DecliningBalance.doubled(Tail.SWITCH_TO_STRAIGHT_LINE),
                DecliningBalance.times(new Ratio(3, 2), Tail.REST_IN_LAST_ROW));
    }

    @Provide
    Arbitrary<AccountBalances> companies() {
        return Arbitraries.maps(
                        Arbitraries.of("1110", "1310", "2110", "4110", "5110"),
                        Arbitraries.longs().between(-1_000_000, 1_000_000))
                .map(minors -> {
                    Map<String, Money> balances = new TreeMap<>();
                    minors.forEach((account, minor) -> balances.put(account, sar(minor)));
                    balances.merge(
                            "3130", Money.sum(Currency.SAR, balances.values()).negated(), Money::plus);
                    return AccountBalances.of("company", Currency.SAR, balances).orElseThrow();
                });
    }

    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    private static void holds(List<String> broken) {
        assertThat(broken).isEmpty();
    }

    @Property(tries = 60)
    void p01EntriesSumToNothing(@ForAll("books") Bookkeeping kept) {
        holds(EntryLaws.everyEntrySumsToNothing(kept));
    }

    @Property(tries = 60)
    void p02WhatIsRefusedChangesNothing(@ForAll("books") Bookkeeping kept) {
        holds(EntryLaws.whatIsRefusedChangesNothing(kept));
    }

    @Property(tries = 60)
    void p03WhatIsToldAgainChangesNothing(@ForAll("books") Bookkeeping kept, @ForAll long seed) {
        holds(EntryLaws.whatIsToldAgainChangesNothing(kept, seed));
    }

    @Property(tries = 60)
    void p04AReversedEntryNeverWas(@ForAll("books") Bookkeeping kept, @ForAll long seed) {
        holds(EntryLaws.aReversedEntryNeverWas(kept, seed));
    }

    @Property(tries = 60)
    void p05TheOrderOfPostingChangesNoBalance(@ForAll("books") Bookkeeping kept, @ForAll long seed) {
        holds(EntryLaws.theOrderOfPostingChangesNoBalance(kept, seed));
    }

    @Property(tries = 30)
    void p06APastDayIsTheEntriesUntilThen(@ForAll("books") Bookkeeping kept) {
        holds(EntryLaws.aPastDayIsTheEntriesUntilThen(kept));
    }

    @Property(tries = 150)
    void p07PostedAndHeldKeepTheLimit(@ForAll("tight") Bookkeeping kept, @ForAll long seed) {
        holds(HoldLaws.postedAndHeldKeepTheLimit(kept, seed));
    }

    @Property(tries = 60)
    void p08TheStatementsAgree(@ForAll("books") Bookkeeping kept) {
        holds(StatementLaws.theStatementsAgree(kept));
    }

    @Property(tries = 60)
    void p09AClosedYearIsClosed(@ForAll("books") Bookkeeping kept) {
        holds(StatementLaws.aClosedYearIsClosed(kept));
    }

    @Property(tries = 200)
    void p11AForeignItemEndsAtNothing(
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long minor,
            @ForAll @LongRange(min = 1, max = 9_999_999) long booked,
            @ForAll @LongRange(min = 1, max = 9_999_999) long closing,
            @ForAll @LongRange(min = 1, max = 9_999_999) long paidAt,
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> hundredths) {
        holds(SpreadLaws.aForeignItemEndsAtNothing(
                Money.ofMinor(minor == 0 ? 1 : minor, Currency.USD),
                rate(booked),
                rate(closing),
                rate(paidAt),
                hundredths));
    }

    private static ExchangeRate rate(long numerator) {
        return new ExchangeRate(Currency.USD, Currency.SAR, new Ratio(numerator, 1_000_000));
    }

    @Property(tries = 200)
    void p12PartsSumToTheWhole(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long minor,
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(max = 900) int length,
            @ForAll @IntRange(max = 40) int locked,
            @ForAll Deferral.By by) {
        LocalDate first = FIRST.plusDays(from);
        holds(SpreadLaws.partsSumToTheWhole(
                new Deferral(sar(minor), first, first.plusDays(length), by), GregorianYears.JANUARY, locked));
    }

    @Property(tries = 200)
    void p13AnAssetWearsToItsResidual(
            @ForAll("methods") DepreciationMethod method,
            @ForAll @LongRange(max = 1_000_000_000_000L) long cost,
            @ForAll @LongRange(max = 1_000) long part,
            @ForAll @IntRange(min = 1, max = 240) int periods,
            @ForAll @IntRange(max = 240) int changedAfter) {
        holds(SpreadLaws.anAssetWearsToItsResidual(
                method, new Depreciable(sar(cost), sar(cost / 1_000 * part), periods), Rounding.HALF_UP, changedAfter));
    }

    @Property(tries = 100)
    void p13EveryTableSumsToAHundred(
            @ForAll MacrsConvention convention, @ForAll @LongRange(max = 1_000_000_000) long basis) {
        int tables = 0;
        for (int months = 6; months <= 480; months += 6) {
            for (MacrsTable table : MacrsTable.find(months, convention).stream().toList()) {
                holds(SpreadLaws.everyTableSumsToAHundred(table, Money.ofMinor(basis, Currency.USD)));
                tables++;
            }
        }
        assertThat(tables).isEqualTo(convention.name().startsWith("MID_MONTH") ? 2 : 6);
    }

    @Property(tries = 200)
    void p14ADebtGoesToNothing(
            @ForAll @LongRange(min = 1, max = 100_000_000) long payment,
            @ForAll @IntRange(min = 1, max = 120) int payments,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll boolean inAdvance,
            @ForAll @IntRange(max = 40) int percent) {
        holds(SpreadLaws.aDebtGoesToNothing(
                new Lease(FIRST, sar(payment), payments, months, inAdvance, Percent.of(percent))));
    }

    @Property(tries = 200)
    void p15TheLotsOfAPurchaseAreThePurchase(
            @ForAll @LongRange(min = 1, max = 5_000) long pieces, @ForAll @LongRange(max = 1_000_000_000) long minor) {
        Lot lamps = new Lot(BigDecimal.TEN, "LAMP", BigDecimal.ONE, Currency.SAR, FIRST, "R1");
        holds(GroupLaws.theLotsOfAPurchaseAreThePurchase(pieces, lamps, sar(minor)));
    }

    @Property(tries = 100)
    void p17AGroupIsItsCompanies(
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("companies") AccountBalances> companies,
            @ForAll("companies") AccountBalances elimination,
            @ForAll long seed) {
        holds(GroupLaws.aGroupIsItsCompanies(Currency.SAR, companies, elimination, seed));
    }

    @Property(tries = 60)
    void p18AnotherHistoryHasAnotherSeal(@ForAll("books") Bookkeeping kept, @ForAll long seed) {
        holds(SealLaws.anotherHistoryHasAnotherSeal(kept, seed));
    }

    @Property(tries = 60)
    void p20WhatIsWrittenIsReadBack(@ForAll("books") Bookkeeping kept) {
        holds(SealLaws.whatIsWrittenIsReadBack(kept));
    }

    @Property(tries = 60)
    void p22WhatIsTooMuchIsRefused(@ForAll("books") Bookkeeping kept) {
        holds(EntryLaws.whatIsTooMuchIsRefusedAndNeverWraps(kept));
    }

    @Property(tries = 20)
    void allOfThemOnTheSameBooks(@ForAll("books") Bookkeeping kept, @ForAll long seed) {
        holds(LedgerLaws.broken(kept, seed));
    }
}
