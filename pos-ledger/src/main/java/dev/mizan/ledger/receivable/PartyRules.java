// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How what happens with customers and suppliers is posted, and the accounts that a retail chart lacks for it. */
public final class PartyRules {
    /** {@code net} by kind of treatment, see {@link dev.mizan.ledger.account.SalesByTreatment}. */
    public static final String INVOICED = "receivable.invoiced";

    public static final String CREDITED = "receivable.credited";
    public static final String PAID = "receivable.paid";
    public static final String WRITTEN_OFF = "receivable.written-off";
    /** A fee and interest for paying late. */
    public static final String CHARGED = "receivable.charged";

    public static final String BILLED = "payable.billed";
    public static final String BILL_PAID = "payable.paid";
    /** {@code net} by kind of what the bill was for. */
    public static final String BILL_CREDITED = "payable.credited";

    private static final String RULES = """
            [receivable.invoiced] Invoice on account | فاتورة آجلة | gross net tax
            keeps gross = net + tax
            debit receivables gross | owed by the customer | مستحق على العميل
            credit sales net | goods sold, without VAT | البضاعة المباعة دون الضريبة
            credit output-vat tax | VAT owed on the sale | الضريبة المستحقة على البيع

            [receivable.credited] Credit note | إشعار دائن | gross net tax
            keeps gross = net + tax
            debit sales-returns net | given back, without VAT | مردود دون الضريبة
            debit output-vat tax | VAT no longer owed | ضريبة لم تعد مستحقة
            credit receivables gross | owed no more | لم يعد مستحقاً

            [receivable.paid] Payment of a customer | سداد عميل | payment discount discount-tax settled
            keeps settled = payment + discount + discount-tax
            debit cash-counterpart payment | what came in | المقبوض
            debit discounts discount | given up for early payment | خصم تعجيل السداد
            debit output-vat discount-tax | VAT no longer owed on it | ضريبته لم تعد مستحقة
            credit receivables settled | owed no more | لم يعد مستحقاً

            [receivable.written-off] Write-off of a debt | شطب دين | loss relief settled
            keeps settled = loss + relief
            debit bad-debts loss | will not be paid | لن يسدد
            debit output-vat relief | VAT claimed back on a bad debt | ضريبة مستردة عن دين معدوم
            credit receivables settled | owed no more | لم يعد مستحقاً

            [receivable.charged] Charge for late payment | غرامة تأخر السداد | gross fee interest
            keeps gross = fee + interest
            debit receivables gross | owed by the customer | مستحق على العميل
            credit late-charges fee | for the reminder | عن التذكير
            credit late-charges interest | for the time | عن المدة

            [payable.billed] Bill of a supplier | فاتورة مورد | net tax gross
            keeps gross = net + tax
            debit billed net | what the bill is for | موضوع الفاتورة
            debit input-vat tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit payables gross | owed to the supplier | مستحق للمورد

            [payable.credited] Credit note of a supplier | إشعار دائن من مورد | net tax gross
            keeps gross = net + tax
            debit payables gross | owed no more | لم يعد مستحقاً
            credit billed net | what the bill was for, given back | موضوع الفاتورة المردود
            credit input-vat tax | VAT no longer reclaimed | ضريبة لم تعد قابلة للاسترداد

            [payable.paid] Payment to a supplier | سداد مورد | payment discount discount-tax settled
            keeps settled = payment + discount + discount-tax
            debit payables settled | owed no more | لم يعد مستحقاً
            credit cash-counterpart payment | what went out | المدفوع
            credit purchase-discounts discount | earned by early payment | خصم مكتسب
            credit input-vat discount-tax | VAT no longer reclaimed | ضريبة لم تعد قابلة للاسترداد
            """;

    private static final String ACCOUNTS = """
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2120 control goods-received-not-invoiced billed/goods | Goods received not invoiced | بضاعة مستلمة غير مفوترة
            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4580 late-charges | Charges for late payment | غرامات تأخر السداد
            4570 purchase-discounts | Discounts earned | خصم مكتسب
            [61] OPERATING_EXPENSES | Shop expenses | مصروفات المتجر
            6120 billed/rent | Rent | الإيجار
            6130 billed/utilities | Electricity, water and telephone | الكهرباء والماء والهاتف
            6180 bad-debts | Bad debts | ديون معدومة
            6190 cash-counterpart/expense billed | Other shop expenses | مصروفات متجر أخرى
            """;

    private PartyRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts and roles beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
