// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.ledger.agreement.BudgetSet;
import dev.mizan.ledger.agreement.LeaseChanged;
import dev.mizan.ledger.agreement.RunningLease;
import dev.mizan.ledger.agreement.Standing;
import dev.mizan.ledger.agreement.StandingAgreed;
import dev.mizan.ledger.agreement.StandingEnded;
import dev.mizan.ledger.agreement.StandingPosted;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.rule.BankAction;
import dev.mizan.ledger.bank.rule.BankCondition;
import dev.mizan.ledger.bank.rule.BankLine;
import dev.mizan.ledger.bank.rule.BankLineBooked;
import dev.mizan.ledger.bank.rule.BankRule;
import dev.mizan.ledger.bank.rule.BankRuleDefined;
import dev.mizan.ledger.bank.rule.BankRuleEnded;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.match.CardDifferenceClosed;
import dev.mizan.ledger.card.match.DepositNamed;
import dev.mizan.ledger.cash.CashBag;
import dev.mizan.ledger.cash.CashPlace;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.cheque.ChequeState;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.currency.KeptRate;
import dev.mizan.ledger.currency.RatesKept;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.treasury.BagCounted;
import dev.mizan.ledger.treasury.BagSealed;
import dev.mizan.ledger.treasury.ChequeMoved;
import dev.mizan.ledger.treasury.DisputeLost;
import dev.mizan.ledger.treasury.ForeignItem;
import dev.mizan.ledger.treasury.ForeignItemChanged;
import dev.mizan.ledger.treasury.TaxWithheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One fact of every kind that money under way and agreements leave. */
final class TreasuryDay {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private TreasuryDay() {}

    private static RateQuote quote(Currency of, String rate) {
        return new RateQuote(
                of, Currency.SAR, DAY, Ratio.parse(rate), Instant.parse("2026-11-22T13:00:00Z"), "closing rates");
    }

    static List<Fact> facts() {
        Cheque cheque = new Cheque(Cheque.Way.RECEIVED, "AlBank", "7", "Noura", DAY.plusDays(30), sar("115.00"));
        ForeignBalance before = balance("3750.00", "0.00");
        Lease lease = Lease.yearlyInAdvance(DAY, sar("120000.00"), 5, Percent.of("6.5"));
        Deferral deferral = new Deferral(sar("365.00"), DAY, DAY.plusDays(364), Deferral.By.DAYS);
        return List.of(
                new ChequeMoved(cheque, ChequeState.BOUNCED, DAY),
                new BagSealed(new CashBag("S1", CashPlace.safe("main"), sar("900.00"), DAY, "huda")),
                new BagCounted("S1", sar("890.00"), DAY),
                new BankRuleDefined(bankRule(), 2),
                new BankRuleEnded("rent"),
                new BankLineBooked(
                        new BankLine("bank", new BankStatement.Line(DAY, sar("-23.00"), "E7", "power", "SA03"), 1),
                        "power",
                        2,
                        bankRule().why(2)),
                new CardDifferenceClosed("card", "R2", sar("-2.00"), DAY, "paid twice"),
                new DepositNamed(
                        "card",
                        new Settlement("mada", "B-7", DAY, List.of(), sar("341.83")),
                        "2026-11-22|341.83||deposit",
                        2),
                new DisputeLost("mada", "R1", sar("345.00"), DAY),
                new RatesKept(
                        "central-bank",
                        List.of(
                                new KeptRate(quote(Currency.USD, "3.75"), 1),
                                new KeptRate(quote(Currency.EUR, "4.3307"), 2))),
                new ForeignItemChanged(
                        "F1",
                        ForeignItemChanged.Step.REVALUED,
                        DAY,
                        new ForeignItem("receivable", "Sands", balance("3800.00", "50.00"), Optional.of(before))),
                WithholdingTable.parse(WithholdingTable.SAUDI)
                        .then(table -> table.of("Licences", "FR", "royalties", DAY, sar("1000.00"), Rounding.HALF_UP))
                        .map(TaxWithheld::new)
                        .orElseThrow(),
                new LeaseChanged("lease.paid", DAY, new RunningLease("SHOP", lease, sar("535812.67"), 1, 0)),
                new StandingAgreed(
                        "INS", new UUID(1, 2), new Standing.Spread(deferral, "6190", "1130", "INS", "insurance")),
                new StandingPosted("INS", 2),
                new StandingEnded("INS"),
                budget());
    }

    private static BankRule bankRule() {
        return new BankRule(
                "power",
                5,
                List.of(
                        new BankCondition.TextHas("power"),
                        new BankCondition.TextLike("E#*"),
                        new BankCondition.AmountWithin(sar("1.00"), sar("500.00")),
                        new BankCondition.Way(false),
                        new BankCondition.Counterparty("SA03")),
                new BankAction.Spend("utilities", Percent.of("15")),
                true);
    }

    private static ForeignBalance balance(String carried, String unrealised) {
        return new ForeignBalance(Money.of("1000.00", Currency.USD), sar(carried), sar("0.00"), sar(unrealised));
    }

    private static Fact budget() {
        TreeMap<String, Money> planned = new TreeMap<>();
        planned.put("6120", sar("1000.00"));
        return new BudgetSet(Period.month(2026, 11), planned);
    }
}
