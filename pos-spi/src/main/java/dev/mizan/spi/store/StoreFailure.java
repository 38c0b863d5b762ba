// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a store failed, and what to do. */
public enum StoreFailure implements Reason {
    CORRUPT(
            "store.corrupt",
            "The store {store} is damaged: {detail}. Do not sell on it; restore the last backup, or open a new epoch.",
            "ملف المخزن {store} تالف: {detail}. لا تبع عليه؛ استعد آخر نسخة احتياطية أو ابدأ عهداً جديداً للمسار."),
    FULL(
            "store.full",
            "No room left for the store {store}: {detail}. Nothing was written; free some disk space or raise its limit, and try again.",
            "لا توجد مساحة كافية للمخزن {store}: {detail}. لم يُكتب شيء؛ أفرغ مساحة على القرص أو ارفع الحد، ثم حاول من جديد."),
    IN_USE(
            "store.in-use",
            "The store {store} is open elsewhere: {detail}. Close it there first.",
            "المخزن {store} مفتوح في مكان آخر: {detail}. أغلقه هناك أولاً."),
    WEAK(
            "store.weak",
            "The store {store} would not survive a power cut: {detail}. Ask for it by durability=RELAXED if you mean it.",
            "المخزن {store} لن يصمد أمام انقطاع الكهرباء: {detail}. اطلب ذلك صراحة بالإعداد durability=RELAXED."),
    UNKNOWN_FORMAT(
            "store.unknown-format",
            "{store} is not a store of this version: {detail}. Open it with the version that wrote it.",
            "{store} ليس مخزناً لهذا الإصدار: {detail}. افتحه بالإصدار الذي كتبه."),
    CLOSED(
            "store.closed",
            "The store {store} is closed: {detail}. Open it again.",
            "المخزن {store} مغلق: {detail}. افتحه من جديد."),
    FAILED(
            "store.failed",
            "The store {store} failed: {detail}. It is not known whether the last batch was written; open it again.",
            "تعطّل المخزن {store}: {detail}. لا يُعرف هل كُتبت آخر حزمة؛ افتحه من جديد.");

    private final String code;
    private final Text message;

    StoreFailure(String code, String en, String ar) {
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
