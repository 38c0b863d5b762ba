// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

/**
 * How sales under a margin scheme are posted, version 1: the document showed no tax, and the sale was booked so; in the same
 * commit what the goods had cost is told apart from what the shop earned, and the tax within the latter is owed.
 */
public final class MarginRules {
    /** Goods were sold under the scheme: {@code sold} is their price. */
    public static final String SOLD = "margin.sold";

    /** Goods that were sold under the scheme came back; amounts are above zero. */
    public static final String RETURNED = "margin.returned";

    private static final String RULES = """
            [margin.sold] Sold under the margin scheme | بيع بنظام هامش الربح | sold cost margin tax
            keeps sold = cost + margin + tax
            debit sales sold | as the document shows it | كما يظهر في المستند
            credit sales cost | what the goods had cost bears no tax | تكلفة الشراء لا تخضع للضريبة
            credit sales margin | what the shop earned, without tax | ربح المتجر دون الضريبة
            credit output-vat tax | VAT within the margin | الضريبة داخل هامش الربح

            [margin.returned] Returned under the margin scheme | مرتجع بنظام هامش الربح | sold cost margin tax
            keeps sold = cost + margin + tax
            credit sales-returns sold | as the document shows it | كما يظهر في المستند
            debit sales-returns cost | what the goods had cost bore no tax | تكلفة الشراء لم تخضع للضريبة
            debit sales-returns margin | earned no more, without tax | لم يعد ربحاً، دون الضريبة
            debit output-vat tax | VAT no longer owed | ضريبة لم تعد مستحقة
            """;

    private MarginRules() {}

    /** The events and rules, to be defined in the books; their accounts are those of sales by their treatment. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }
}
