// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.ledger.vatreturn.VatRules;
import dev.mizan.spi.value.Currency;

/**
 * How VAT that waits for payment is posted. It stands on accounts beside those of the tax return. So that the return
 * names the value of supplies with their tax, what is not declared yet stands on an account with its counterpart beside
 * it; what was written off stays there, since it is never declared.
 */
public final class CashVatRules {
    public static final String DEFERRED = "vat.deferred";
    public static final String FELL_DUE = "vat.fell-due";
    public static final String NEVER_DUE = "vat.never-due";

    private static final String RULES = """
            [vat.deferred] VAT that waits for payment | ضريبة مؤجلة حتى السداد | output input value
            debit output-vat output | not owed until it is paid | لا تستحق حتى السداد
            credit deferred-output-vat output | waits for payment | بانتظار السداد
            debit deferred-input-vat input | waits for payment | بانتظار السداد
            credit input-vat input | not reclaimed until it is paid | لا تسترد حتى السداد
            debit deferred-supplies value | declared with the payment | يصرح عنها مع السداد
            credit deferred-supplies-contra value | counterpart of the value | مقابل القيمة

            [vat.fell-due] VAT of a payment | ضريبة استحقت بالسداد | output input value
            debit deferred-output-vat output | waits no more | لم تعد مؤجلة
            credit output-vat output | owed, since it was paid | استحقت بالسداد
            debit input-vat input | reclaimed, since it was paid | تسترد بالسداد
            credit deferred-input-vat input | waits no more | لم تعد مؤجلة
            debit deferred-supplies-contra value | counterpart of the value | مقابل القيمة
            credit deferred-supplies value | declared with the payment | يصرح عنها مع السداد

            [vat.never-due] VAT of a debt written off | ضريبة دين مشطوب | never loss relief
            keeps never = loss + relief
            debit deferred-output-vat never | will never be owed | لن تستحق
            credit bad-debts loss | no loss: it was not paid over | ليست خسارة إذ لم تُورّد
            credit output-vat relief | taken back before it was owed | استردت قبل استحقاقها
            """;

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1243 control deferred-input-vat | Input VAT waiting for payment | ضريبة مدخلات بانتظار السداد
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2132 control deferred-output-vat | Output VAT waiting for payment | ضريبة مخرجات بانتظار السداد
            2133 control deferred-supplies | Supplies declared on payment | توريدات يصرح عنها عند السداد
            2134 control deferred-supplies-contra | Supplies declared on payment, counterpart | مقابل توريدات يصرح عنها عند السداد
            """;

    private CashVatRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts and roles beside those of the retail chart and of {@link VatRules}. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The Saudi boxes, with sales on account in the period of their payment. */
    public static String saudiBoxes() {
        return VatRules.saudiBoxes().replace("4110 4130 |", "4110 4130 2133 |");
    }
}
