// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.bank.BankCsv;
import dev.mizan.ledger.bank.BankReason;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.rule.BankAction;
import dev.mizan.ledger.bank.rule.BankCondition;
import dev.mizan.ledger.bank.rule.BankProposal;
import dev.mizan.ledger.bank.rule.BankRule;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.bank.BankComparison;
import dev.mizan.suite.bank.BankDoor;
import dev.mizan.suite.bank.BankTaken;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A line of the bank goes where the first rule that takes it says, once; and what no rule takes is the difference. */
class BankRuleLaws {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Mizan furnished() {
        Mizan mizan = Mizan.open(Shop.named("Bank", "بنك", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .kept(Kept.IN_MEMORY)
                .env(ManualEnv.at("2026-11-22T09:00:00Z")));
        mizan.books().furnish().orElseThrow();
        return mizan;
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static Money stands(Mizan mizan, String account) {
        return Money.ofMinor(
                mizan.books().balances().balance(mizan.books().chart().indexOf(account), LocalDate.of(2149, 12, 31)),
                Currency.SAR);
    }

    private static Money sum(List<BankStatement.Line> lines) {
        return Money.sum(
                Currency.SAR, lines.stream().map(BankStatement.Line::amount).toList());
    }

    /** The first rule by priority, then by name. */
    private static Optional<BankRule> expected(List<BankRule> rules, BankStatement.Line line) {
        return rules.stream()
                .sorted(Comparator.comparingInt(BankRule::priority).thenComparing(BankRule::name))
                .filter(it -> BankMonth.takes(it, line))
                .findFirst();
    }

    @Property(tries = 80)
    void eachLineGoesOnceWhereItsFirstRuleSays(@ForAll Random random) {
        try (Mizan mizan = furnished()) {
            BankMonth month = new BankMonth(random);
            BankDoor bank = mizan.books().bank("bank");
            List<BankRule> rules = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                rules.add(month.rule(number));
                bank.define(rules.get(number)).orElseThrow();
            }
            BankStatement statement = month.statement();
            BankComparison plain = bank.compare(statement, 0).orElseThrow();
            assertThat(plain.reconciliation().difference()).isEqualTo(sum(statement.lines()));
            for (BankProposal proposal : plain.proposals()) {
                assertThat(expected(rules, proposal.line().line()))
                        .contains(proposal.by().rule());
            }
            plain.unknown().forEach(it -> assertThat(expected(rules, it.line())).isEmpty());

            BankTaken taken = bank.take(statement, 0).orElseThrow();
            assertThat(taken.refused()).isEmpty();
            assertThat(taken.booked()).hasSize((int) plain.proposals().stream()
                    .filter(it -> it.by().rule().atOnce())
                    .count());
            for (BankProposal proposal : taken.proposals()) {
                assertThat(proposal.by().rule().atOnce()).isFalse();
                bank.confirm(proposal).orElseThrow();
                assertThat(reason(bank.confirm(proposal))).isEqualTo(BankReason.LINE_BOOKED);
            }
            Money unknown = sum(plain.unknown().stream().map(it -> it.line()).toList());
            assertThat(stands(mizan, "1130").plus(unknown)).isEqualTo(sum(statement.lines()));

            BankComparison after = bank.compare(statement, 0).orElseThrow();
            assertThat(after.proposals()).isEmpty();
            assertThat(after.reconciliation().onlyInBooks()).isEmpty();
            assertThat(after.reconciliation().difference()).isEqualTo(unknown);
            if (!after.reconciliation().matches().isEmpty()) {
                bank.reconcile(statement, 0).orElseThrow();
            }
            BankTaken again = bank.take(statement, 0).orElseThrow();
            assertThat(again.booked()).isEmpty();
            assertThat(again.proposals()).isEmpty();
            assertThat(again.after().unknown()).hasSameSizeAs(plain.unknown());
        }
    }

    private static dev.mizan.spi.outcome.Reason reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    private static BankStatement lines(String... rows) {
        return BankCsv.read("date,amount,reference,text\n" + String.join("\n", rows) + "\n", "SA03", sar("0.00"))
                .orElseThrow();
    }

    private static BankRule rule(String words, BankAction action) {
        return new BankRule(words, 1, List.of(new BankCondition.TextHas(words)), action, true);
    }

