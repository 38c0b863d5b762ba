// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.spi.value.Currency;

/**
 * How goods are posted that others sell in the shop, version 1: the sale was booked as the shop's own, and in the same
 * commit becomes its owner's, but for the commission (IFRS 15 B36).
 */
public final class ConcessionRules {
    /** Goods of others were sold: {@code due} is the owner's. */
    public static final String SOLD = "concession.sold";

    /** Goods of others came back; amounts are above zero. */
    public static final String RETURNED = "concession.returned";

    /** Goods of an owner were sold whose tax the shop declares: the law deems it to have bought and sold them. */
    public static final String DEEMED_SOLD = "concession.deemed-sold";

    /** Such goods came back; amounts are above zero. */
    public static final String DEEMED_RETURNED = "concession.deemed-returned";

    /** What is due is on the owner's account as a supplier. */
    public static final String SETTLED = "concession.settled";

    private static final String RULES = """
            [concession.sold] Goods of others sold | بيع بضاعة الغير | net tax commission commission-tax due
            keeps net + tax = commission + commission-tax + due
            debit sales net | not the shop's sale | ليست مبيعات المتجر
            debit output-vat tax | VAT that the owner declares | ضريبة يقر بها المالك
            credit commission-income commission | the shop's commission | عمولة المتجر
            credit output-vat commission-tax | VAT on the commission | ضريبة العمولة
            credit concession-payables due | owed to the owner | مستحق للمالك

            [concession.returned] Goods of others returned | مرتجع بضاعة الغير | net tax commission commission-tax due
            keeps net + tax = commission + commission-tax + due
            credit sales-returns net | not the shop's sale | ليست مبيعات المتجر
            credit output-vat tax | VAT that the owner declares | ضريبة يقر بها المالك
            debit commission-income commission | no commission any more | عمولة ملغاة
            debit output-vat commission-tax | VAT on the commission | ضريبة العمولة
            debit concession-payables due | owed no more | لم يعد مستحقاً

            [concession.deemed-sold] Sold as deemed supplier | بيع بصفة مورد مفترض | net commission commission-tax due
            keeps net = commission + commission-tax + due
            debit deemed-sales net | declared by the shop, earned by the owner | يقر بها المتجر ويكسبها المالك
            credit commission-income commission | the shop's commission | عمولة المتجر
            credit output-vat commission-tax | VAT on the commission | ضريبة العمولة
            credit concession-payables due | owed to the owner | مستحق للمالك

            [concession.deemed-returned] Returned to a deemed supplier | مرتجع إلى مورد مفترض | net commission commission-tax due
            keeps net = commission + commission-tax + due
            credit deemed-sales net | declared by the shop, earned by the owner | يقر بها المتجر ويكسبها المالك
            debit commission-income commission | no commission any more | عمولة ملغاة
            debit output-vat commission-tax | VAT on the commission | ضريبة العمولة
            debit concession-payables due | owed no more | لم يعد مستحقاً

            [concession.settled] Settlement with an owner | تسوية مع مالك البضاعة | due
            debit concession-payables due | settled | تمت تسويته
            credit payables due | owed on the statement | مستحق بموجب الكشف
            """;

    private static final String ACCOUNTS = """
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2125 control concession-payables | Owed to owners of goods | مستحق لملاك البضاعة
            [41] REVENUE | Revenue from sales | إيرادات المبيعات
            4140 commission-income | Commission on goods of others | عمولة بيع بضاعة الغير
            4141 contra deemed-sales | Sales of others that the shop declares | مبيعات الغير التي يقر بها المتجر
            """;

    private ConcessionRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
