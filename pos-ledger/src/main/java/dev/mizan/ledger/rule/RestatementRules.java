// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

/**
 * How it is posted that goods cost something else than was known: goods that were told late, or another valuation, version 1.
 * The accounts are those of the retail chart.
 */
public final class RestatementRules {
    /**
     * What had been posted is corrected; {@code released} comes off the stock, and all may be negative. {@code earlier} is what another valuation
     * would have changed before the open period (IAS 8.22).
     */
    public static final String RESTATED = "stock.restated";

    private static final String RULES = """
            [stock.restated] Stock restated | إعادة تقييم المخزون | released transit sold lost variance earlier
            keeps released = transit + sold + lost + variance + earlier
            credit inventory released | less of what is still there | تخفيض البضاعة الموجودة
            debit goods-in-transit transit | goods on their way | بضاعة بالطريق
            debit cost-of-sales sold | goods that were sold | بضاعة بيعت
            debit stock-adjustment lost | goods that were lost, found or used | بضاعة فُقدت أو وُجدت أو استُهلكت
            debit purchase-variance variance | goods that went back | بضاعة رُدت إلى المورد
            debit retained-earnings earlier | of periods that are closed | فترات مقفلة
            """;

    private RestatementRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(RULES).orElseThrow();
    }
}
