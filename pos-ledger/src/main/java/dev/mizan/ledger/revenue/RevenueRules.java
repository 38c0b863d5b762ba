// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How revenue that is not earned at once is posted, and the accounts that a retail chart lacks for it. */
public final class RevenueRules {
    public static final String DEFERRED = "revenue.deferred";
    public static final String EARNED = "revenue.earned";
    public static final String BREAKAGE = "revenue.breakage";
    public static final String RETURNS_EXPECTED = "revenue.returns-expected";

    private static final String RULES = """
            [revenue.deferred] Revenue deferred | إيراد مؤجل | deferred
            debit sales deferred | sold and not yet earned | بيع ولم يُكتسب بعد
            credit contract-liability deferred | owed in kind | التزام تجاه العميل

            [revenue.earned] Deferred revenue earned | اكتساب إيراد مؤجل | earned
            debit contract-liability earned | the promise was kept | تم الوفاء بالالتزام
            credit sales earned | earned now | مكتسب الآن

            [revenue.breakage] Breakage | حقوق غير مستخدمة | breakage
            debit contract-liability breakage | will never be used | لن تُستخدم
            credit breakage-income breakage | earned as others are used | تكتسب مع استخدام غيرها

            [revenue.returns-expected] Returns expected | مردودات متوقعة | refund goods
            debit sales-returns refund | will be given back | سيُرد للعملاء
            credit refund-liability refund | owed to customers who return | مستحق لمن سيعيد البضاعة
            debit return-asset goods | goods that will come back | بضاعة ستعود
            credit cost-of-sales goods | not sold for good | لم تُبع نهائياً
            """;

    private static final String ACCOUNTS = """
            [13] CURRENT_ASSETS | Inventories | المخزون
            1325 control return-asset | Goods expected back | بضاعة متوقع إرجاعها
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2160 control contract-liability/gift-card | Gift cards and store credit | بطاقات الهدايا ورصيد المتجر
            2170 control contract-liability/points | Loyalty points | نقاط الولاء
            2180 control contract-liability contract-liability/warranty | Promises to customers | التزامات تجاه العملاء
            2185 control refund-liability | Refunds expected | مردودات مستحقة متوقعة
            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4545 breakage-income | Breakage of gift cards and points | إيراد بطاقات ونقاط غير مستخدمة
            """;

    private RevenueRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts and roles beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
