// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a flow could not be written, though it was decided. */
public enum FlowReason implements Reason {
    BUSY(
            "flow.busy",
            "Others changed {stream} again and again; nothing was written. Try once more.",
            "غيّر آخرون {stream} مراراً؛ لم يُكتب شيء. حاول مرة أخرى."),
    FENCED(
            "flow.fenced",
            "The till {till} was taken over by epoch {epoch}; this program must stop writing for it.",
            "انتقلت نقطة البيع {till} إلى الحقبة {epoch}؛ على هذا البرنامج أن يتوقف عن الكتابة لها."),
    KEY_USED(
            "flow.key-used",
            "The key {key} was used for something else; nothing was written. Take a new one.",
            "استُخدم المفتاح {key} لعملية أخرى؛ لم يُكتب شيء. خذ مفتاحاً جديداً."),
    STOPPED(
            "flow.stopped",
            "{fold} met the fact {fact} of version {version}, which this program can not read. Install the newer version.",
            "صادف {fold} الواقعة {fact} بالإصدار {version} التي لا يستطيع هذا البرنامج قراءتها. ثبّت الإصدار الأحدث."),
    CLOCK_BEHIND(
            "flow.clock-behind",
            "The clock reads {now}, but the last document here was written at {last}. Set the clock; nothing was written.",
            "تقرأ الساعة {now}، لكن آخر مستند هنا كُتب في {last}. اضبط الساعة؛ لم يُكتب شيء."),
    TOO_LARGE(
            "flow.too-large",
            "An amount or a quantity is beyond what can be counted: {detail}. Check what was keyed in; nothing was written.",
            "مبلغ أو كمية أكبر مما يمكن عدّه: {detail}. راجع ما أُدخل؛ لم يُكتب شيء."),
    NO_REASON_GIVEN(
            "flow.no-reason-given",
            "Say why: {what} is written with its reason.",
            "اذكر السبب: {what} يُسجَّل مع سببه."),
    NOTHING_TO_DO("flow.nothing-to-do", "There is nothing to do: {what}.", "لا يوجد ما يلزم عمله: {what}."),
    NOT_FOUND("flow.not-found", "There is no document {document} here.", "لا يوجد مستند {document} هنا.");

    private final String code;
    private final Text message;

    FlowReason(String code, String en, String ar) {
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
