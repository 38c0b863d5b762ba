// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.spi.value.Currency;

/**
 * How goods are posted that bring less than they had cost, version 1 (IAS 2.34): the expense of the period, and an account
 * beside the inventory, so that the inventory stays what the stock book says.
 */
public final class WriteDownRules {
    /** Items were looked at: {@code down} is written down, {@code up} written up again; both zero or more. */
    public static final String WRITTEN_DOWN = "stock.written-down";

    private static final String RULES = """
            [stock.written-down] Stock written down | تخفيض المخزون | down up
            debit write-down-loss down | brings less than it had cost | قيمته أقل من تكلفته
            credit write-down down | off the inventory | يخفّض المخزون
            debit write-down up | brings more again, or is gone | ارتفعت قيمته أو خرج من المخزون
            credit write-down-loss up | less of a loss | تخفيض الخسارة
            """;

    private static final String ACCOUNTS = """
            [13] CURRENT_ASSETS | Inventories | المخزون
            1319 contra write-down | Write-down to realisable value | مخصص هبوط المخزون
            [51] COST_OF_SALES | Cost of sales | تكلفة المبيعات
            5145 write-down-loss | Goods written down | خسائر هبوط المخزون
            """;

    private WriteDownRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
