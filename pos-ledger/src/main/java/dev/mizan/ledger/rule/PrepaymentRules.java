// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.spi.value.Currency;

/**
 * How money is posted that customers pay before their goods are handed over, version 2: its VAT is owed at once, the rest is
 * owed to the customer (IFRS 15.106), by how its goods are taxed. The sale then posts as every sale, paid with what was
 * prepaid without its VAT, and with the VAT that was not declared before.
 */
public final class PrepaymentRules {
    /**
     * Money was taken; {@code tender} by kind, {@code tax} by kind where authorities are owed apart, {@code prepayment} of
     * the kind {@code prepayment} or {@code prepayment/} and that of {@link dev.mizan.ledger.account.SalesByTreatment}.
     */
    public static final String TAKEN = "prepayment.taken";

    /** It was given back. */
    public static final String RETURNED = "prepayment.returned";

    private static final String RULES = """
            [prepayment.taken] Prepayment taken | دفعة مقدمة مقبوضة | tender prepayment tax rounding
            keeps tender = prepayment + tax + rounding
            debit tender tender | what the customer paid, by tender | ما دفعه العميل بحسب وسيلة الدفع
            credit tender prepayment | owed until the goods are handed over | مستحق حتى تسليم البضاعة
            credit output-vat tax | VAT due with the money | ضريبة مستحقة بقبض المبلغ
            credit rounding rounding | cash rounding | تقريب النقد

            [prepayment.returned] Prepayment given back | دفعة مقدمة مردودة | refund prepayment tax rounding
            keeps refund = prepayment + tax + rounding
            debit tender prepayment | no longer owed | لم يعد مستحقاً
            debit output-vat tax | VAT no longer owed | ضريبة لم تعد مستحقة
            debit rounding rounding | cash rounding | تقريب النقد
            credit tender refund | what the customer got back, by tender | ما استرده العميل بحسب الوسيلة
            """;

    private static final String ACCOUNTS = """
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2113 control tender/prepayment | Prepayments of customers, taxed | دفعات مقدمة من العملاء خاضعة للضريبة
            2161 control tender/prepayment/Z | Prepayments, zero-rated | دفعات مقدمة بنسبة الصفر
            2162 control tender/prepayment/Z/VATEX-SA-EDU tender/prepayment/Z/VATEX-SA-HEA | Prepayments of citizens (health, education) | دفعات مقدمة من المواطنين (الصحة والتعليم)
            2163 control tender/prepayment/G tender/prepayment/Z/VATEX-SA-32 tender/prepayment/Z/VATEX-SA-33 | Prepayments for exports | دفعات مقدمة عن صادرات
            2164 control tender/prepayment/E | Prepayments, exempt | دفعات مقدمة معفاة
            2165 control tender/prepayment/O tender/prepayment/AE tender/prepayment/K | Prepayments that are not declared here | دفعات مقدمة لا يُقر بها هنا
            """;

    private PrepaymentRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        PostingRulesDefined read = RuleText.parse(RULES).orElseThrow();
        return new PostingRulesDefined(
                read.events(),
                read.rules().stream()
                        .map(rule -> new PostingRule(rule.event(), 2, rule.from(), rule.legs()))
                        .toList());
    }

    /** The account beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
