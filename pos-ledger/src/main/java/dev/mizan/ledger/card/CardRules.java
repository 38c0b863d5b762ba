// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How settlements and chargebacks are posted, and the accounts that a retail chart lacks for them. */
public final class CardRules {
    public static final String SETTLED = "card.settled";
    public static final String DISPUTE_LOST = "card.dispute-lost";
    public static final String DIFFERENCE = "card.difference";

    private static final String RULES = """
            [card.settled] Settlement of an acquirer | تسوية مزود الدفع | deposit fee fee-tax disputed cleared
            keeps deposit + fee + fee-tax + disputed = cleared
            debit cash-counterpart/bank deposit | what reached the bank | ما وصل إلى البنك
            debit card-fees fee | what the acquirer kept | ما احتفظ به مزود الدفع
            debit input-vat fee-tax | VAT on the fee, reclaimed | ضريبة الرسوم القابلة للاسترداد
            debit card-disputes disputed | withheld until the dispute is settled | محتجز حتى الفصل في الاعتراض
            credit tender cleared | taken earlier, paid now | حُصّل سابقاً ودُفع الآن

            [card.dispute-lost] Chargeback lost | خسارة اعتراض | loss
            debit dispute-loss loss | will not be paid | لن يُدفع
            credit card-disputes loss | no longer in dispute | لم يعد محل اعتراض

            [card.difference] Difference of a card payment closed | إقفال فرق عملية بطاقة | open
            debit card-difference open | will not be paid, or was paid too much | لن يُدفع أو دُفع زائداً
            credit tender open | no longer expected | لم يعد منتظراً
            """;

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1211 tender/instalment | Instalment sellers in clearing | مستحق من شركات التقسيط
            1212 control card-disputes | Card payments in dispute | عمليات بطاقات معترض عليها
            1213 tender/transfer | Bank transfers on their way | تحويلات بنكية في الطريق
            [61] OPERATING_EXPENSES | Shop expenses | مصروفات المتجر
            6145 dispute-loss | Chargebacks lost | خسائر الاعتراضات
            6148 card-difference | Card payments that differ | فروق عمليات البطاقات
            """;

    private CardRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }
}
