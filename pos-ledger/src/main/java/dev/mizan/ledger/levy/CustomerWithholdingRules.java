// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/**
 * How tax is posted that customers withhold from what they pay, version 1: the authority owes it, first on the customer's
 * word and then by certificate. A sale at a till posts as every sale, with the tender {@code withheld} on the same account.
 */
public final class CustomerWithholdingRules {
    /** A customer paid an invoice less what it withheld. */
    public static final String PAID = "receivable.paid-withheld";

    /** The certificate of what was withheld came. */
    public static final String CERTIFIED = "withheld.certified";

    private static final String RULES = """
            [receivable.paid-withheld] Payment less tax withheld | سداد بعد استقطاع ضريبة | settled payment withheld
            keeps settled = payment + withheld
            debit cash-counterpart payment | what the customer paid | ما دفعه العميل
            debit tax-withheld withheld | kept back for the authority, certificate to come | مستقطع للهيئة بانتظار الشهادة
            credit receivables settled | owed no more | لم يعد مستحقاً

            [withheld.certified] Certificate of tax withheld | شهادة ضريبة مستقطعة | certified
            debit tax-withheld/certified certified | to be set against the shop's own tax | يُخصم من ضريبة المتجر
            credit tax-withheld certified | its certificate came | وردت شهادته
            """;

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1238 control tax-withheld tender/withheld | Tax withheld by customers, certificate to come | ضريبة استقطعها العملاء بانتظار الشهادة
            1239 tax-withheld/certified | Tax withheld by customers, certified | ضريبة استقطعها العملاء بشهادات
            """;

    private CustomerWithholdingRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
