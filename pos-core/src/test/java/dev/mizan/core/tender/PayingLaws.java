// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import static dev.mizan.core.gen.TenderGen.SAR;
import static dev.mizan.core.gen.TenderGen.cashless;
import static dev.mizan.core.gen.TenderGen.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.gen.Fields;
import dev.mizan.core.gen.TenderGen;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PayingLaws {
    @Provide
    Arbitrary<List<Tender>> tenders() {
        return TenderGen.tenders();
    }

    @Provide
    Arbitrary<CashRounding> cash() {
        return TenderGen.cashRoundings();
    }

    @Property
    void tendersLessChangeAreTheDuePlusItsRounding(
            @ForAll @LongRange(max = 20_000) long due,
            @ForAll("tenders") List<Tender> tenders,
            @ForAll("cash") CashRounding cash) {
        Outcome<Settlement> outcome = Paying.settle(sar(due), tenders, cash);
        long given =
                tenders.stream().mapToLong(tender -> tender.amount().minor()).sum();
        long cashless = tenders.stream()
                .filter(tender -> tender.kind() != TenderKind.CASH)
                .mapToLong(tender -> tender.amount().minor())
                .sum();
        if (!(outcome instanceof Outcome.Done<Settlement> done)) {
            // A refusal is right where too little, too much without cash, or no such coins were given.
            long step = cash.rounding().increment();
            assertThat(given < due + step || cashless >= due || (given - cashless) % step != 0)
                    .isTrue();
            return;
        }
        Settlement settled = done.value();
        assertThat(given - settled.change().minor())
                .isEqualTo(due + settled.rounding().minor());
        assertThat(settled.change().minor()).isBetween(0L, given - cashless);
        assertThat(settled.cash().minor() % cash.rounding().increment()).isZero();
        assertThat(Math.abs(settled.rounding().minor()))
                .isLessThan(cash.rounding().increment() + 1);
        if (given == cashless) {
            assertThat(settled.rounding().isZero()).isTrue();
        }
        assertThat(settled.cash().plus(sar(cashless))).isEqualTo(settled.paid());
        Settlement read = Fields.of(settled::write).read(in -> Settlement.read(in, sar(due)));
        assertThat(read).isEqualTo(settled);
    }

    @Property
    void enoughCashAlwaysPaysAndTheDrawerKeepsARoundAmount(
            @ForAll @LongRange(min = 1, max = 20_000) long due,
            @ForAll("cash") CashRounding cash,
            @ForAll @LongRange(max = 50) long more) {
        long step = cash.rounding().increment();
        Money given = sar(((due + step) / step + more) * step);
        Settlement settled =
                Paying.settle(sar(due), List.of(new Cash(given)), cash).orElseThrow();
        assertThat(settled.cash().minor() % step).isZero();
        assertThat(settled.change()).isEqualTo(given.minus(settled.paid()));
    }

    @Property
    void theNearestModesMoveTheCashPartByHalfAStepAtMost(
            @ForAll @LongRange(min = 1, max = 20_000) long due, @ForAll @IntRange(min = 1, max = 100) int step) {
        for (Rounding nearest : List.of(Rounding.HALF_UP, Rounding.HALF_DOWN, Rounding.HALF_EVEN)) {
            CashRounding cash = CashRounding.due(nearest.toIncrement(step));
            Settlement settled = Paying.settle(sar(due), List.of(new Cash(sar((due / step + 1) * step))), cash)
                    .orElseThrow();
            assertThat(Math.abs(settled.rounding().minor()) * 2).isLessThanOrEqualTo(step);
        }
    }

    @Example
    void aBillOf1098In11IsRoundedOnTheDueOrOnTheChange() {
        Money due = sar(10_98);
        List<Tender> eleven = List.of(new Cash(sar(11_00)));
        assertThat(change(due, eleven, CashRounding.change(Rounding.HALF_UP.toIncrement(5))))
                .isEqualTo(0);
        assertThat(change(sar(10_97), eleven, CashRounding.change(Rounding.HALF_UP.toIncrement(5))))
                .isEqualTo(5);
        assertThat(change(sar(10_95), eleven, CashRounding.change(Rounding.HALF_DOWN.toIncrement(10))))
                .isEqualTo(0);
        assertThat(change(sar(10_95), eleven, CashRounding.due(Rounding.HALF_DOWN.toIncrement(10))))
                .isEqualTo(10);
        assertThat(change(due, eleven, CashRounding.NONE)).isEqualTo(2);
    }

    private static long change(Money due, List<Tender> tenders, CashRounding cash) {
        return Paying.settle(due, tenders, cash).orElseThrow().change().minor();
    }

    @Example
    void onlyTheCashPartOfASplitIsRounded() {
        List<Tender> split = List.of(cashless(TenderKind.CARD, 50_00, 1), new Cash(sar(70_00)));
        Settlement settled = Paying.settle(sar(115_53), split, CashRounding.due(Rounding.HALF_UP.toIncrement(5)))
                .orElseThrow();
        assertThat(settled.rounding()).isEqualTo(sar(2));
        assertThat(settled.cash()).isEqualTo(sar(65_55));
        assertThat(settled.change()).isEqualTo(sar(4_45));
        assertThat(settled.paid()).isEqualTo(sar(115_55));
    }

    @Example
    void whatDoesNotSettleIsRefusedByName() {
        Money due = sar(100_00);
        Cashless card = cashless(TenderKind.CARD, 60_00, 1);
        assertReason(due, TenderReason.TOO_SMALL, new Cash(sar(99_99)));
        assertReason(due, TenderReason.TOO_SMALL, card);
        assertReason(due, TenderReason.TOO_SMALL);
        assertReason(due, TenderReason.ONLY_CASH_GIVES_CHANGE, cashless(TenderKind.WALLET, 100_01, 1));
        assertReason(due, TenderReason.NO_CASH_DUE, cashless(TenderKind.CARD, 100_00, 1), new Cash(sar(1)));
        assertReason(due, TenderReason.KEY_TWICE, card, card);
        assertReason(due, TenderReason.NOT_POSITIVE, new Cash(sar(0)));
        assertReason(due, TenderReason.NOT_POSITIVE, new Cash(sar(-5)), new Cash(sar(105_00)));
        assertReason(due, TenderReason.CURRENCY_DIFFERS, new Cash(Money.ofMinor(100_00, Currency.USD)));
        assertThat(Paying.settle(due, List.of(new Cash(sar(100_03))), CashRounding.due(Rounding.UP.toIncrement(5))))
                .hasToString("Refused[tender.no-such-coins: Cash goes in steps of SAR 0.05 here; SAR 100.03 can not be"
                        + " handed over.]");
        assertReason(due, TenderReason.TOO_LARGE, new Cash(sar(Long.MAX_VALUE)), new Cash(sar(Long.MAX_VALUE)));
        List<Tender> many = Collections.nCopies(21, new Cash(sar(100_00)));
        assertReason(due, TenderReason.TOO_MANY, many.toArray(Tender[]::new));
    }

    private static void assertReason(Money due, TenderReason reason, Tender... tenders) {
        Outcome<Settlement> outcome = Paying.settle(due, List.of(tenders), CashRounding.NONE);
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            for (Language language : Language.values()) {
                assertThat(refused.message(language)).isNotBlank().doesNotContain("{");
            }
        });
    }

    @Example
    void aBillOfNothingNeedsNoTender() {
        assertThat(Paying.settle(Money.zero(SAR), List.of(), CashRounding.NONE)
                        .orElseThrow()
                        .paid())
                .isEqualTo(Money.zero(SAR));
    }
}
