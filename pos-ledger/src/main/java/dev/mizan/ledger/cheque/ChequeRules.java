// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cheque;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;

/**
 * How cheques are posted: every state is an account, so a step takes the amount from the account of one state to that of
 * the next, and a cheque that ends goes back to the customer's or supplier's account or into the bank.
 */
public final class ChequeRules {
    public static final String MOVED = "cheque.moved";
    public static final String CHARGED = "cheque.charged";

    private static final String RULES = """
            [cheque.moved] Step of a cheque | حركة شيك | to from
            keeps to = from
            debit cheque to | where the amount stands now | أين يقف المبلغ الآن
            credit cheque from | where it stood | أين كان يقف

            [cheque.charged] Bank charge on a cheque | رسوم بنكية على شيك | charge
            debit finance-cost charge | taken by the bank | اقتطعها البنك
            credit cash-counterpart/bank charge | out of the account | من الحساب
            """;

    private static final String ACCOUNTS = """
            [11] CASH | Cash and cash equivalents | النقد وما في حكمه
            1130 cheque/cleared cheque/paid | Bank, current account | البنك، الحساب الجاري
            [12] CURRENT_ASSETS | Receivables | الذمم المدينة
            1221 control cheque/in-hand tender/cheque | Cheques in hand | شيكات في الصندوق
            1222 control cheque/deposited | Cheques for collection | شيكات برسم التحصيل
            1223 control cheque/bounced | Bounced cheques | شيكات مرتجعة
            1230 control cheque/given-back cheque/customer | Trade receivables | ذمم العملاء المدينة
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2110 control cheque/cancelled cheque/supplier | Trade payables | ذمم الموردين الدائنة
            2117 control cheque/issued | Cheques issued | شيكات صادرة
            """;

    private ChequeRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts and roles beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The amounts of {@link #MOVED} when a cheque comes in or goes out. */
    public static Amounts begun(Cheque cheque) {
        return cheque.way() == Cheque.Way.RECEIVED
                ? amounts(cheque, ChequeState.IN_HAND.kind(), "customer")
                : amounts(cheque, "supplier", ChequeState.ISSUED.kind());
    }

    /** The amounts of {@link #MOVED} when a cheque goes from one state to the next. */
    public static Amounts moved(Cheque cheque, ChequeState before, ChequeState after) {
        return cheque.way() == Cheque.Way.RECEIVED
                ? amounts(cheque, after.kind(), before.kind())
                : amounts(cheque, before.kind(), after.kind());
    }

    private static Amounts amounts(Cheque cheque, String debited, String credited) {
        return Amounts.in(cheque.amount().currency())
                .with("to", debited, cheque.amount())
                .with("from", credited, cheque.amount());
    }
}
