// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.lease;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How leases are posted, and the accounts that a retail chart lacks for them. */
public final class LeaseRules {
    public static final String BEGUN = "lease.begun";
    public static final String PAID = "lease.paid";
    public static final String BORNE = "lease.borne";
    public static final String REMEASURED = "lease.remeasured";

    private static final String RULES = """
            [lease.begun] Lease begun | بداية عقد إيجار | right-of-use liability costs
            keeps right-of-use = liability + costs
            debit right-of-use right-of-use | may be used for the term | حق الانتفاع خلال المدة
            credit lease-liability liability | present value of the rent | القيمة الحالية للإيجار
            credit cash-counterpart costs | initial costs, less what the landlord gave | تكاليف مباشرة أولية

            [lease.paid] Rent of a lease paid | سداد إيجار | payment tax total
            keeps total = payment + tax
            debit lease-liability payment | owed no more | لم يعد مستحقاً
            debit input-vat tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit cash-counterpart total | what went out | المدفوع

            [lease.borne] What a month of a lease bears | ما يتحمله الشهر من عقد الإيجار | interest depreciation
            debit lease-interest interest | interest of the month | فائدة الشهر
            credit lease-liability interest | added to the liability | تضاف إلى الالتزام
            debit depreciation depreciation | use of the month | استهلاك حق الانتفاع
            credit right-of-use-worn depreciation | used so far | ما استُنفد حتى الآن

            [lease.remeasured] Lease remeasured | إعادة قياس عقد الإيجار | change
            debit right-of-use change | more or longer rent | زيادة الإيجار أو مدته
            credit lease-liability change | present value of it | قيمتها الحالية
            """;

    private static final String ACCOUNTS = """
            [15] NON_CURRENT_ASSETS | Property and equipment | الممتلكات والمعدات
            1550 control right-of-use | Right of use of shops | حق الانتفاع بالمحلات
            1559 contra control right-of-use-worn | Right of use, worn | مجمع استهلاك حق الانتفاع
            [26] NON_CURRENT_LIABILITIES | Leases | عقود الإيجار
            2610 control lease-liability | Lease liability | التزام عقود الإيجار
            [71] FINANCE_COSTS | Finance costs | تكاليف التمويل
            7120 lease-interest | Interest on leases | فوائد التزام الإيجار
            """;

    private LeaseRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
