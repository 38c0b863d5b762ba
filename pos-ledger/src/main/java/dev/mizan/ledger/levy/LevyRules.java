// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How zakat and withholding tax are posted, and the accounts that a retail chart lacks for them. */
public final class LevyRules {
    public static final String PAID_ABROAD = "payable.paid-abroad";
    public static final String ZAKAT = "zakat.charged";

    private static final String RULES = """
            [payable.paid-abroad] Payment to a supplier abroad | سداد مورد غير مقيم | settled payment withheld
            keeps settled = payment + withheld
            debit payables settled | owed no more | لم يعد مستحقاً
            credit cash-counterpart payment | what the supplier got | ما قبضه المورد
            credit withholding-tax withheld | owed to the authority | مستحق للهيئة

            [zakat.charged] Zakat of the year | زكاة السنة | zakat
            debit zakat zakat | charged to the year | محملة على السنة
            credit zakat-due zakat | owed to the authority | مستحقة للهيئة
            """;

    private static final String ACCOUNTS = """
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2190 withholding-tax | Withholding tax due | ضريبة استقطاع مستحقة
            2195 zakat-due | Zakat due | زكاة مستحقة
            """;

    private LevyRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
