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
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.bank.PaymentReport;
import dev.mizan.ledger.bank.PaymentReport.State;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.payrun.RunChoice;
import dev.mizan.ledger.payrun.RunLine;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.FlowReason;
import dev.mizan.suite.office.PaymentRunsDoor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However often bills are chosen, ordered and answered: the bank pays each once, and the books say what it paid. */
class PaymentRunsLaws {
    static final Iban OURS = new Iban("SA0380000000608010167519");
    static final Iban THEIRS = new Iban("GB82WEST12345698765432");
    private static final List<String> SUPPLIERS = List.of("Acme", "Noor", "Salma");
    static final PaymentTerms EARLY = new PaymentTerms(30, false, Percent.of("2"), 10);

    static void detailed(Mizan mizan, String supplier, Iban account) {
        BooksDoor maker = mizan.books().by(new ActorId("huda"));
        BooksDoor checker = mizan.books().by(new ActorId("omar"));
        maker.control()
                .proposeBankDetails(supplier, account)
                .then(it -> checker.control().approve(it.id()))
                .orElseThrow();
    }

    /** What a bank would have done with all orders, told without the code that is judged. */
    private static final class Bank {
        private final Mizan mizan;
        private final Random random;
        private final Set<String> answered = new HashSet<>();
        private int number;
        private Money paid = sar("0.00");

        Bank(Mizan mizan, Random random) {
            this.mizan = mizan;
            this.random = random;
        }

        private PaymentRunsDoor runs() {
            return mizan.books().treasury().runs();
        }

        void bill() {
            Money net = Money.ofMinor(100 + random.nextInt(90_000), Currency.SAR);
            Money tax = Money.ofMinor(random.nextInt(2) * (net.minor() * 15 / 100), Currency.SAR);
            String supplier = SUPPLIERS.get(random.nextInt(3));
            LocalDate day = FIRST.plusDays(random.nextInt(90));
            SupplierBill paper = new SupplierBill(supplier, "B" + ++number, day, net.plus(tax));
            if (random.nextInt(5) == 0) {
                mizan.books()
                        .parties()
                        .suppliers()
                        .creditNote(paper, tax, "rent", "", true)
                        .orElseThrow();
            } else {
                PaymentTerms terms = random.nextBoolean() ? EARLY : PaymentTerms.net(random.nextInt(40));
                mizan.books().parties().bill(paper, terms, tax, "rent", true).orElseThrow();
            }
        }

        void order() {
            LocalDate on = FIRST.plusDays(random.nextInt(120));
            RunChoice choice = new RunChoice(
                    on,
                    on.plusDays(random.nextInt(9)),
                    random.nextInt(3) == 0 ? Set.of(SUPPLIERS.get(random.nextInt(3))) : Set.of(),
                    Percent.of(random.nextInt(60)));
            runs().run("RUN" + ++number, "Shop", OURS, "bank", choice).then(run -> {
                runs().order(run).orElseThrow();
                assertThat(reason(runs().order(run)).code()).isEqualTo("payrun.known");
                assertThat(runs().choose(choice).stream()
                                .map(it -> it.supplier() + it.bill().document()))
                        .doesNotContainAnyElementsOf(run.lines().stream()
                                .map(it -> it.supplier() + it.bill())
                                .toList());
                return Outcome.done(run);
            });
        }

        void answer() {
            List<PaymentRun> all = new ArrayList<>(runs().all().values());
            if (all.isEmpty()) {
                return;
            }
            PaymentRun run = all.get(random.nextInt(all.size()));
            List<PaymentReport.Payment> said = new ArrayList<>();
            Money done = sar("0.00");
            boolean news = false;
            for (RunLine line : run.lines()) {
                State state = answered.contains(line.reference() + "+")
                        ? State.DONE
                        : answered.contains(line.reference() + "-")
                                ? State.REJECTED
                                : State.values()[random.nextInt(3)];
                if (answered.add(line.reference() + (state == State.DONE ? "+" : "-")) && state != State.UNDER_WAY) {
                    news = true;
                    done = state == State.DONE ? done.plus(line.amount()) : done;
                }
                if (state == State.UNDER_WAY) {
                    answered.remove(line.reference() + "-");
                }
                said.add(new PaymentReport.Payment(line.reference(), state, state == State.REJECTED ? "AC01" : ""));
            }
            PaymentReport report = new PaymentReport(run.id(), Optional.empty(), said);
            assertThat(runs().answered(report).isDone()).isEqualTo(news);
            assertThat(reason(runs().answered(report))).isEqualTo(FlowReason.NOTHING_TO_DO);
            paid = paid.plus(done);
        }

