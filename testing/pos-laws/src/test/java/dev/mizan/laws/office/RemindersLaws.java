// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.BackOffice;
import dev.mizan.laws.books.Journalled;
import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.receivable.Dunning;
import dev.mizan.ledger.receivable.DunningCharges;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.ReminderSent;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.office.PartiesDoor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Reminders: each level of an invoice goes out once and on time, and what is charged is owed and told. */
class RemindersLaws {
    private static final Dunning LEVELS = new Dunning(List.of(7, 21, 45));
    private static final DunningCharges CHARGES =
            new DunningCharges(List.of(sar("0.00"), sar("10.00"), sar("25.00")), Percent.of("9"));

    private static void live(Mizan mizan, Random random) {
        PartiesDoor parties = mizan.books().parties();
        LocalDate day = FIRST;
        for (int step = 0; step < 25; step++) {
            day = day.plusDays(random.nextInt(12));
            String customer = random.nextBoolean() ? "Noura" : "Badr";
            Money amount = Money.ofMinor(100 + random.nextInt(90_000), Currency.SAR);
            switch (random.nextInt(5)) {
                case 0, 1 ->
                    parties.invoice(
                                    customer,
                                    "I" + step,
                                    day,
                                    PaymentTerms.net(random.nextInt(20)),
                                    amount,
                                    sar("0.00"))
                            .orElseThrow();
                case 2 ->
                    parties.payment(customer, "P" + step, day, amount, "bank").orElseThrow();
                default -> {
                    parties.dunning().send(LEVELS, random.nextBoolean() ? CHARGES : DunningCharges.NONE, day);
                    assertThat(reason(parties.dunning().send(LEVELS, CHARGES, day)))
                            .isEqualTo(FlowReason.NOTHING_TO_DO);
                }
            }
        }
    }

    private static void holds(Mizan mizan) {
        PartiesDoor parties = mizan.books().parties();
        Money charged = sar("0.00");
        for (String customer : List.of("Noura", "Badr")) {
            Set<String> once = new HashSet<>();
            var items = parties.account(PartySide.CUSTOMER, customer).items();
            for (ReminderSent sent : parties.dunning().sent(customer)) {
                assertThat(once.add(sent.document() + "/" + sent.level()))
                        .as(sent.toString())
                        .isTrue();
                var item = items.stream()
                        .filter(it -> it.document().equals(sent.document()))
                        .findFirst()
                        .orElseThrow();
                long late = sent.on().toEpochDay() - item.due().toEpochDay();
                assertThat(late).isGreaterThanOrEqualTo(LEVELS.days().get(sent.level() - 1));
                assertThat(sent.document()).doesNotContain(" R");
                charged = charged.plus(UnderWay.sum(items.stream()
                        .filter(it -> it.document().equals(sent.charge()))
                        .map(it -> it.amount())
                        .toList()));
            }
        }
        assertThat(stands(mizan, "4580").negated()).isEqualTo(charged);
        assertThat(stands(mizan, "1230")).isEqualTo(UnderWay.parties(mizan.books(), PartySide.CUSTOMER));
    }

    @Property(tries = 25)
    void eachLevelGoesOutOnceAndItsChargeIsOwed(@ForAll long seed) {
        try (Mizan mizan = UnderWay.furnished()) {
            live(mizan, new Random(seed));
            holds(mizan);
        }
    }

    @Property(tries = 2)
    void whatIsReplayedWasSent(@ForAll long seed) throws IOException {
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    live(mizan, new Random(seed));
                },
                RemindersLaws::holds);
    }

    @Example
    void theSecondLetterCostsAFeeAndTheDaysSinceTheFirst() {
        try (Mizan mizan = UnderWay.furnished()) {
            PartiesDoor parties = mizan.books().parties();
            parties.invoice("Noura", "I-1", FIRST, PaymentTerms.CASH, sar("3650.00"), sar("0.00"))
                    .orElseThrow();
            assertThat(parties.dunning()
                            .send(LEVELS, CHARGES, FIRST.plusDays(6))
                            .isDone())
                    .isFalse();
            var first =
                    parties.dunning().send(LEVELS, CHARGES, FIRST.plusDays(10)).orElseThrow();
            assertThat(first).hasSize(1);
            assertThat(stands(mizan, "4580")).isEqualTo(sar("-9.00"));
            parties.dunning().send(LEVELS, CHARGES, FIRST.plusDays(30)).orElseThrow();
            assertThat(stands(mizan, "4580")).isEqualTo(sar("-37.00"));
            assertThat(stands(mizan, "1230")).isEqualTo(sar("3687.00"));
            assertThat(parties.dunning().sent("Noura").stream()
                            .map(ReminderSent::level)
                            .toList())
                    .containsExactly(1, 2);
        }
    }
}
