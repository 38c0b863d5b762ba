// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.PostingRulesDefined;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;

/** How exchange differences are posted, and the accounts that a retail chart lacks for it. */
public final class ExchangeRules {
    /** An item came into the books, with what stands against it. */
    public static final String BOOKED = "currency.booked";
    /** A receivable came into the books with what its invoice says, VAT apart; {@code sales} by kind of treatment. */
    public static final String INVOICED = "currency.invoiced";
    /** A payable came into the books with what its bill says, VAT apart; {@code carried} is what is owed. */
    public static final String BILLED = "currency.billed";
    /** A receivable was credited with what the credit note says; {@code returns} by kind of treatment. */
    public static final String CREDITED = "currency.credited";
    /** A payable was credited with what the supplier's credit note says; {@code billed} by kind of what the bill was for. */
    public static final String SUPPLIER_CREDITED = "currency.supplier-credited";
    /** A receivable will not be paid: what it stands at is lost, less the VAT that is had back. */
    public static final String WRITTEN_OFF = "currency.written-off";
    /** A payable was paid early, less a discount with its part of the input VAT. */
    public static final String PAID_EARLY = "currency.paid-early";
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

            [currency.invoiced] Invoice in a foreign currency | فاتورة بعملة أجنبية | carried sales tax
            keeps carried = sales + tax
            debit revalued/receivable carried | as the invoice gives it | كما ورد في الفاتورة
            credit sales sales | goods sold, without VAT | البضاعة المباعة دون الضريبة
            credit output-vat tax | VAT owed on the sale | الضريبة المستحقة على البيع

            [currency.billed] Bill in a foreign currency | فاتورة مورد بعملة أجنبية | carried billed tax
            keeps carried = billed + tax
            debit billed billed | what the bill is for | موضوع الفاتورة
            debit input-vat tax | VAT that can be reclaimed | ضريبة قابلة للاسترداد
            credit revalued/payable carried | owed to the supplier | مستحق للمورد

            [currency.credited] Credit note in a foreign currency | إشعار دائن بعملة أجنبية | carried returns tax gain
            keeps carried + gain = returns + tax
            debit sales-returns returns | given back, without VAT | مردود دون الضريبة
            debit output-vat tax | VAT no longer owed | ضريبة لم تعد مستحقة
            credit revalued/receivable carried | what it stood at | ما كانت تظهر به
            credit exchange-realised gain | realised difference | فرق عملة محقق

            [currency.supplier-credited] Supplier's credit note in a foreign currency | إشعار دائن من مورد بعملة أجنبية | carried billed tax gain
            keeps carried = billed + tax + gain
            debit revalued/payable carried | what it stood at | ما كانت تظهر به
            credit billed billed | what the bill was for, given back | موضوع الفاتورة المردود
            credit input-vat tax | VAT no longer reclaimed | ضريبة لم تعد قابلة للاسترداد
            credit exchange-realised gain | realised difference | فرق عملة محقق

            [currency.written-off] Write-off of a debt in a foreign currency | شطب دين بعملة أجنبية | carried loss relief
            keeps carried = loss + relief
            debit bad-debts loss | will not be paid | لن يسدد
            debit output-vat relief | VAT claimed back on a bad debt | ضريبة مستردة عن دين معدوم
            credit revalued/receivable carried | what it stood at | ما كانت تظهر به

