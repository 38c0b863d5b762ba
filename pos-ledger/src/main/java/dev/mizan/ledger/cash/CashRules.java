// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cash;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/** How bags are posted; between drawer and safe the retail rules {@code cash.in} and {@code cash.out} hold. */
public final class CashRules {
    public static final String SEALED = "cash.sealed";
    public static final String BANKED = "cash.banked";

    private static final String RULES = """
            [cash.sealed] Bag sealed | إغلاق كيس نقد | amount
            debit cash-in-transit amount | in a sealed bag | في كيس مختوم
            credit cash-counterpart/safe amount | out of the safe | من الخزنة

            [cash.banked] Bag counted by the bank | عدّ البنك للكيس | counted short bag
            keeps counted + short = bag
            debit cash-counterpart/bank counted | what the bank counted | ما عدّه البنك
            debit cash-over-short short | missing from the bag, or over where negative | ناقص من الكيس، أو زائد إن كان سالباً
            credit cash-in-transit bag | what was sealed | ما أُغلق عليه الكيس
            """;

    private static final String ACCOUNTS = """
            [11] CASH | Cash and cash equivalents | النقد وما في حكمه
            1125 cash-in-transit | Cash on its way to the bank | نقد في الطريق إلى البنك
            """;

    private CashRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The amounts of {@link #SEALED}. */
    public static Amounts sealed(CashBag bag) {
        return Amounts.in(bag.amount().currency()).with("amount", bag.amount());
    }

    /** The amounts of {@link #BANKED}. */
    public static Amounts banked(CashBag bag, Money counted) {
        return Amounts.in(counted.currency())
                .with("counted", counted)
                .with("short", bag.amount().minus(counted))
                .with("bag", bag.amount());
    }
}
