// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.price;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a price can not be found or set. */
public enum PriceReason implements Reason {
    NO_PRICE(
            "price.none",
            "{item} has no price in {currency} for one {unit} on {date} in store {store}. Set one, or key in a price.",
            "لا يوجد سعر للصنف {item} بعملة {currency} لوحدة {unit} بتاريخ {date} في المتجر {store}. حدّد سعرًا أو أدخله يدويًا."),
    UNKNOWN_LIST(
            "price.unknown-list",
            "There is no price list {list}; define it before its prices.",
            "لا توجد قائمة أسعار باسم {list}؛ عرّفها قبل أسعارها."),
    UNKNOWN_ZONE(
            "price.unknown-zone",
            "There is no price zone {zone}; draw it before list {list}, which is for it.",
            "لا توجد منطقة أسعار باسم {zone}؛ عرّفها قبل القائمة {list} المخصصة لها."),
    OTHER_CURRENCY(
            "price.other-currency",
            "The price {price} of {item} is not in {currency}, the currency of list {list}.",
            "سعر الصنف {item} وهو {price} ليس بعملة القائمة {list} وهي {currency}."),
    NOT_A_PRICE(
            "price.not-a-price",
            "\"{price}\" is no price of {item}: it is a plain number in {currency}, zero or more, such as 11.50.",
            "\"{price}\" ليس سعراً للصنف {item}: السعر رقم عادي بعملة {currency}، صفر أو أكثر، مثل 11.50."),
    CURRENCY_FIXED(
            "price.currency-fixed",
            "List {list} has prices in {currency} and can not change to {given}. Define another list.",
            "للقائمة {list} أسعار بعملة {currency} ولا يمكن تحويلها إلى {given}. عرّف قائمة أخرى."),
    SET_TWICE(
            "price.set-twice",
            "{item} has two prices in list {list} from {date} in one change.",
            "للصنف {item} سعران في القائمة {list} ابتداءً من {date} في تغيير واحد."),
    NO_SUCH_PRICE(
            "price.no-such-price",
            "List {list} has no price of {item} from {date} to withdraw.",
            "لا يوجد في القائمة {list} سعر للصنف {item} ابتداءً من {date} لسحبه.");

    private final String code;
    private final Text message;

    PriceReason(String code, String en, String ar) {
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
