// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

/**
 * How a shop posts what it buys and what it does with goods beside selling them, version 1. Amounts are positive in the
 * usual direction, and may be negative: a credit note is a bill below zero.
 */
public final class SupplyRules {
    /** A supplier's bill that was matched: {@code settled} is at the order's prices. */
    public static final String PURCHASE_BILLED = "purchase.billed";

    /** Goods that went back to their supplier: {@code claim} at the order's price, {@code cost} as stock valued them. */
    public static final String GOODS_SENT_BACK = "goods.sent-back";

    /** Goods that became ours and left in one moment: drop-shipped, or sold out of consignment. */
    public static final String GOODS_PASSED_ON = "goods.passed-on";

    /** Goods that were sent to another place of the company. */
    public static final String TRANSFER_SENT = "transfer.sent";

    /** Goods that came from another place: {@code lost} of what was sent did not arrive. */
    public static final String TRANSFER_RECEIVED = "transfer.received";

    /** Goods made into other goods: {@code used} and {@code made} are worth the same. */
    public static final String GOODS_CONVERTED = "goods.converted";

    /** Goods given away or used by the shop itself, with the VAT that law deems due on them. */
    public static final String GOODS_WITHDRAWN = "goods.withdrawn";

    /** Freight, duty and the like, of goods that lie somewhere, are on their way, were sold, are lost or went back. */
    public static final String GOODS_CHARGED = "goods.charged";

    private static final String TEXT = """
            [purchase.billed] Supplier bill | فاتورة مورد | settled variance tax payable
            keeps payable = settled + variance + tax
            debit goods-received-not-invoiced settled | goods that were received | بضاعة سبق استلامها
            debit purchase-variance variance | billed beyond the order | زيادة الفاتورة عن أمر الشراء
            debit input-vat tax | VAT to be recovered | ضريبة قابلة للاسترداد
            credit payables payable | owed to the supplier | مستحق للمورد
            [goods.sent-back] Return to supplier | رد بضاعة إلى المورد | claim variance cost
            keeps cost = claim + variance
            debit goods-received-not-invoiced claim | credit note still to come | بانتظار إشعار دائن من المورد
            debit purchase-variance variance | cost beyond the order's price | فرق التكلفة عن سعر الأمر
            credit inventory cost | goods that left the stock | بضاعة خرجت من المخزون
            [goods.passed-on] Goods passed on | بضاعة محوّلة للعميل | cost
            debit cost-of-sales cost | cost of the goods | تكلفة البضاعة
            credit goods-received-not-invoiced cost | bill still to come | بانتظار فاتورة المورد
            [transfer.sent] Transfer sent | تحويل مخزني صادر | cost
            debit goods-in-transit cost | goods on their way | بضاعة بالطريق
            credit inventory cost | goods that left the place | بضاعة خرجت من الموقع
            [transfer.received] Transfer received | تحويل مخزني وارد | arrived lost true-up
            debit inventory arrived | goods that arrived | بضاعة وصلت
            credit goods-in-transit arrived | no longer on their way | لم تعد بالطريق
            debit stock-adjustment lost | goods lost on their way | بضاعة فُقدت بالطريق
            credit goods-in-transit lost | no longer on their way | لم تعد بالطريق
            debit cost-of-sales true-up | goods sold before they came | بضاعة بيعت قبل ورودها
            credit inventory true-up | goods sold before they came | بضاعة بيعت قبل ورودها
            [goods.converted] Goods moved or converted | نقل أصناف أو تحويلها | used made true-up
            keeps made = used
            debit inventory made | goods that were made | أصناف ناتجة
            credit inventory used | goods that were used up | أصناف مستهلكة
            debit cost-of-sales true-up | goods sold before they were made | بضاعة بيعت قبل إنتاجها
            credit inventory true-up | goods sold before they were made | بضاعة بيعت قبل إنتاجها
            [goods.charged] Landed cost | تكلفة الاستيراد المحملة | stock transit sold lost variance tax payable
            keeps payable = stock + transit + sold + lost + variance + tax
            debit inventory stock | goods that are still there | بضاعة ما زالت موجودة
            debit goods-in-transit transit | goods on their way | بضاعة بالطريق
            debit cost-of-sales sold | goods that were sold | بضاعة بيعت
            debit stock-adjustment lost | goods that were lost or used | بضاعة فُقدت أو استُهلكت
            debit purchase-variance variance | goods that went back, or are valued at a standard | بضاعة رُدت أو بتكلفة معيارية
            debit input-vat tax | VAT to be recovered | ضريبة قابلة للاسترداد
            credit payables payable | owed to the supplier | مستحق للمورد
            [goods.withdrawn] Goods withdrawn | سحب بضاعة | value tax
            debit stock-adjustment value | goods given away or used up | بضاعة أُهديت أو استُهلكت
            credit inventory value | goods that left the stock | بضاعة خرجت من المخزون
            debit stock-adjustment tax | VAT on a deemed supply | ضريبة توريد مفترض
            credit output-vat tax | VAT owed on a deemed supply | ضريبة مستحقة على توريد مفترض
            """;

    private SupplyRules() {}

    /** The events and rules, to be defined in the books. */
    public static PostingRulesDefined all() {
        return RuleText.parse(TEXT).orElseThrow();
    }
}
