// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.serial;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a piece did not come or go. */
public enum SerialReason implements Reason {
    NAME_THE_PIECE(
            "serial.name-the-piece",
            "Every piece of {sku} has a serial number. Scan or name the pieces: {named} are named, {moved} move.",
            "لكل قطعة من الصنف {sku} رقم تسلسلي. امسح القطع أو سمّها: المسمى {named} والمتحرك {moved}."),
    UNKNOWN(
            "serial.unknown",
            "There is no piece {serial} of {sku}. Check the number, or receive the piece first.",
            "لا توجد قطعة {serial} من الصنف {sku}. راجع الرقم أو استلم القطعة أولاً."),
    NOT_HERE(
            "serial.not-here",
            "The piece {serial} of {sku} is not at {place}: by the book it is at {where}.",
            "القطعة {serial} من الصنف {sku} ليست في {place}: هي بحسب الدفتر في {where}."),
    SOLD(
            "serial.sold",
            "The piece {serial} of {sku} is sold already. Take it back by a return first.",
            "القطعة {serial} من الصنف {sku} مباعة. أرجعها بمرتجع أولاً."),
    NOT_SOLD(
            "serial.not-sold",
            "The piece {serial} of {sku} was not sold: by the book it is at {where}.",
            "القطعة {serial} من الصنف {sku} لم تُبع: هي بحسب الدفتر في {where}."),
    BEING_SOLD(
            "serial.being-sold",
            "The piece {serial} of {sku} is being paid at another till.",
            "القطعة {serial} من الصنف {sku} قيد الدفع في صندوق آخر."),
    EXISTS(
            "serial.exists",
            "There is a piece {serial} of {sku} already, at {where}. A serial number is given once.",
            "توجد قطعة {serial} من الصنف {sku} مسبقاً في {where}. يُعطى الرقم التسلسلي مرة واحدة."),
    TWICE(
            "serial.twice",
            "The piece {serial} of {sku} is named twice.",
            "القطعة {serial} من الصنف {sku} مذكورة مرتين."),
    NOT_PIECES(
            "serial.not-pieces",
            "{sku} is kept in {unit}. Only what is counted in whole pieces has serial numbers.",
            "الصنف {sku} مخزّن بوحدة {unit}. الأرقام التسلسلية لما يُعد بالقطع الكاملة فقط."),
    STOCK_WITHOUT(
            "serial.stock-without",
            "{quantity} of {sku} lie at {place} without serial numbers. Count them out first.",
            "يوجد {quantity} من الصنف {sku} في {place} بلا أرقام تسلسلية. أخرجها بالجرد أولاً."),
    NOT_TRACKED(
            "serial.not-tracked",
            "The pieces of {sku} are not told apart. Track the item first.",
            "قطع الصنف {sku} لا تُميَّز بأرقام. فعّل التتبع للصنف أولاً.");

    private final String code;
    private final Text message;

    SerialReason(String code, String en, String ar) {
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
