// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.NOW;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.approval.Subject.BankDetails;
import dev.mizan.ledger.approval.Subject.ManualEntry;
import dev.mizan.ledger.approval.Subject.OwnCheque;
import dev.mizan.ledger.approval.Subject.Payment;
import dev.mizan.ledger.approval.Subject.PaymentAbroad;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Rounding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Nothing is carried out that its maker alone wanted, and nothing twice. */
class ApprovalLaws {
    private static final Iban ACCOUNT = new Iban("SA0380000000608010167519");
    private static final List<Subject> SUBJECTS = List.of(
            new ManualEntry(Shop.rent(7, NEW_YEAR, "900.00")),
            new Payment("Noor", "INV-7", NEW_YEAR, sar("115.00"), "bank"),
            new BankDetails("Noor", ACCOUNT),
            new OwnCheque(new Cheque(Cheque.Way.ISSUED, "AlBank", "7", "Noor", NEW_YEAR, sar("900.00")), NEW_YEAR),
            new PaymentAbroad(
                    WithholdingTable.parse(WithholdingTable.SAUDI)
                            .then(table ->
                                    table.of("Licences", "FR", "royalties", NEW_YEAR, sar("900.00"), Rounding.HALF_UP))
                            .orElseThrow(),
                    "PV-9",
                    "bank"));

    record Act(int what, int proposal, int person) {}

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2))
                .as(Act::new);
    }

    private static ActorId person(int number) {
        return new ActorId("person-" + number);
    }

    private static Proposal proposal(int number, int person) {
        return new Proposal(new UUID(1, number), SUBJECTS.get(number % SUBJECTS.size()), person(person), NOW);
    }

    @Property(tries = 300)
    void whatIsApprovedWasWantedByTwoAndOnce(@ForAll @Size(max = 40) List<@From("acts") Act> acts) {
        Approvals approvals = Approvals.NONE;
        Map<UUID, ActorId> makers = new HashMap<>();
        Map<UUID, Integer> judged = new HashMap<>();
        for (Act act : acts) {
            Approvals now = approvals;
            UUID id = new UUID(1, act.proposal());
            if (act.what() == 0) {
                Outcome<Proposed> proposed = now.propose(proposal(act.proposal(), act.person()));
                if (proposed.isDone()) {
                    makers.putIfAbsent(id, person(act.person()));
                    approvals = now.with(Fields.again(proposed.orElseThrow(), Proposed.TYPE));
                }
            } else {
                Outcome<Judged> verdict = act.what() == 1
                        ? now.approve(id, person(act.person()))
                        : now.reject(id, person(act.person()), "no");
                if (verdict.isDone()) {
                    assertThat(judged.merge(id, 1, Integer::sum)).isOne();
                    assertThat(act.what() == 1 && person(act.person()).equals(makers.get(id)))
                            .isFalse();
                    approvals = now.with(Fields.again(verdict.orElseThrow(), Judged.TYPE));
                }
            }
        }
        List<String> written = Fields.of(approvals::write);
        assertThat(Fields.of(Fields.read(written, Approvals::read)::write)).isEqualTo(written);
        assertThat(approvals.open()).hasSize(makers.size() - judged.size());
    }

    @Example
    void refusalsHaveNames() {
        Proposal mine = proposal(1, 1);
        Approvals open = Approvals.NONE.with(Approvals.NONE.propose(mine).orElseThrow());
        assertThat(open.propose(mine).isDone()).isTrue();
        assertThat(Shop.reason(open.propose(proposal(1, 2)))).isEqualTo(ApprovalReason.PROPOSED_ALREADY);
        assertThat(Shop.reason(open.approve(mine.id(), person(1)))).isEqualTo(ApprovalReason.SAME_PERSON);
        assertThat(Shop.reason(open.approve(new UUID(9, 9), person(2)))).isEqualTo(ApprovalReason.UNKNOWN);
        Approvals done = open.with(open.approve(mine.id(), person(2)).orElseThrow());
        assertThat(Shop.reason(done.reject(mine.id(), person(1), "late"))).isEqualTo(ApprovalReason.JUDGED_ALREADY);
        assertThat(Shop.reason(done.propose(mine))).isEqualTo(ApprovalReason.PROPOSED_ALREADY);
    }

    @Example
    void aPersonsOwnLimitGoesBeforeThatOfAllAndNobodySetsTheirOwn() {
        ApprovalPolicy policy = ApprovalPolicy.NONE
                .with(sar("1000.00"))
                .with(new PersonLimited(person(1), sar("100.00")))
                .with(new PersonLimited(person(2), sar("5000.00")));
        assertThat(Shop.reason(policy.byOne(SUBJECTS.get(0), person(1)))).isEqualTo(ApprovalReason.NEEDS_APPROVAL);
        assertThat(policy.byOne(SUBJECTS.get(0), person(2)).isDone()).isTrue();
        assertThat(policy.byOne(SUBJECTS.get(0), person(3)).isDone()).isTrue();
        assertThat(policy.of(person(3))).contains(sar("1000.00"));
        assertThat(Shop.reason(policy.limit(new PersonLimited(person(1), sar("9.00")), person(1))))
                .isEqualTo(ApprovalReason.OWN_LIMIT);
        List<String> written = Fields.of(policy::write);
        assertThat(Fields.read(written, ApprovalPolicy::read)).isEqualTo(policy);
    }

    @Example
    void bankDetailsAlwaysNeedTwo() {
        assertThat(SUBJECTS)
                .extracting(subject -> subject.needsApproval(sar("900.00")))
                .containsExactly(true, false, true, true, true);
        assertThat(SUBJECTS)
                .extracting(subject -> subject.needsApproval(sar("900.01")))
                .containsExactly(false, false, true, false, false);
        assertThat(SUBJECTS.get(1).needsApproval(sar("115.00"))).isTrue();
    }
}
