// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.approval.ApprovalPolicy;
import dev.mizan.ledger.approval.ApprovalReason;
import dev.mizan.ledger.approval.Judged;
import dev.mizan.ledger.approval.PersonLimited;
import dev.mizan.ledger.approval.Proposal;
import dev.mizan.ledger.approval.Proposed;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.ledger.subledger.ApprovalRequired;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever makes something that needs two never approves it, and what is beyond a person's limit never goes out by one. */
class FourEyesLaws {
    private static final List<String> PEOPLE = List.of("huda", "omar", "salma");

    private static Mizan furnished() {
        Mizan mizan = Mizan.open(BackOffice.shop(Kept.IN_MEMORY));
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    private static Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    private static Withheld abroad(Money gross) {
        return WithholdingTable.parse(WithholdingTable.SAUDI)
                .then(table -> table.of("Licences", "FR", "royalties", FIRST, gross, Rounding.HALF_UP))
                .orElseThrow();
    }

    private static Cheque cheque(int number, Money amount) {
        return new Cheque(Cheque.Way.ISSUED, "AlBank", String.valueOf(number), "Noor", FIRST, amount);
    }

    private static List<Leg> legs(Money amount) {
        return List.of(Leg.debit("6190", amount), Leg.credit("1130", amount));
    }

    private static Outcome<?> act(Mizan mizan, Random random, int number) {
        BooksDoor books = mizan.books().by(new ActorId(PEOPLE.get(random.nextInt(3))));
        Money amount = Money.ofMinor(1 + random.nextInt(90_000), Currency.SAR);
        List<Proposal> open = books.control().open();
        if (!open.isEmpty() && random.nextInt(3) == 0) {
            UUID one = open.get(random.nextInt(open.size())).id();
            return random.nextInt(4) == 0
                    ? books.control().reject(one, "no")
                    : books.control().approve(one);
        }
        return switch (random.nextInt(10)) {
            case 0 -> books.control().requireApproval(amount);
            case 1 -> books.control().limitPerson(new ActorId(PEOPLE.get(random.nextInt(3))), amount);
            case 2 -> books.post(FIRST, "JV" + number, "by hand", legs(amount));
            case 3 -> books.parties().pay("Noor", "PV" + number, FIRST, amount, "bank");
            case 4 -> books.cheques().take(cheque(number, amount), FIRST);
            case 5 -> books.control().proposeEntry(FIRST, "JV" + number, "by two", legs(amount));
            case 6 -> books.control().proposePayment("Noor", "PV" + number, FIRST, amount, "bank");
            case 7 -> books.control().proposeCheque(cheque(number, amount), FIRST);
            case 8 -> books.control().proposePaymentAbroad(abroad(amount), "PA" + number, "bank");
            default -> books.control().approve(new UUID(7, number));
        };
    }

    /** What the log says, read by itself. */
    private static final class Auditor {
        private final Map<UUID, ActorId> makers = new HashMap<>();
        private ApprovalPolicy policy = ApprovalPolicy.NONE;
        private int approved;

        void read(Recorded batch) {
            boolean byTwo = false;
            Money moved = sar("0.00");
            for (Fact fact : batch.facts()) {
                if (fact instanceof Proposed proposed) {
                    makers.put(proposed.proposal().id(), batch.actor());
                } else if (fact instanceof Judged judged && judged.judgement() == Judged.Judgement.APPROVED) {
                    assertThat(batch.actor()).isEqualTo(judged.checker()).isNotEqualTo(makers.get(judged.id()));
                    byTwo = true;
                    approved++;
                } else if (fact instanceof JournalPosted posted) {
                    moved = posted.entry().legs().stream()
                            .map(Leg::amount)
                            .filter(Money::isPositive)
                            .reduce(moved, Money::plus);
                }
            }
            if (!byTwo && moved.isPositive()) {
                Money limit = policy.of(batch.actor()).orElse(sar("999999.00"));
                assertThat(moved).isLessThan(limit);
            }
            for (Fact fact : batch.facts()) {
                policy = fact instanceof ApprovalRequired required ? policy.with(required.from()) : policy;
                policy = fact instanceof PersonLimited limited ? policy.with(limited) : policy;
            }
        }
    }

    @Property(tries = 25)
    void nobodyApprovesTheirOwnAndNothingBeyondALimitIsByOne(@ForAll long seed) {
        try (Mizan mizan = furnished()) {
            Random random = new Random(seed);
            for (int number = 0; number < 120; number++) {
                act(mizan, random, number);
            }
            Auditor auditor = new Auditor();
            mizan.log().after(0, auditor::read);
            assertThat(auditor.approved).isPositive();
        }
    }

    @Example
    void aChequeAndAPaymentAbroadGoOutByTwo() {
        try (Mizan mizan = furnished()) {
            BooksDoor huda = mizan.books().by(new ActorId("huda"));
            BooksDoor omar = mizan.books().by(new ActorId("omar"));
            assertThat(reason(huda.control().limitPerson(new ActorId("huda"), sar("9000.00"))))
                    .isEqualTo(ApprovalReason.OWN_LIMIT);
            omar.control().limitPerson(new ActorId("huda"), sar("500.00")).orElseThrow();
            assertThat(reason(huda.cheques().take(cheque(1, sar("500.00")), FIRST)))
                    .isEqualTo(ApprovalReason.NEEDS_APPROVAL);
            Proposal cheque = huda.control()
                    .proposeCheque(cheque(1, sar("500.00")), FIRST)
                    .orElseThrow();
            assertThat(reason(huda.control().approve(cheque.id()))).isEqualTo(ApprovalReason.SAME_PERSON);
            omar.control().approve(cheque.id()).orElseThrow();
            Proposal abroad = huda.control()
                    .proposePaymentAbroad(abroad(sar("900.00")), "PA1", "bank")
                    .orElseThrow();
            omar.control().approve(abroad.id()).orElseThrow();
            assertThat(huda.parties().account(PartySide.SUPPLIER, "Noor").balance(FIRST))
                    .isEqualTo(sar("-500.00"));
            assertThat(huda.parties().account(PartySide.SUPPLIER, "Licences").balance(FIRST))
                    .isEqualTo(sar("-900.00"));
            assertThat(omar.parties()
                            .pay("Noor", "PV1", FIRST, sar("9000.00"), "bank")
                            .isDone())
                    .isTrue();
        }
    }
}