        void rejectRest() {
            runs().all().values().forEach(run -> {
                List<PaymentReport.Payment> rest = runs().underWay(run.id()).orElseThrow().stream()
                        .map(line -> new PaymentReport.Payment(line.reference(), State.REJECTED, "AC04"))
                        .toList();
                PaymentReport report = new PaymentReport(run.id(), Optional.empty(), rest);
                assertThat(runs().answered(report).isDone()).isEqualTo(!rest.isEmpty());
            });
        }

        /** All that is owed can be paid by a run: nothing that was rejected is held back. */
        void isAllOpen() {
            List<RunChoice.Chosen> chosen = runs().choose(RunChoice.due(FIRST.plusDays(200)));
            for (String supplier : SUPPLIERS) {
                Money sum = UnderWay.sum(chosen.stream()
                        .filter(it -> it.supplier().equals(supplier))
                        .map(it -> it.amount().plus(it.discount()))
                        .toList());
                Money owed = mizan.books()
                        .parties()
                        .account(PartySide.SUPPLIER, supplier)
                        .balance(LocalDate.MAX);
                assertThat(sum).isEqualTo(owed.max(sar("0.00")));
            }
        }

        void holds() {
            assertThat(stands(mizan, "1130")).isEqualTo(paid.negated());
            assertThat(stands(mizan, "2110").negated()).isEqualTo(UnderWay.parties(mizan.books(), PartySide.SUPPLIER));
            for (PartyAccount account : mizan.books().parties().accounts(PartySide.SUPPLIER)) {
                account.items().stream()
                        .filter(item -> item.kind().raises())
                        .forEach(item -> assertThat(
                                        account.open(item, LocalDate.MAX).isNegative())
                                .isFalse());
            }
        }
    }

    private static Bank live(Mizan mizan, Random random) {
        SUPPLIERS.forEach(supplier -> detailed(mizan, supplier, THEIRS));
        Bank bank = new Bank(mizan, random);
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> bank.bill();
                case 2 -> bank.order();
                default -> bank.answer();
            }
            bank.holds();
        }
        return bank;
    }

    @Property(tries = 20)
    void whatTheBankPaidIsBookedOnceAndWhatItRejectedIsOpen(@ForAll long seed) {
        try (Mizan mizan = UnderWay.furnished()) {
            Bank bank = live(mizan, new Random(seed));
            bank.rejectRest();
            bank.holds();
            bank.isAllOpen();
        }
    }

    @Property(tries = 2)
    void whatIsReplayedIsPaidAsFar(@ForAll long seed) throws IOException {
        List<Bank> banks = new ArrayList<>();
        Journalled.isTheSameAgain(
                BackOffice::shop,
                mizan -> {
                    mizan.books().furnish().orElseThrow();
                    banks.add(live(mizan, new Random(seed)));
                },
                mizan -> assertThat(stands(mizan, "1130"))
                        .isEqualTo(banks.get(0).paid.negated()));
    }

    /** A supplier is never paid more than is owed in all: what stands in our favour is used up first. */
    @Property(tries = 20)
    void noRunPaysMoreThanIsOwed(@ForAll long seed) {
        Random random = new Random(seed);
        try (Mizan mizan = UnderWay.furnished()) {
            SUPPLIERS.forEach(supplier -> detailed(mizan, supplier, THEIRS));
            Bank bank = new Bank(mizan, random);
            for (int step = 0; step < 15; step++) {
                bank.bill();
            }
            bank.isAllOpen();
        }
    }
}
