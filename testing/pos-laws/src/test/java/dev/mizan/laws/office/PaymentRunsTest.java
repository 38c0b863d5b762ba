// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.office;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static dev.mizan.laws.books.UnderWay.reason;
import static dev.mizan.laws.books.UnderWay.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.books.UnderWay;
import dev.mizan.ledger.bank.PaymentReport;
import dev.mizan.ledger.bank.PaymentReport.State;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.payrun.RunChoice;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.PaymentRunsDoor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs that are approved twice, changed meanwhile, long, or paid otherwise. */
class PaymentRunsTest {
    @Test
    void aLongRunIsBookedByManyBatches() {
        try (Mizan mizan = UnderWay.furnished()) {
            PaymentRunsLaws.detailed(mizan, "Noor", PaymentRunsLaws.THEIRS);
            for (int number = 1; number <= 70; number++) {
                SupplierBill bill = new SupplierBill("Noor", "INV-" + number, FIRST, sar("1.15"));
                mizan.books()
                        .parties()
                        .bill(bill, PaymentTerms.CASH, sar("0.15"), "rent", true)
                        .orElseThrow();
            }
            PaymentRunsDoor runs = mizan.books().treasury().runs();
            runs.order(runs.run("R1", "Shop", PaymentRunsLaws.OURS, "bank", RunChoice.due(FIRST))
                            .orElseThrow())
                    .orElseThrow();
            assertThat(runs.answered(new PaymentReport("R1", Optional.of(State.DONE), List.of()))
                            .orElseThrow())
                    .hasSize(70);
            assertThat(stands(mizan, "1130")).isEqualTo(sar("-80.50"));
            assertThat(stands(mizan, "2110")).isEqualTo(sar("0.00"));
        }
    }

    @Test
    void aBillInTwoProposalsIsPaidByTheFirstThatIsApproved() {
        try (Mizan mizan = UnderWay.furnished()) {
            PaymentRunsLaws.detailed(mizan, "Noor", PaymentRunsLaws.THEIRS);
            mizan.books().control().requireApproval(sar("100.00")).orElseThrow();
            SupplierBill bill = new SupplierBill("Noor", "INV-7", FIRST, sar("1150.00"));
            mizan.books()
                    .parties()
                    .bill(bill, PaymentRunsLaws.EARLY, sar("150.00"), "rent", false)
                    .orElseThrow();
            PaymentRunsDoor runs = mizan.books().treasury().runs();
            RunChoice late = new RunChoice(FIRST.plusDays(5), FIRST.plusDays(5), Set.of(), Percent.of("40"));
            assertThat(reason(runs.run("R0", "Shop", PaymentRunsLaws.OURS, "bank", late))
                            .code())
                    .isEqualTo("payrun.nothing-due");
            RunChoice early = new RunChoice(FIRST.plusDays(5), FIRST.plusDays(5), Set.of(), Percent.of("20"));
            PaymentRun one =
                    runs.run("R1", "Shop", PaymentRunsLaws.OURS, "bank", early).orElseThrow();
            PaymentRun two =
                    runs.run("R2", "Shop", PaymentRunsLaws.OURS, "bank", early).orElseThrow();
            assertThat(one.total()).isEqualTo(sar("1127.00"));
            assertThat(reason(runs.order(one)).code()).isEqualTo("approval.needs-approval");
            BooksDoor maker = mizan.books().by(new ActorId("huda"));
            BooksDoor checker = mizan.books().by(new ActorId("omar"));
            var first = maker.control().proposeRun(one).orElseThrow();
            var second = maker.control().proposeRun(two).orElseThrow();
            assertThat(reason(maker.control().approve(first.id())).code()).isEqualTo("approval.same-person");
            checker.control().approve(first.id()).orElseThrow();
            assertThat(reason(checker.control().approve(second.id())).code()).isEqualTo("payrun.under-way");
            assertThat(stands(mizan, "1130")).isEqualTo(sar("0.00"));
            PaymentReport done = new PaymentReport("R1", Optional.of(State.DONE), List.of());
            assertThat(runs.answered(done).orElseThrow()).hasSize(1);
            assertThat(stands(mizan, "1130")).isEqualTo(sar("-1127.00"));
            assertThat(stands(mizan, "1240")).isEqualTo(sar("147.00"));
            assertThat(stands(mizan, "2110")).isEqualTo(sar("0.00"));
            PaymentReport gone = new PaymentReport("R1", Optional.of(State.REJECTED), List.of());
            assertThat(reason(runs.answered(gone)).code()).isEqualTo("payrun.contradicted");
            assertThat(reason(checker.control().approve(second.id())).code()).isEqualTo("payrun.open-otherwise");
        }
    }

    @Test
    void aRunThatWasApprovedForAnotherAccountIsNotOrdered() {
        try (Mizan mizan = UnderWay.furnished()) {
            PaymentRunsLaws.detailed(mizan, "Noor", PaymentRunsLaws.THEIRS);
            SupplierBill bill = new SupplierBill("Noor", "INV-7", FIRST, sar("115.00"));
            mizan.books()
                    .parties()
                    .bill(bill, PaymentTerms.CASH, sar("15.00"), "rent", false)
                    .orElseThrow();
            PaymentRunsDoor runs = mizan.books().treasury().runs();
            PaymentRun run = runs.run("R1", "Shop", PaymentRunsLaws.OURS, "bank", RunChoice.due(FIRST))
                    .orElseThrow();
            PaymentRunsLaws.detailed(mizan, "Noor", PaymentRunsLaws.OURS);
            assertThat(reason(runs.order(run)).code()).isEqualTo("payrun.other-account");
            PaymentRun again = runs.run("R/1/", "Shop", PaymentRunsLaws.OURS, "bank", RunChoice.due(FIRST))
                    .orElseThrow();
            assertThat(reason(runs.order(again)).code()).isEqualTo("bank.bad-order");
        }
    }

    @Test
    void whatWasPaidOtherwiseMeanwhileStandsInOurFavour() {
        try (Mizan mizan = UnderWay.furnished()) {
            PaymentRunsLaws.detailed(mizan, "Noor", PaymentRunsLaws.THEIRS);
            SupplierBill bill = new SupplierBill("Noor", "INV-7", FIRST, sar("115.00"));
            mizan.books()
                    .parties()
                    .bill(bill, PaymentRunsLaws.EARLY, sar("15.00"), "rent", false)
                    .orElseThrow();
            PaymentRunsDoor runs = mizan.books().treasury().runs();
            runs.order(runs.run("R1", "Shop", PaymentRunsLaws.OURS, "bank", RunChoice.due(FIRST))
                            .orElseThrow())
                    .orElseThrow();
            mizan.books()
                    .parties()
                    .pay("Noor", "PV-1", FIRST, sar("100.00"), "drawer")
                    .orElseThrow();
            runs.answered(new PaymentReport("R1", Optional.of(State.DONE), List.of()))
                    .orElseThrow();
            assertThat(stands(mizan, "2110")).isEqualTo(sar("97.70"));
            assertThat(stands(mizan, "1240")).isEqualTo(sar("15.00"));
        }
    }
}
