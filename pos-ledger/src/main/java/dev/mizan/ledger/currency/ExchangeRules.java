// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/** How exchange differences are posted, and the accounts that a retail chart lacks for it. */
public final class ExchangeRules {
    /** An item came into the books, with what stands against it. */
    public static final String BOOKED = "currency.booked";
    /** An item was settled: cash against what it was carried at, the difference realised. */
    public static final String SETTLED = "currency.settled";
    /** An item was revalued: the difference moves the books' currency only. */
    public static final String REVALUED = "currency.revalued";

    private static final String RULES = """
            [currency.booked] Item in a foreign currency | بند بعملة أجنبية | carried sales billed cash
            keeps carried + billed + cash = sales
            debit revalued carried | at the rate of its day | بسعر يومه
            debit billed billed | what the bill is for | موضوع الفاتورة
            debit cash-counterpart cash | what came in, or went out where negative | المقبوض، أو المدفوع إن كان سالباً
            credit sales sales | goods sold abroad | بضاعة مباعة في الخارج

            [currency.settled] Settlement in a foreign currency | تسوية بعملة أجنبية | cash carried gain
            keeps cash = carried + gain
            debit cash-counterpart cash | what came in, or went out where negative | المقبوض، أو المدفوع إن كان سالباً
            credit revalued carried | what it stood at | ما كانت تظهر به
            credit exchange-realised gain | realised difference | فرق عملة محقق

            [currency.revalued] Revaluation at the closing rate | إعادة تقييم بسعر الإقفال | gain
            debit revalued gain | carried at the closing rate | بسعر الإقفال
            credit exchange-unrealised gain | unrealised difference | فرق عملة غير محقق
            """;

    private static final String ACCOUNTS = """
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1235 control revalued/receivable | Receivables in foreign currencies | ذمم مدينة بعملات أجنبية
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2115 control revalued/payable | Payables in foreign currencies | ذمم دائنة بعملات أجنبية
            [11] CASH | Cash and cash equivalents | النقد وما في حكمه
            1135 revalued/bank | Bank accounts in foreign currencies | حسابات بنكية بعملات أجنبية
            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4540 exchange-realised | Realised exchange differences | فروق عملة محققة
            4550 exchange-unrealised | Unrealised exchange differences | فروق عملة غير محققة
            4560 exchange-rounding | Rounding of exchange | تقريب فروق العملة
            """;

    private ExchangeRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** What a receivable posts: goods sold abroad, at zero rate of VAT. */
    public static Amounts sold(ForeignBalance item) {
        return Amounts.in(item.carried().currency())
                .with("carried", "receivable", item.carried())
                .with("sales", item.carried());
    }

    /**
     * What a payable posts.
     *
     * @param billed what it is for, a kind of the role {@code billed}: {@code goods}, {@code rent}
     */
    public static Amounts bought(ForeignBalance item, String billed) {
        return Amounts.in(item.carried().currency())
                .with("carried", "payable", item.carried())
                .with("billed", billed, item.carried().negated());
    }

    /** What foreign money posts that was bought for, or sold into, {@code paidBy}. */
    public static Amounts changed(ForeignBalance item, String paidBy) {
        return Amounts.in(item.carried().currency())
                .with("carried", "bank", item.carried())
                .with("cash", paidBy, item.carried().negated());
    }

    /**
     * What a settlement posts: the difference between an item before and after it.
     *
     * @param item {@code receivable}, {@code payable} or {@code bank}
     * @param paidBy the kind of cash that came in or went out
     */
    public static Amounts settlement(ForeignBalance before, ForeignBalance after, String item, String paidBy) {
        var carried = before.carried().minus(after.carried());
        var gain = after.realised().minus(before.realised());
        return Amounts.in(carried.currency())
                .with("cash", paidBy, carried.plus(gain))
                .with("carried", item, carried)
                .with("gain", gain);
    }

    /** What a revaluation, or its reversal, posts. */
    public static Amounts revaluation(ForeignBalance before, ForeignBalance after, String item) {
        var gain = after.unrealised().minus(before.unrealised());
        return Amounts.in(gain.currency()).with("gain", item, gain);
    }
}
