// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How the events of fixed assets are posted, and the accounts that a retail chart lacks for it. */
public final class AssetRules {
    public static final String ACQUIRED = "asset.acquired";
    public static final String DEPRECIATED = "asset.depreciated";
    public static final String IMPAIRED = "asset.impaired";
    public static final String REVALUED = "asset.revalued";
    public static final String DISPOSED = "asset.disposed";

    /** Its amounts are those of the place that takes the asset, and negative at the one that gives it. */
    public static final String TRANSFERRED = "asset.transferred";

    private static final String RULES = """
            [asset.acquired] Purchase of an asset | شراء أصل | cost tax payment
            keeps payment = cost + tax
            debit equipment cost | what it cost | تكلفة الأصل
            debit input-vat tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit cash-counterpart payment | how it was paid | وسيلة السداد

            [asset.depreciated] Depreciation | استهلاك الأصول | depreciation
            debit depreciation depreciation | wear of the period | استهلاك الفترة
            credit accumulated-depreciation depreciation | worn so far | ما استهلك حتى الآن

            [asset.impaired] Impairment of an asset | انخفاض قيمة أصل | down surplus loss
            keeps down = surplus + loss
            debit revaluation-surplus surplus | taken from its own surplus first | من فائض إعادة التقييم أولاً
            debit impairment-loss loss | the rest is a loss | الباقي خسارة
            credit accumulated-depreciation down | written down | تخفيض القيمة

            [asset.revalued] Revaluation of an asset | إعادة تقييم أصل | value eliminated surplus result
            keeps value + eliminated = surplus + result
            debit equipment value | restated at fair value | إعادة العرض بالقيمة العادلة
            debit accumulated-depreciation eliminated | begins anew | يبدأ من جديد
            credit revaluation-surplus surplus | rise that stands in equity | زيادة تظهر في حقوق الملكية
            credit impairment-loss result | earlier loss given back, or loss | استرداد خسارة سابقة أو خسارة

            [asset.disposed] Disposal of an asset | استبعاد أصل | proceeds eliminated cost gain surplus
            keeps proceeds + eliminated = cost + gain
            debit cash-counterpart proceeds | what was paid for it | المتحصل من البيع
            debit accumulated-depreciation eliminated | gone with the asset | يخرج مع الأصل
            credit equipment cost | gone from the register | يخرج من السجل
            credit disposal-result gain | gain, or loss where negative | ربح، أو خسارة إن كان سالباً
            debit revaluation-surplus surplus | realised | تحقق الفائض
            credit retained-earnings surplus | realised within equity | ضمن حقوق الملكية

            [asset.transferred] Transfer of an asset | نقل أصل | cost worn surplus due
            keeps cost = worn + surplus + due
            debit equipment cost | goes with the asset | تنتقل مع الأصل
            credit accumulated-depreciation worn | goes with the asset | ينتقل مع الأصل
            credit revaluation-surplus surplus | goes with the asset | ينتقل مع الأصل
            credit due-between-branches due | owed for it to the place it came from | مستحق للموقع الذي جاء منه
            """;

    private static final String ACCOUNTS = """
            [31] EQUITY | Capital and reserves | رأس المال والاحتياطيات
            3150 control revaluation-surplus | Revaluation surplus | فائض إعادة التقييم
            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4530 disposal-result | Gain or loss on disposal of assets | أرباح وخسائر استبعاد الأصول
            [61] OPERATING_EXPENSES | Shop expenses | مصروفات المتجر
            6170 impairment-loss | Impairment of assets | انخفاض قيمة الأصول
            """;

    private AssetRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
