// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.revenue;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRule;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;
import java.util.List;

/**
 * How revenue that is not earned at once is posted, and the accounts that a retail chart lacks for it. What is not earned
 * stands against sales on an account of its own: sales accounts hold what documents say, whose tax point is their day, and
 * a tax return that names them is not lowered by what a statement defers.
 */
public final class RevenueRules {
    public static final String DEFERRED = "revenue.deferred";
    /** Money held for somebody else or for a later supply, that was no supply: it is taken off sales themselves. */
    public static final String HELD = "revenue.held";
    /** The same, off the sales of its own treatment: {@code sold} is {@code deferred} by kind of sales. */
    public static final String ENTRUSTED = "revenue.entrusted";

    public static final String EARNED = "revenue.earned";
    public static final String BREAKAGE = "revenue.breakage";
    public static final String RETURNS_EXPECTED = "revenue.returns-expected";

    private static final List<String> APART = List.of(DEFERRED, EARNED, RETURNS_EXPECTED);

    private static final String RULES = """
            [revenue.deferred] Revenue deferred | إيراد مؤجل | deferred
            debit deferred-sales deferred | sold and not yet earned | بيع ولم يُكتسب بعد
            credit contract-liability deferred | owed in kind | التزام تجاه العميل

            [revenue.held] Held for vouchers | محتفظ به مقابل قسائم | deferred
            debit sales deferred | no sale yet | ليست بيعاً بعد
            credit contract-liability deferred | owed in kind | التزام تجاه العميل

            [revenue.entrusted] Held for vouchers, by treatment | محتفظ به مقابل قسائم بحسب المعاملة الضريبية | deferred sold
            keeps deferred = sold
            debit sales sold | no sale yet | ليست بيعاً بعد
            credit contract-liability deferred | owed in kind | التزام تجاه العميل

            [revenue.earned] Deferred revenue earned | اكتساب إيراد مؤجل | earned
            debit contract-liability earned | the promise was kept | تم الوفاء بالالتزام
            credit deferred-sales earned | earned now | مكتسب الآن

            [revenue.breakage] Breakage | حقوق غير مستخدمة | breakage
            debit contract-liability breakage | will never be used | لن تُستخدم
            credit breakage-income breakage | earned as others are used | تكتسب مع استخدام غيرها

            [revenue.returns-expected] Returns expected | مردودات متوقعة | refund goods
            debit returns-expected refund | will be given back | سيُرد للعملاء
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
            2182 control contract-liability/voucher | Vouchers of a single purpose, without their VAT | قسائم أحادية الغرض دون ضريبتها
            2185 control refund-liability | Refunds expected | مردودات مستحقة متوقعة
            [41] REVENUE | Revenue from sales | إيرادات المبيعات
            4125 contra control returns-expected | Returns expected | مردودات متوقعة
            4135 contra control deferred-sales | Sales not earned yet | مبيعات لم تُكتسب بعد
            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4545 breakage-income | Breakage of gift cards and points | إيراد بطاقات ونقاط غير مستخدمة
            """;

    private RevenueRules() {}

    /**
     * The events and rules, to be defined in the books. Those that took sales themselves in their version 1 have version 2,
     * which holds for days of old too.
     */
    public static PostingRulesDefined all() {
        PostingRulesDefined read = RuleText.parse(RULES).orElseThrow();
        return new PostingRulesDefined(
                read.events(), read.rules().stream().map(RevenueRules::version).toList());
    }

    private static PostingRule version(PostingRule rule) {
        return APART.contains(rule.event()) ? new PostingRule(rule.event(), 2, rule.from(), rule.legs()) : rule;
    }

    /** Accounts and roles beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
