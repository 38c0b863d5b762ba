// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.Journalled;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.treasury.ForeignBooked;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.ForeignDoor;
import dev.mizan.suite.office.ForeignSettlementsDoor;
import dev.mizan.suite.projection.TreasuryFold;
import dev.mizan.suite.treasury.SettleForeign.Billed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Bills in other currencies that are paid early: the discount goes by the bill, and nobody has to tell its day and gross again. */
class PaidEarlyAbroadLaws {
    private static final RateTable RATES =
            RateTable.EMPTY.with(FIRST, ExchangeRate.of(Currency.USD, Currency.SAR, "3.75"));

    /** What the host would have told of the bill by hand is what the bill was booked with, also after closings and credit notes. */
    @Property(tries = 30)
    void earlyPaymentGoesByTheBillAsItWasBooked(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = FIRST.plusDays(random.nextInt(300));
        Money gross = Money.ofMinor(1_000 + random.nextInt(900_000), Currency.USD);
        // At a rate near the day's: VAT given back beyond what the discount is worth is refused.
        Money net = Money.ofMinor(gross.minor() * (350 + random.nextInt(50)) / 115, Currency.SAR);
        Money tax = net.percent(Percent.of("15"), Rounding.HALF_UP);
        PaymentTerms terms =
                new PaymentTerms(30, false, Percent.of(String.valueOf(random.nextInt(12))), random.nextInt(20));
        int note = random.nextInt(3) == 0 ? 1 + random.nextInt(500) : 0;
        boolean closed = random.nextBoolean();
        LocalDate on = day.plusDays(Math.max(0, terms.discountDays() + random.nextInt(4) - 2));
        Money worth = Money.ofMinor(random.nextInt(4_000_000), Currency.SAR);
        List<List<Money>> stood = new ArrayList<>();
        List<Boolean> paid = new ArrayList<>();
        for (boolean told : List.of(false, true)) {
            try (Mizan mizan = UnderWay.furnished()) {
                ForeignDoor door = mizan.books().foreign(RATES);
                door.bill("B", "Acme", day, gross, net, tax, "rent").orElseThrow();
                Money left = gross;
                if (note > 0) {
                    left = left.minus(Money.ofMinor(note, Currency.USD));
                    door.settlements()
                            .supplierCredit(
                                    "B", "N", day, Money.ofMinor(note, Currency.USD), sar("1.00"), sar("0.15"), "rent")
                            .orElseThrow();
                }
                if (closed) {
                    door.revalue(day);
                }
                Money all = left.minus(gross.percent(terms.discount(), Rounding.HALF_UP));
                ForeignSettlementsDoor ends = door.settlements();
                Outcome<?> done = told
                        ? ends.payEarly("B", "PV", on, all, worth, "bank", new Billed(day, gross), terms, tax)
                        : ends.payEarly("B", "PV", on, all, worth, "bank", terms, tax);
                paid.add(done.isDone());
                assertThat(done.isDone()).as("%s", done).isEqualTo(!on.isAfter(day.plusDays(terms.discountDays())));
                stood.add(Stream.of("2115", "1130", "1240", "4540", "4570", "6120")
                        .map(account -> stands(mizan, account))
                        .toList());
                UnderWay.agrees(mizan);
            }
        }
        assertThat(stood.get(0)).isEqualTo(stood.get(1));
        assertThat(paid.get(0)).isEqualTo(paid.get(1));
    }

    @Property(tries = 2)
    void theBillIsKnownFromASnapshotAndFromTheLog(@ForAll long seed) throws IOException {
        Money gross = Money.ofMinor(100_000 + new Random(seed).nextInt(900_000), Currency.USD);
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    ForeignDoor door = mizan.books().foreign(RATES);
                    door.bill("B", "Acme", FIRST, gross, sar("3250.00"), sar("500.00"), "rent")
                            .orElseThrow();
                    door.settle("B", FIRST.plusDays(3), Money.of("-1.00", Currency.USD), sar("-3.75"), "bank")
                            .orElseThrow();
                    mizan.flows().snapshot();
                },
                mizan -> {
                    Outcome<ForeignBooked> booked = mizan.flows()
                            .look(
                                    mizan.office(),
                                    reading -> reading.state(TreasuryFold.class)
                                            .treasury()
                                            .booked("B"));
                    assertThat(booked.orElseThrow()).isEqualTo(new ForeignBooked(FIRST, gross));
                });
    }
}
