// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.count;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a count went no further; nothing has changed. */
public enum CountReason implements Reason {
    EXISTS(
            "count.exists",
            "There is an open count {number} already. Take another number.",
            "يوجد جرد مفتوح برقم {number}. خذ رقماً آخر."),
    UNKNOWN("count.unknown", "There is no open count {number}.", "لا يوجد جرد مفتوح برقم {number}."),
    BAD_TOLERANCE(
            "count.bad-tolerance",
            "A tolerance of {tolerance} percent is below zero. Give zero to count every difference once more.",
            "نسبة السماح {tolerance} بالمئة أقل من صفر. اذكر صفراً لإعادة عدّ كل فرق."),
    OVERLAPS(
            "count.overlaps",
            "{sku} is being counted by {number} already. Close that count first.",
            "الصنف {sku} قيد الجرد في {number}. أقفل ذلك الجرد أولاً."),
    BAD_ROWS(
            "count.bad-rows",
            "{rows} rows can not be taken: {skus}. Each names an item of this count, once, in its unit.",
            "تعذر أخذ {rows} من الأسطر: {skus}. يذكر كل سطر صنفاً من هذا الجرد مرة واحدة وبوحدته."),
    BEFORE(
            "count.before",
            "The count {number} began at {opened}; what was counted at {at} does not belong to it.",
            "بدأ الجرد {number} في {opened}؛ وما عُدّ في {at} لا يخصه."),
    NOT_COUNTED(
            "count.not-counted",
            "{rows} items of {number} are not counted yet: {skus}.",
            "لم تُجرد بعد {rows} من أصناف {number}: {skus}."),
    RECOUNT(
            "count.recount",
            "{rows} items of {number} differ by more than is tolerated: {skus}. Count them once more.",
            "فروق {rows} من أصناف {number} تتجاوز المسموح: {skus}. أعد جردها.");

    private final String code;
    private final Text message;

    CountReason(String code, String en, String ar) {
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