            [currency.paid-early] Early payment in a foreign currency | سداد معجّل بعملة أجنبية | carried cash discount discount-tax gain
            keeps carried = cash + discount + discount-tax + gain
            debit revalued/payable carried | what it stood at | ما كانت تظهر به
            credit cash-counterpart cash | what went out | المدفوع
            credit purchase-discounts discount | earned by early payment | خصم مكتسب
            credit input-vat discount-tax | VAT no longer reclaimed | ضريبة لم تعد قابلة للاسترداد
            credit exchange-realised gain | realised difference | فرق عملة محقق

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
            1237 control revalued/advance-to | Advances to suppliers in foreign currencies | دفعات مقدمة لموردين بعملات أجنبية
            [21] CURRENT_LIABILITIES | Trade and other payables | الذمم الدائنة التجارية والأخرى
            2115 control revalued/payable | Payables in foreign currencies | ذمم دائنة بعملات أجنبية
            2118 control revalued/advance-from | Advances of customers in foreign currencies | دفعات مقدمة من عملاء بعملات أجنبية
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
                .with("sales", SalesByTreatment.EXPORT, item.carried());
    }

    /** What an invoice posts, by what it says in the books' currency. */
    public static Amounts invoiced(ForeignBalance item, List<TaxGroup> said) {
        return said(Amounts.in(item.carried().currency()).with("carried", item.carried()), "sales", said);
    }

    /** What a bill posts whose VAT can be reclaimed; {@code billed} as in {@link #bought}. */
    public static Amounts billed(ForeignBalance item, String billed, Money tax) {
        Money owed = item.carried().negated();
        return Amounts.in(owed.currency())
                .with("carried", owed)
                .with("billed", billed, owed.minus(tax))
                .with("tax", tax);
    }

    /** What a credit note posts, by what it says in the books' currency. */
    public static Amounts credited(ForeignBalance before, ForeignBalance after, List<TaxGroup> said) {
        Money carried = before.carried().minus(after.carried());
        return said(
                Amounts.in(carried.currency())
                        .with("carried", carried)
                        .with("gain", after.realised().minus(before.realised())),
                "returns",
                said);
    }

    private static Amounts said(Amounts before, String name, List<TaxGroup> said) {
        Amounts all = before;
        for (TaxGroup group : said) {
            all = all.with(name, SalesByTreatment.kind(group.treatment()), group.taxable())
                    .with("tax", group.tax());
        }
        return all;
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

    /** What an advance posts that was paid or taken: at the rate of its day, and never at another one (IFRIC 22). */
    public static Amounts advanced(ForeignBalance item, String kind, String paidBy) {
        return Amounts.in(item.carried().currency())
                .with("carried", kind, item.carried())
                .with("cash", paidBy, item.carried().negated());
    }

    /** What an advance posts that is set against what it was paid for; both before and after. */
    public static Amounts setOff(
            String advance,
            ForeignBalance paid,
            ForeignBalance left,
            String kind,
            ForeignBalance item,
            ForeignBalance open) {
        return Amounts.in(paid.carried().currency())
                .with("carried", advance, paid.carried().minus(left.carried()))
                .with("carried", kind, item.carried().minus(open.carried()))
                .with("gain", open.realised().minus(item.realised()));
    }

    /** What a supplier's credit note posts, by what it says in the books' currency. */
    public static Amounts supplierCredited(
            ForeignBalance before, ForeignBalance after, String billed, Money net, Money tax) {
        return Amounts.in(net.currency())
                .with("carried", after.carried().minus(before.carried()))
                .with("billed", billed, net)
                .with("tax", tax)
                .with("gain", after.realised().minus(before.realised()));
    }

    /** What a debt posts that will not be paid. */
    public static Amounts writtenOff(ForeignBalance before, ForeignBalance after, Money relief) {
        Money carried = before.carried().minus(after.carried());
        return Amounts.in(carried.currency())
                .with("carried", carried)
                .with("relief", relief)
                .with("loss", carried.minus(relief));
    }

    /** What a payable posts that was paid early: {@code discounted} is how it stands after the discount alone. */
    public static Amounts paidEarly(
            ForeignBalance before, ForeignBalance discounted, ForeignBalance after, Money tax, String paidBy) {
        Money carried = after.carried().minus(before.carried());
        Money discount = discounted.carried().minus(before.carried());
        Money gain = after.realised().minus(before.realised());
        return Amounts.in(carried.currency())
                .with("carried", carried)
                .with("cash", paidBy, carried.minus(discount).minus(gain))
                .with("discount", discount.minus(tax))
                .with("discount-tax", tax)
                .with("gain", gain);
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
