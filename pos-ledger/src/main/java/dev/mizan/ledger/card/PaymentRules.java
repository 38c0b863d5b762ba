// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/**
 * How it is posted what a terminal did beside paying a bill: money that came after the bill was paid another way, tips, cash
 * back, and what was taken offline and declined later. Amounts are by kind of tender.
 */
public final class PaymentRules {
    public static final String SURPLUS = "payment.surplus";
    public static final String TIP = "payment.tip";
    public static final String CASH_BACK = "payment.cash-back";
    public static final String OFFLINE_LOST = "payment.offline-lost";

    private static final String RULES = """
            [payment.surplus] Payment without a bill | دفعة بلا فاتورة | amount
            debit tender amount | charged at the terminal | خُصم عبر الجهاز
            credit payment-surplus amount | to be given back | واجب الرد إلى العميل

            [payment.tip] Tip on a card | إكرامية بالبطاقة | tip
            debit tender tip | charged with the bill | خُصمت مع الفاتورة
            credit tips-payable tip | owed to the staff | مستحقة للعاملين

            [payment.cash-back] Cash on a card | سحب نقدي بالبطاقة | charged cash
            keeps charged = cash
            debit tender charged | charged with the bill | خُصم مع الفاتورة
            credit tender/cash cash | handed out of the drawer | سُلّم من الدرج

            [payment.offline-lost] Offline payment declined | رفض عملية دون اتصال | lost
            debit offline-loss lost | the goods are gone | خرجت البضاعة
            credit tender lost | will not be paid | لن يُدفع
            """;

    private static final String ACCOUNTS = """
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2165 control payment-surplus | Payments to be given back | مدفوعات واجبة الرد
            2166 tips-payable | Tips owed to the staff | إكراميات مستحقة للعاملين
            [61] OPERATING_EXPENSES | Shop expenses | مصروفات المتجر
            6147 offline-loss | Offline payments declined | مدفوعات دون اتصال مرفوضة
            """;

    private PaymentRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
