// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.receivable.ReceivableReason;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.TreasuryReason;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.ForeignDoor;
import dev.mizan.suite.office.ForeignSettlementsDoor;
import dev.mizan.suite.treasury.SettleForeign.Billed;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Credit notes, discounts, bad debts and advances in other currencies: every item ends at nothing in both, and is told whole. */
class ForeignSettlementsLaws {
    private static final LocalDate LATER = FIRST.plusDays(90);
    private static final RateTable RATES = RateTable.EMPTY
            .with(FIRST, ExchangeRate.of(Currency.USD, Currency.SAR, "3.75"))
            .with(LATER, ExchangeRate.of(Currency.USD, Currency.SAR, "4.00"));
    private static final PaymentTerms TERMS = new PaymentTerms(30, false, Percent.of("2"), 10);
    private static final TaxTreatment STANDARD = TaxTreatment.standard(Percent.of("15"));

    private static Money usd(String amount) {
        return Money.of(amount, Currency.USD);
    }

    private static ForeignItem item(Mizan mizan, String item) {
        return mizan.books().foreign(RATES).items().get(item);
    }

    /** Whatever way it ends: what the bill told is what was paid, given back, earned and gained, to the last unit. */
    @Property(tries = 30)
    void aBillEndsAtNothingAndItsCostIsToldOnce(@ForAll long seed) {
        Random random = new Random(seed);
        try (Mizan mizan = UnderWay.furnished()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            Money foreign = Money.ofMinor(100 + random.nextInt(90_000), Currency.USD);
            Money net = Money.ofMinor(1_000 + random.nextInt(300_000), Currency.SAR);
            Money tax = Money.ofMinor(random.nextInt(2) * (net.minor() * 15 / 100), Currency.SAR);
            door.settlements().advanceTo("A", "Acme", FIRST, foreign, "bank").orElseThrow();
            Money advanced = item(mizan, "A").balance().carried();
            door.bill("B", "Acme", FIRST, foreign, net, tax, "rent").orElseThrow();
            for (int step = 0; step < 6 && !item(mizan, "B").isSettled(); step++) {
                long open = -item(mizan, "B").balance().foreign().minor();
                Money some = Money.ofMinor(1 + random.nextLong(open), Currency.USD);
                Money worth = Money.ofMinor(random.nextInt(40_000), Currency.SAR);
                switch (random.nextInt(4)) {
                    case 0 ->
                        door.settle("B", LATER, some.negated(), worth.negated(), "bank")
                                .orElseThrow();
                    case 1 ->
                        door.settlements()
                                .supplierCredit(
                                        "B", "N" + step, LATER, some, worth.plus(sar("1.00")), sar("0.10"), "rent")
                                .orElseThrow();
                    case 2 -> door.revalue(LATER.plusDays(step));
                    default -> door.settlements().setOff("A", "B", LATER, some).orElseThrow();
                }
                UnderWay.agrees(mizan);
            }
            ForeignItem left = item(mizan, "B");
            if (!left.isSettled()) {
                Money all = left.balance().foreign();
                door.settle("B", LATER, all, sar("-1.00"), "bank").orElseThrow();
            }
            assertThat(item(mizan, "B").isSettled()).isTrue();
            ForeignItem advance = item(mizan, "A");
            assertThat(advance.balance().result()).isEqualTo(sar("0.00"));
            Money carried = advance.balance().carried();
            Money share = advanced.ratio(advance.balance().foreign().minor(), foreign.minor(), Rounding.HALF_UP);
            assertThat(carried.minus(share).absolute()).isLessThan(sar("0.07"));
            assertThat(stands(mizan, "1237")).isEqualTo(carried);
            assertThat(stands(mizan, "2115")).isEqualTo(sar("0.00"));
            Money money = stands(mizan, "1130").plus(stands(mizan, "1237"));
            Money told = stands(mizan, "6120")
                    .plus(stands(mizan, "1240"))
                    .plus(stands(mizan, "4540"))
                    .plus(stands(mizan, "4550"));
            assertThat(money.plus(told)).isEqualTo(sar("0.00"));
            ForeignItem ended = item(mizan, "B");
            assertThat(stands(mizan, "4540").negated())
                    .isEqualTo(ended.balance().realised());
            assertThat(stands(mizan, "4550").negated())
                    .isEqualTo(ended.balance().unrealised());
        }
    }

    @Example
    void aSuppliersNoteTakesItsVatBackAndRealisesWhatTheRateDid() {
        try (Mizan mizan = UnderWay.furnished()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            door.bill("B", "Acme", FIRST, usd("1150.00"), sar("3750.00"), sar("562.50"), "rent")
                    .orElseThrow();
            ForeignSettlementsDoor ends = door.settlements();
            ends.supplierCredit("B", "CN-1", LATER, usd("230.00"), sar("800.00"), sar("120.00"), "rent")
                    .orElseThrow();
            assertThat(stands(mizan, "2115")).isEqualTo(sar("-3450.00"));
            assertThat(stands(mizan, "1240")).isEqualTo(sar("442.50"));
            assertThat(stands(mizan, "6120")).isEqualTo(sar("2950.00"));
            assertThat(stands(mizan, "4540")).isEqualTo(sar("57.50"));
            assertThat(reason(ends.supplierCredit(
                            "B", "CN-2", LATER, usd("920.01"), sar("800.00"), sar("120.00"), "rent")))
                    .isEqualTo(CurrencyReason.OVERPAID);
            assertThat(reason(ends.writeOff("B", "WO", LATER, usd("1.00"), sar("0.00"))))
                    .isEqualTo(TreasuryReason.NOT_A_RECEIVABLE);
        }
    }

