// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a storekeeper refused; nothing has changed. */
public enum StockReason implements Reason {
    UNKNOWN_PLACE(
            "stock.unknown-place",
            "{place} is no place of stock. Name a store or a warehouse of this house.",
            "{place} ليس موقعاً للمخزون. اختر متجراً أو مستودعاً معروفاً."),
    UNKNOWN_ITEM(
            "stock.unknown-item",
            "The item {sku} is not kept in stock. Keep it first, or leave it out of the document.",
            "الصنف {sku} غير مسجل في المخزون. سجّله أولاً أو احذفه من المستند."),
    NO_LINES(
            "stock.no-lines",
            "The document has no lines. Add at least one item.",
            "المستند بلا أسطر. أضف صنفاً واحداً على الأقل."),
    ZERO_QUANTITY(
            "stock.zero-quantity",
            "The quantity of {sku} is {quantity}. Enter one above zero; a count difference may be below, never zero.",
            "كمية الصنف {sku} هي {quantity}. أدخل كمية أكبر من الصفر؛ فرق الجرد قد يكون سالباً لكن ليس صفراً."),
    WRONG_UNIT(
            "stock.wrong-unit",
            "{quantity} of {sku} can not be told exactly in {unit}, the unit it is kept in.",
            "لا يمكن التعبير عن {quantity} من الصنف {sku} بدقة بوحدة تخزينه {unit}."),
    NOT_ENOUGH(
            "stock.not-enough",
            "{wanted} of {sku} are wanted at {place}, but only {available} are free.",
            "المطلوب من الصنف {sku} في {place} هو {wanted}، والمتاح {available} فقط."),
    NEGATIVE_COST(
            "stock.negative-cost",
            "The cost of {sku} is {cost}. A cost is zero or more.",
            "تكلفة الصنف {sku} هي {cost}. يجب أن تكون التكلفة صفراً أو أكثر."),
    CURRENCY_DIFFERS(
            "stock.currency-differs",
            "{sku} is valued in {given}, but the stock book in {currency}. Convert the cost first.",
            "قيمة الصنف {sku} بعملة {given} ودفتر المخزون بعملة {currency}. حوّل التكلفة أولاً."),
    LIMIT_EXCEEDED(
            "stock.limit-exceeded",
            "{what} is beyond what a stock book may hold. Check the quantity and the cost.",
            "{what} يتجاوز ما يمكن لدفتر المخزون أن يحمله. راجع الكمية والتكلفة."),
    OTHER_ITEM(
            "stock.other-item",
            "The receipt line is of {issued}, not of {sku}. Choose the line of the item that comes back.",
            "سطر الفاتورة يخص {issued} وليس {sku}. اختر سطر الصنف المرتجع."),
    MORE_THAN_ISSUED(
            "stock.more-than-issued",
            "{quantity} of {sku} come back, but only {left} of that receipt line are still out.",
            "المرتجع من الصنف {sku} هو {quantity}، والمتبقي من سطر الفاتورة {left} فقط."),
    NAMED_TWICE(
            "stock.named-twice",
            "{sku} stands in two lines. An item has one line in such a document.",
            "الصنف {sku} مذكور في سطرين. لكل صنف سطر واحد في هذا المستند."),
    UNIT_CHANGED(
            "stock.unit-changed",
            "{sku} is kept in {unit} and can not be kept in {other}. Use a new item number.",
            "الصنف {sku} مخزّن بوحدة {unit} ولا يمكن تخزينه بوحدة {other}. استخدم رقم صنف جديداً."),
    AT_STANDARD(
            "stock.at-standard",
            "{sku} is valued at a standard cost, which no charge changes. Book the charge as a variance.",
            "الصنف {sku} مقيّم بتكلفة معيارية لا تغيرها التكاليف الإضافية. قيّدها كفرق تكلفة."),
    BELOW_NOTHING(
            "stock.below-nothing",
            "{steps} steps of {sku} at {place} are worth {worth} and can not lose {loss}.",
            "قيمة {steps} من الصنف {sku} في {place} هي {worth} ولا يمكن أن تنقص بمقدار {loss}."),
    BY_PIECE(
            "stock.by-piece",
            "{sku} is valued piece by piece, or would be. Say so where its pieces are told apart.",
            "الصنف {sku} مقيّم قطعة بقطعة أو سيصبح كذلك. حدّد ذلك عند تتبّع أرقامه التسلسلية."),
    VALUED_SO(
            "stock.valued-so",
            "All {items} items are valued by {valuation} already.",
            "جميع الأصناف ({items}) مقيّمة بطريقة {valuation} مسبقاً."),
    NOTHING_TO_DO(
            "stock.nothing-to-do",
            "Nothing is to be changed at {place}: the stock book is as it should be.",
            "لا يوجد ما يُعدَّل في {place}: دفتر المخزون صحيح.");

    private final String code;
    private final Text message;

    StockReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