    /** What a person booked by hand and reconciled is not booked by a rule when the file comes again; a new one that says the same is. */
    @Example
    void whatAStatementUsedIsNotBookedByARule() {
        try (Mizan mizan = furnished()) {
            BankDoor bank = mizan.books().bank("bank");
            mizan.books()
                    .post(
                            NEW_YEAR,
                            "JV1",
                            "fee",
                            List.of(
                                    dev.mizan.ledger.journal.Leg.debit("6190", sar("5.00")),
                                    dev.mizan.ledger.journal.Leg.credit("1130", sar("5.00"))))
                    .orElseThrow();
            bank.reconcile(lines("2026-01-01,-5.00,,fee"), 0).orElseThrow();
            bank.define(rule("fee", BankAction.fee(Percent.ZERO))).orElseThrow();
            assertThat(bank.take(lines("2026-01-01,-5.00,,fee"), 0)
                            .orElseThrow()
                            .booked())
                    .isEmpty();
            assertThat(bank.take(lines("2026-01-01,-5.00,,fee", "2026-01-01,-5.00,,fee"), 0)
                            .orElseThrow()
                            .booked())
                    .hasSize(1);
            assertThat(bank.take(lines("2026-01-01,-5.00,,fee", "2026-01-01,-5.00,,fee"), 0)
                            .orElseThrow()
                            .booked())
                    .isEmpty();
        }
    }

    @Example
    void aPaymentSettlesTheInvoiceThatItNamesAndAnExpenseIsSplitFromItsVat() {
        try (Mizan mizan = furnished()) {
            var books = mizan.books();
            for (String invoice : List.of("INV-1", "INV-12")) {
                books.parties()
                        .invoice("Noura", invoice, NEW_YEAR, PaymentTerms.CASH, sar("100.00"), sar("15.00"))
                        .orElseThrow();
            }
            BankDoor bank = books.bank("bank");
            bank.define(rule("Noura", new BankAction.Settle(PartySide.CUSTOMER, "Noura")))
                    .orElseThrow();
            bank.define(rule("power", new BankAction.Spend("utilities", Percent.of("15"))))
                    .orElseThrow();
            BankTaken taken = bank.take(
                            lines("2026-01-03,115.00,,Noura pays INV-12", "2026-01-03,-23.00,E7,power company"), 0)
                    .orElseThrow();
            assertThat(taken.booked()).hasSize(2);
            assertThat(taken.booked().get(0).why().en())
                    .isEqualTo("Noura 1: the text has \"Noura\"; payment of the customer Noura");
            var account = books.parties().account(PartySide.CUSTOMER, "Noura");
            assertThat(account.allocations())
                    .singleElement()
                    .satisfies(it -> assertThat(it.toString()).contains("INV-12"));
            assertThat(stands(mizan, "6130")).isEqualTo(sar("20.00"));
            assertThat(stands(mizan, "1130")).isEqualTo(sar("92.00"));
        }
    }

    @Example
    void aProposalOfAnOlderVersionIsRefused() {
        try (Mizan mizan = furnished()) {
            BankDoor bank = mizan.books().bank("bank");
            BankRule rule =
                    new BankRule("r", 1, List.of(new BankCondition.TextHas("x")), BankAction.fee(Percent.ZERO), false);
            bank.define(rule).orElseThrow();
            BankProposal proposal = bank.compare(lines("2026-01-01,-5.00,,x"), 0)
                    .orElseThrow()
                    .proposals()
                    .get(0);
            assertThat(reason(bank.define(rule))).isEqualTo(BankReason.SAME_RULE);
            bank.define(new BankRule("r", 1, rule.conditions(), new BankAction.Move("safe"), false))
                    .orElseThrow();
            assertThat(reason(bank.confirm(proposal))).isEqualTo(BankReason.RULE_CHANGED);
            bank.end("r").orElseThrow();
            assertThat(reason(bank.end("r"))).isEqualTo(BankReason.UNKNOWN_RULE);
            assertThat(bank.define(rule).orElseThrow().version()).isEqualTo(3);
            assertThat(reason(bank.confirm(proposal))).isEqualTo(BankReason.RULE_CHANGED);
        }
    }

    /** With the engine of regular expressions this pattern would not end in the life of the shop. */
    @Example
    void noPatternTakesMoreStepsThanItsLengthTimesTheText() {
        BankStatement.Line line = new BankStatement.Line(NEW_YEAR, sar("1.00"), "", "a".repeat(5_000));
        assertThat(new BankCondition.TextLike("*a".repeat(99) + "b").holds(line))
                .isFalse();
        assertThat(new BankCondition.TextLike("*a".repeat(99)).holds(line)).isTrue();
    }
}