    @Example
    void aBillThatIsPaidEarlyCostsLessAndReclaimsLess() {
        try (Mizan mizan = UnderWay.furnished()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            door.bill("B", "Acme", FIRST, usd("1000.00"), sar("3250.00"), sar("500.00"), "rent")
                    .orElseThrow();
            ForeignSettlementsDoor ends = door.settlements();
            Billed billed = new Billed(FIRST, usd("1000.00"));
            assertThat(reason(ends.payEarly(
                            "B",
                            "PV",
                            FIRST.plusDays(11),
                            usd("980.00"),
                            sar("3700.00"),
                            "bank",
                            billed,
                            TERMS,
                            sar("500.00"))))
                    .isEqualTo(ReceivableReason.DISCOUNT_LAPSED);
            assertThat(reason(ends.payEarly(
                            "B",
                            "PV",
                            FIRST.plusDays(9),
                            usd("970.00"),
                            sar("3700.00"),
                            "bank",
                            billed,
                            TERMS,
                            sar("500.00"))))
                    .isEqualTo(TreasuryReason.NOT_WHOLE);
            ends.payEarly(
                            "B",
                            "PV",
                            FIRST.plusDays(9),
                            usd("980.00"),
                            sar("3700.00"),
                            "bank",
                            billed,
                            TERMS,
                            sar("500.00"))
                    .orElseThrow();
            assertThat(stands(mizan, "2115")).isEqualTo(sar("0.00"));
            assertThat(stands(mizan, "1130")).isEqualTo(sar("-3700.00"));
            assertThat(stands(mizan, "1240")).isEqualTo(sar("490.00"));
            assertThat(stands(mizan, "4570")).isEqualTo(sar("-65.00"));
            assertThat(stands(mizan, "4540")).isEqualTo(sar("25.00"));
        }
    }

    @Example
    void aDebtThatIsGivenUpIsLostAtWhatItStoodAt() {
        try (Mizan mizan = UnderWay.furnished()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            door.invoice(
                            "I",
                            "Noura",
                            FIRST,
                            usd("1150.00"),
                            List.of(new TaxGroup(STANDARD, sar("3750.00"), sar("562.50"))))
                    .orElseThrow();
            door.revalue(LATER).orElseThrow();
            ForeignSettlementsDoor ends = door.settlements();
            assertThat(reason(ends.writeOff("I", "WO", LATER, usd("575.00"), sar("2300.01"))))
                    .isEqualTo(TreasuryReason.BEYOND_IT);
            ends.writeOff("I", "WO", LATER, usd("575.00"), sar("281.25")).orElseThrow();
            assertThat(stands(mizan, "1235")).isEqualTo(sar("2300.00"));
            assertThat(stands(mizan, "6180")).isEqualTo(sar("2018.75"));
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-281.25"));
            assertThat(stands(mizan, "4540")).isEqualTo(sar("0.00"));
        }
    }

    @Example
    void vatOfADebtThatIsNeverPaidNeverFallsDue() {
        try (Mizan mizan = UnderWay.furnished()) {
            mizan.books().cashVat().choose(FIRST).orElseThrow();
            ForeignDoor door = mizan.books().foreign(RATES);
            door.invoice(
                            "I",
                            "Noura",
                            FIRST,
                            usd("1150.00"),
                            List.of(new TaxGroup(STANDARD, sar("3750.00"), sar("562.50"))))
                    .orElseThrow();
            door.settle("I", FIRST, usd("575.00"), sar("2156.25"), "bank").orElseThrow();
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-281.25"));
            door.settlements()
                    .writeOff("I", "WO", LATER, usd("575.00"), sar("0.00"))
                    .orElseThrow();
            assertThat(stands(mizan, "2130")).isEqualTo(sar("-281.25"));
            assertThat(stands(mizan, "2132")).isEqualTo(sar("0.00"));
            assertThat(mizan.books().cashVat().waiting()).isEmpty();
        }
    }

    @Example
    void anAdvanceStaysAtTheRateOfItsDay() {
        try (Mizan mizan = UnderWay.furnished()) {
            ForeignDoor door = mizan.books().foreign(RATES);
            ForeignSettlementsDoor ends = door.settlements();
            ends.advanceFrom("A", "Noura", FIRST, usd("100.00"), "bank").orElseThrow();
            ends.advanceTo("P", "Acme", FIRST, usd("100.00"), "bank").orElseThrow();
            door.sold("I", "Noura", LATER, usd("300.00")).orElseThrow();
            assertThat(door.revalue(LATER).isDone()).isFalse();
            assertThat(stands(mizan, "2118")).isEqualTo(sar("-375.00"));
            ends.setOff("A", "I", LATER, usd("60.00")).orElseThrow();
            assertThat(stands(mizan, "2118")).isEqualTo(sar("-150.00"));
            assertThat(stands(mizan, "1235")).isEqualTo(sar("960.00"));
            assertThat(stands(mizan, "4540")).isEqualTo(sar("15.00"));
            assertThat(reason(ends.setOff("A", "I", LATER, usd("40.01")))).isEqualTo(CurrencyReason.OVERPAID);
            assertThat(reason(ends.setOff("P", "I", LATER, usd("1.00")))).isEqualTo(TreasuryReason.NOT_OF_ONE_PARTY);
            assertThat(reason(ends.advanceTo("Q", "Acme", FIRST, usd("0.00"), "bank")))
                    .isEqualTo(TreasuryReason.NOT_POSITIVE);
        }
    }
}
