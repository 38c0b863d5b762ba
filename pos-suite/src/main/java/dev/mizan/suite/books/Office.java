// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.books;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.asset.AssetRules;
import dev.mizan.ledger.bank.rule.BankLineRules;
import dev.mizan.ledger.branch.BranchBalancing;
import dev.mizan.ledger.card.CardRules;
import dev.mizan.ledger.card.PaymentRules;
import dev.mizan.ledger.cash.CashRules;
import dev.mizan.ledger.cashvat.CashVatRules;
import dev.mizan.ledger.cheque.ChequeRules;
import dev.mizan.ledger.currency.ExchangeRules;
import dev.mizan.ledger.lease.LeaseRules;
import dev.mizan.ledger.levy.CustomerWithholdingRules;
import dev.mizan.ledger.levy.LevyRules;
import dev.mizan.ledger.receivable.PartyRules;
import dev.mizan.ledger.revenue.RevenueRules;
import dev.mizan.ledger.rule.ConcessionRules;
import dev.mizan.ledger.rule.MarginRules;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.PrepaymentRules;
import dev.mizan.ledger.rule.RebateRules;
import dev.mizan.ledger.rule.RestatementRules;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.ledger.rule.SupplyRules;
import dev.mizan.ledger.rule.WriteDownRules;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.value.Currency;
import java.util.ArrayList;
import java.util.List;

/** The accounts and rules of the house for everything that a back office books. */
public final class Office {
    private Office() {}

    /**
     * All of them in one proposal, with the retail chart and its rules, of which an older shop may lack some.
     *
     * @param more rules of the host's own modules
     */
    public static Furnish furniture(Currency currency, List<PostingRulesDefined> more) {
        List<AccountsDefined> accounts = List.of(
                RetailChart.in(currency),
                SalesByTreatment.accounts(currency),
                PartyRules.accounts(currency),
                AssetRules.accounts(currency),
                CardRules.accounts(currency),
                BankLineRules.accounts(currency),
                PaymentRules.accounts(currency),
                ChequeRules.accounts(currency),
                CashRules.accounts(currency),
                RevenueRules.accounts(currency),
                LeaseRules.accounts(currency),
                LevyRules.accounts(currency),
                CustomerWithholdingRules.accounts(currency),
                VatRules.accounts(currency),
                CashVatRules.accounts(currency),
                ExchangeRules.accounts(currency),
                BranchBalancing.accounts(currency),
                ConcessionRules.accounts(currency),
                WriteDownRules.accounts(currency),
                PrepaymentRules.accounts(currency),
                RebateRules.accounts(currency));
        List<PostingRulesDefined> rules = new ArrayList<>(more);
        rules.addAll(List.of(
                RetailRules.all(),
                SupplyRules.all(),
                PartyRules.all(),
                AssetRules.all(),
                CardRules.all(),
                BankLineRules.all(),
                PaymentRules.all(),
                ChequeRules.all(),
                CashRules.all(),
                RevenueRules.all(),
                LeaseRules.all(),
                LevyRules.all(),
                CustomerWithholdingRules.all(),
                VatRules.all(),
                CashVatRules.all(),
                ExchangeRules.all(),
                ConcessionRules.all(),
                MarginRules.all(),
                WriteDownRules.all(),
                RestatementRules.all(),
                PrepaymentRules.all(),
                RebateRules.all()));
        return new Furnish(together(accounts), rulesTogether(rules));
    }

    private static AccountsDefined together(List<AccountsDefined> parts) {
        return new AccountsDefined(
                parts.stream().flatMap(it -> it.groups().stream()).distinct().toList(),
                parts.stream().flatMap(it -> it.accounts().stream()).distinct().toList(),
                parts.stream().flatMap(it -> it.roles().stream()).distinct().toList());
    }

    private static PostingRulesDefined rulesTogether(List<PostingRulesDefined> parts) {
        return new PostingRulesDefined(
                new ArrayList<>(
                        parts.stream().flatMap(it -> it.events().stream()).toList()),
                new ArrayList<>(
                        parts.stream().flatMap(it -> it.rules().stream()).toList()));
    }
}
