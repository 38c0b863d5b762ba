// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a basket does not take a change. */
public enum BasketReason implements Reason {
    QUANTITY_NOT_POSITIVE(
            "basket.quantity-not-positive",
            "{item}: the quantity {quantity} is not above zero. Remove the line instead, or take a return.",
            "{item}: الكمية {quantity} ليست أكبر من صفر. احذف السطر أو سجّل مرتجعًا."),
    QUANTITY_TOO_LARGE(
            "basket.quantity-too-large",
            "{item}: the quantity {quantity} is above the limit of {limit}.",
            "{item}: الكمية {quantity} تتجاوز الحد الأقصى {limit}."),
    TOO_MANY_LINES(
            "basket.too-many-lines",
            "The basket is full: it takes at most {limit} lines. Complete this sale and go on in another.",
            "السلة ممتلئة: الحد الأقصى {limit} سطر. أكمل هذا البيع وتابع في سلة أخرى."),
    NO_SUCH_LINE("basket.no-such-line", "There is no line {line} in the basket.", "لا يوجد سطر برقم {line} في السلة."),
    OTHER_UNIT(
            "basket.other-unit",
            "{item} stands in the basket in {unit}, not in {given}.",
            "{item} مسجّل في السلة بوحدة {unit} وليس {given}."),
    NO_SERIAL(
            "basket.no-serial",
            "{item}: {serial} is no serial number. It has 1 to 20 letters, digits or signs.",
            "{item}: {serial} ليس رقمًا تسلسليًا. يتكون من 1 إلى 20 حرفًا أو رقمًا أو رمزًا."),
    NOT_ONE_PIECE(
            "basket.not-one-piece",
            "{item}: the serial number {serial} stands for one piece, not for {quantity}. Scan each piece.",
            "{item}: الرقم التسلسلي {serial} لقطعة واحدة وليس {quantity}. امسح كل قطعة."),
    PIECE_TWICE(
            "basket.piece-twice",
            "{item}: the piece {serial} is in the basket already.",
            "{item}: القطعة {serial} موجودة في السلة."),
    NO_COUNT(
            "basket.no-count",
            "{item}: {count} is no number of pieces for {quantity}. Only what is weighed is counted beside its weight.",
            "{item}: {count} ليس عدد قطع للكمية {quantity}. لا يُعد بالقطع إلا ما يوزن."),
    WRONG_CURRENCY(
            "basket.wrong-currency",
            "The price {price} is not in the basket's currency {currency}.",
            "السعر {price} ليس بعملة السلة {currency}.");

    private final String code;
    private final Text message;

    BasketReason(String code, String en, String ar) {
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
