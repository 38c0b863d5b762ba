// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why something can not be done with a fixed asset; nothing has changed. */
public enum AssetReason implements Reason {
    RESIDUAL_OUT_OF_RANGE(
            "asset.residual-out-of-range",
            "A residual value of {residual} is not between zero and the cost of {cost}.",
            "القيمة المتبقية {residual} ليست بين الصفر والتكلفة {cost}."),
    NO_LIFE(
            "asset.no-life",
            "A useful life of {periods} periods can not be depreciated over; give 1 to {most}.",
            "لا يمكن الاستهلاك على عمر من {periods} فترة؛ أعطِ من 1 إلى {most}."),
    NO_UNITS(
            "asset.no-units",
            "A life of {units} units can not be depreciated over; give 1 to {most}.",
            "لا يمكن الاستهلاك على عمر من {units} وحدة؛ أعطِ من 1 إلى {most}."),
    NOT_BY_UNITS(
            "asset.not-by-units",
            "{asset} is not worn by what it produces; no units are told for it.",
            "الأصل {asset} لا يُستهلك بحسب ما ينتجه؛ لا تُسجل له وحدات."),
    UNITS_OUT_OF_RANGE(
            "asset.units-out-of-range",
            "{asset} can not have produced {units} units in a month; tell 0 to {most}.",
            "لا يمكن أن ينتج الأصل {asset} {units} وحدة في شهر؛ سجّل من 0 إلى {most}."),
    UNITS_CLOSED(
            "asset.units-closed",
            "The month {month} of {asset} is closed; tell what it produced for {open} or later.",
            "الشهر {month} مغلق للأصل {asset}؛ سجّل ما أنتجه في {open} أو بعده."),
    LIFE_USED(
            "asset.life-used",
            "{asset} has produced its {total} units; nothing is left to wear by what it produces.",
            "أنتج الأصل {asset} وحداته البالغة {total}؛ لم يبق ما يُستهلك بحسب الإنتاج."),
    UNITS_AWAITED(
            "asset.units-awaited",
            "What {asset} produced in {month} was not told; tell it first.",
            "لم يُسجل ما أنتجه الأصل {asset} في {month}؛ سجّله أولاً."),
    OTHER_QUARTER(
            "asset.other-quarter",
            "{asset} came into service in quarter {quarter} of its tax year; {convention} is of another quarter.",
            "دخل الأصل {asset} الخدمة في الربع {quarter} من سنته الضريبية؛ الطريقة {convention} لربع آخر."),
    OTHER_MONTH(
            "asset.other-month",
            "{asset} came into service in month {month} of its tax year; {convention} is of another month.",
            "دخل الأصل {asset} الخدمة في الشهر {month} من سنته الضريبية؛ الطريقة {convention} لشهر آخر."),
    ROWS_TAKEN(
            "asset.rows-taken",
            "{rows} periods are not within the {size} of the schedule.",
            "عدد الفترات {rows} ليس ضمن {size} فترة في جدول الاستهلاك."),
    WORN_ALREADY(
            "asset.worn-already",
            "{asset} was depreciated beyond {from}; another plan begins on {open} or later.",
            "الأصل {asset} مستهلك بعد {from}؛ تبدأ الخطة الجديدة في {open} أو بعده."),
    DISPOSED(
            "asset.disposed",
            "The asset {asset} was disposed of; nothing more can happen to it.",
            "الأصل {asset} تم استبعاده؛ لا يمكن إجراء شيء عليه."),
    MOVES_WHOLE(
            "asset.moves-whole",
            "{asset} moves as a whole, with its cost of {cost}; a part of {part} does not move by itself.",
            "ينتقل الأصل {asset} كاملاً بتكلفته {cost}؛ لا ينتقل جزء منه قدره {part} وحده."),
    THERE_ALREADY(
            "asset.there-already", "{asset} stands at {place} already.", "الأصل {asset} موجود في {place} بالفعل."),
    BOOKED_SINCE(
            "asset.booked-since",
            "{asset} was worn, changed or moved up to {since}; this can happen on that day or later, not on {on}.",
            "الأصل {asset} استُهلك أو تغيّر أو نُقل حتى {since}؛ يمكن ذلك في ذلك اليوم أو بعده، لا في {on}."),
    NOT_POSITIVE(
            "asset.not-positive",
            "The amount {amount} is negative; give zero or more.",
            "المبلغ {amount} سالب؛ أعطِ صفراً أو أكثر."),
    NOT_IMPAIRED(
            "asset.not-impaired",
            "The recoverable amount of {recoverable} is not below the carrying amount of {carrying}: there is no loss.",
            "القيمة القابلة للاسترداد {recoverable} ليست أقل من القيمة الدفترية {carrying}: لا توجد خسارة."),
    NO_TABLE(
            "asset.no-table",
            "There is no percentage table for {years}-year property by {convention}.",
            "لا يوجد جدول نسب لأصل عمره {years} سنوات بطريقة {convention}.");

    private final String code;
    private final Text message;

    AssetReason(String code, String en, String ar) {
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
