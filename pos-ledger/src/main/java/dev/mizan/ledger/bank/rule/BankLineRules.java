// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;

/** How lines of a bank are posted that nobody booked before. */
public final class BankLineRules {
    public static final String SPENT = "bank.spent";
    public static final String EARNED = "bank.earned";
    public static final String MOVED = "bank.moved";

    /** The kind of {@code billed} that a bank's charges are. */
    public static final String FEES = "bank-fees";

    private static final String RULES = """
            [bank.spent] Expense taken by the bank | مصروف مسحوب من البنك | net tax gross
            keeps gross = net + tax
            debit billed net | what it is for | موضوع المصروف
            debit input-vat tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit cash-counterpart gross | what went out | المدفوع

            [bank.earned] Income paid by the bank | إيراد مدفوع من البنك | earned income
            keeps earned = income
            debit cash-counterpart earned | what came in | المقبوض
            credit bank-income income | what it is | طبيعته

            [bank.moved] Between own accounts | بين حسابات الشركة | into out
            keeps into = out
            debit cash-counterpart into | where it came to | الجهة المستلمة
            credit cash-counterpart out | where it came from | الجهة المحولة
            """;

    private static final String ACCOUNTS = """
            [45] OTHER_INCOME | Other income | إيرادات أخرى
            4580 bank-income | Income from banks | إيرادات بنكية
            [61] OPERATING_EXPENSES | Shop expenses | مصروفات المتجر
            6149 billed/bank-fees | Bank charges | عمولات ومصاريف بنكية
            """;

    private BankLineRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }

    /** Accounts beside those of the retail chart, to be defined before the first event. */
    public static AccountsDefined accounts(Currency currency) {
        return ChartText.parse(ACCOUNTS, currency).orElseThrow();
    }

    /** The amounts of {@link #SPENT}; the VAT is taken out of the amount, rounded half up. */
    public static Amounts spent(BankAction.Spend spend, Money out, String bank) {
        Money tax = out.includedPercent(spend.vat(), Rounding.HALF_UP);
        return Amounts.in(out.currency())
                .with("net", spend.billed(), out.minus(tax))
                .with("tax", tax)
                .with("gross", bank, out);
    }

    /** The amounts of {@link #EARNED}. */
    public static Amounts earned(BankAction.Earn earn, Money in, String bank) {
        return Amounts.in(in.currency()).with("earned", bank, in).with("income", earn.income(), in);
    }

    /** The amounts of {@link #MOVED}: into the bank where the line is above zero, out of it where it is below. */
    public static Amounts moved(BankAction.Move move, Money line, String bank) {
        Money amount = line.isNegative() ? line.negated() : line;
        return Amounts.in(line.currency())
                .with("into", line.isNegative() ? move.other() : bank, amount)
                .with("out", line.isNegative() ? bank : move.other(), amount);
    }
}
