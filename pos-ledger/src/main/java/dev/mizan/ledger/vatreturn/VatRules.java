// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/**
 * How VAT beyond that of sales and bills is posted. The value of imports stands on an account of its own with its
 * counterpart beside it, so that the return takes its boxes from the journal and the two are together nothing. A return
 * that is settled moves accounts beside those of the boxes, or it would change the boxes of the period it is settled in.
 */
public final class VatRules {
    public static final String IMPORT_PAID = "vat.import-paid";
    public static final String REVERSE_CHARGED = "vat.reverse-charged";
    public static final String BLOCKED = "vat.blocked";
    public static final String SETTLED = "vat.settled";

    /** What the boxes 8 and 9 of {@link VatBoxMap#SAUDI_RETAIL} become with these accounts. */
    public static final String SAUDI_IMPORT_BOXES = """
            8 debit | Imports with VAT paid at customs | الاستيرادات الخاضعة للضريبة المدفوعة عند الاستيراد | 1247 | | 1241
            9 debit | Imports under the reverse charge | الاستيرادات الخاضعة لآلية الاحتساب العكسي | 1248 | | 1242
            9.1 credit | Reverse charge due | ضريبة الاحتساب العكسي المستحقة | | | 2131
            """;

    private static final String RULES = """
            [vat.import-paid] VAT paid at customs | ضريبة مدفوعة في الجمارك | base tax
            debit import-value/customs base | value at customs | القيمة الجمركية
            credit import-value-contra base | counterpart of the value | مقابل القيمة
            debit input-vat/customs tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit cash-counterpart tax | paid to customs | مدفوعة للجمارك

            [vat.reverse-charged] Reverse charge | احتساب عكسي | base tax
            debit import-value/reverse base | value of the supply | قيمة التوريد
            credit import-value-contra base | counterpart of the value | مقابل القيمة
            debit input-vat/reverse tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit output-vat/reverse tax | VAT owed on it | ضريبة مستحقة عنه

            [vat.blocked] VAT that can not be reclaimed | ضريبة غير قابلة للاسترداد | blocked
            debit blocked-vat blocked | becomes a cost | تصبح تكلفة
            credit input-vat blocked | not reclaimed | لا تسترد

            [vat.settled] VAT return settled | تسوية إقرار الضريبة | output input due
            keeps output = input + due
            debit output-vat-filed output | owed on sales | مستحقة على المبيعات
            credit input-vat-filed input | reclaimed on purchases | مستردة عن المشتريات
            credit vat-settlement due | to the authority, or from it where negative | للهيئة أو عليها
            """;

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1241 control input-vat/customs | Input VAT paid at customs | ضريبة مدخلات مدفوعة للجمارك
            1242 control input-vat/reverse | Input VAT under the reverse charge | ضريبة مدخلات بالاحتساب العكسي
            1246 control input-vat-filed | Input VAT of filed returns | ضريبة مدخلات إقرارات مقدمة
            1247 control import-value/customs | Imports declared at customs | استيرادات مصرح عنها للجمارك
            1248 control import-value/reverse | Imports under the reverse charge | استيرادات بالاحتساب العكسي
            1249 control import-value-contra | Imports declared, counterpart | مقابل الاستيرادات المصرح عنها
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2139 control output-vat-filed | Output VAT of filed returns | ضريبة مخرجات إقرارات مقدمة
            2131 control output-vat/reverse | Output VAT under the reverse charge | ضريبة مخرجات بالاحتساب العكسي
            [61] OPERATING_EXPENSES | Shop expenses | مصروفات المتجر
            6195 blocked-vat | VAT that can not be reclaimed | ضريبة غير مستردة
            """;

    private VatRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts and roles beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The Saudi boxes on the retail chart with these accounts, in the order of the form. */
    public static String saudiBoxes() {
        return VatBoxMap.SAUDI_RETAIL
                .lines()
                .filter(line -> !line.startsWith("9 "))
                .map(line -> line.startsWith("8 ") ? SAUDI_IMPORT_BOXES : line + "\n")
                .reduce("", String::concat);
    }
}
