// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.spi.value.Currency;

/**
 * How suppliers' rebates are posted, version 1 (IAS 2.11): off the cost of the goods that they are for, against what the
 * supplier owes until his credit note comes. Amounts are positive where a rebate takes the cost down.
 */
public final class RebateRules {
    /** A rebate that is earned and not credited yet. */
    public static final String EARNED = "rebate.earned";

    /** A credit note for rebates: {@code accrued} of them was owed, and the rest of it follows the goods. */
    public static final String SETTLED = "rebate.settled";

    /** What suppliers owe of rebates until their credit notes come. */
    public static final AccountRole REBATES_RECEIVABLE = new AccountRole("rebates-receivable");

    private static final String RULES = """
            [rebate.earned] Rebate earned | حافز مورد مكتسب | earned stock transit sold lost variance
            keeps earned = stock + transit + sold + lost + variance
            debit rebates-receivable earned | owed by the supplier | مستحق على المورد
            credit inventory stock | goods that are still there | بضاعة ما زالت موجودة
            credit goods-in-transit transit | goods on their way | بضاعة بالطريق
            credit cost-of-sales sold | goods that were sold | بضاعة بيعت
            credit stock-adjustment lost | goods that were lost or used | بضاعة فُقدت أو استُهلكت
            credit purchase-variance variance | goods that went back, or are valued at a standard | بضاعة رُدت أو بتكلفة معيارية
            [rebate.settled] Rebate credited | إشعار دائن بحافز | accrued stock transit sold lost variance tax payable
            keeps payable = accrued + stock + transit + sold + lost + variance + tax
            debit payables payable | credited by the supplier | قيده المورد لنا
            credit rebates-receivable accrued | owed no more | لم يعد مستحقاً
            credit inventory stock | beyond what was accrued, still there | زيادة عن المستحق لبضاعة موجودة
            credit goods-in-transit transit | beyond what was accrued, on its way | زيادة عن المستحق لبضاعة بالطريق
            credit cost-of-sales sold | beyond what was accrued, sold | زيادة عن المستحق لبضاعة بيعت
            credit stock-adjustment lost | beyond what was accrued, lost | زيادة عن المستحق لبضاعة فُقدت
            credit purchase-variance variance | beyond what was accrued, gone back | زيادة عن المستحق لبضاعة رُدت
            credit input-vat tax | VAT that is recovered no more | ضريبة لم تعد قابلة للاسترداد
            """;

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1255 control rebates-receivable | Rebates due from suppliers | حوافز مستحقة على الموردين
            """;

    private RebateRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** The account beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
