// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.catchweight;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why goods that are counted beside their weight did not come or go; nothing has changed. */
public enum CatchReason implements Reason {
    COUNT_THE_PIECES(
            "catch.count-the-pieces",
            "{weight} of {sku} may be more than one number of pieces, or none. Count them and say how many they are.",
            "{weight} من الصنف {sku} تحتمل أكثر من عدد من القطع أو لا تحتمل أي عدد. عُدّ القطع وأدخل عددها."),
    IMPLAUSIBLE(
            "catch.implausible",
            "{pieces} pieces of {sku} do not weigh {weight}: one usually weighs {usual}. Weigh and count them again.",
            "لا تزن {pieces} قطع من الصنف {sku} ما مقداره {weight}: الوزن المعتاد للقطعة {usual}. أعد الوزن والعد."),
    NOT_SO_MANY(
            "catch.not-so-many",
            "There are {there} pieces of {sku} at {place}, not {pieces}. Count them.",
            "يوجد {there} قطع من الصنف {sku} في {place} وليس {pieces}. أعد عدّها."),
    UNEVEN(
            "catch.uneven",
            "{sku} would be {pieces} pieces of {weight} at {place}. Weigh and count what lies there.",
            "سيصبح الصنف {sku} في {place} عدد {pieces} قطع ووزن {weight}. زن وعُدّ ما هو موجود هناك."),
    COUNT_BOTH(
            "catch.count-both",
            "{sku} is counted and weighed. Enter its pieces and its weight together.",
            "الصنف {sku} يُعد ويوزن. أدخل عدد القطع والوزن معاً."),
    MORE_THAN_ORDERED(
            "catch.more-than-ordered",
            "{pieces} pieces of {sku} came, and {outstanding} are still to come of {order}.",
            "وصل {pieces} قطع من الصنف {sku}، والمتبقي من الطلب {order} هو {outstanding}."),
    NOT_BY_WEIGHT(
            "catch.not-by-weight",
            "{sku} is kept in {unit}. Only what is kept by a weight is counted beside it, with a usual weight of that unit.",
            "الصنف {sku} مخزّن بوحدة {unit}. لا يُعد بالقطع إلا ما يخزّن بالوزن وبوزن معتاد بنفس الوحدة."),
    STOCK_WITHOUT(
            "catch.stock-without",
            "{quantity} of {sku} lie at {place} without a number of pieces. Take them out first, and in again by weight and count.",
            "يوجد {quantity} من الصنف {sku} في {place} بلا عدد قطع. أخرجها أولاً ثم أدخلها بالوزن والعدد."),
    NOT_KEPT(
            "catch.not-kept",
            "{sku} is not counted beside its weight. Say first what a piece of it usually weighs.",
            "الصنف {sku} لا يُعد بجانب وزنه. حدد أولاً الوزن المعتاد للقطعة."),
    IN_A_KIT(
            "catch.in-a-kit",
            "{sku} is counted and weighed; no recipe of a kit tells how many pieces of which weight.",
            "الصنف {sku} يُعد ويوزن؛ ولا تحدد مكونات الطقم عدد القطع ووزنها.");

    private final String code;
    private final Text message;

    CatchReason(String code, String en, String ar) {
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
