// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a device did not do what it was asked for; the kinds of failure that UnifiedPOS numbers, and three of ours. */
public enum DeviceReason implements Reason {
    CLOSED("closed", "The device {device} is closed: {detail}.", "الجهاز {device} مغلق: {detail}."),
    CLAIMED("claimed", "The device {device} is in use by {owner}.", "الجهاز {device} مستخدم من قبل {owner}."),
    NOT_CLAIMED("not-claimed", "The device {device} is not held: {detail}.", "لم يُحجز الجهاز {device}: {detail}."),
    NO_SERVICE("no-service", "No driver answers for {device}: {detail}.", "لا يوجد مشغّل للجهاز {device}: {detail}."),
    DISABLED("disabled", "The device {device} is switched off: {detail}.", "الجهاز {device} معطّل: {detail}."),
    UNSUPPORTED(
            "unsupported",
            "The device {device} can not do this: {detail}.",
            "لا يستطيع الجهاز {device} ذلك: {detail}."),
    NO_HARDWARE("no-hardware", "{device} is not connected: {detail}.", "الجهاز {device} غير موصول: {detail}."),
    OFFLINE("offline", "The device {device} does not answer: {detail}.", "الجهاز {device} لا يستجيب: {detail}."),
    NOT_FOUND("not-found", "{device} does not know {detail}.", "الجهاز {device} لا يعرف {detail}."),
    EXISTS("exists", "{device} has it already: {detail}.", "موجود مسبقاً على الجهاز {device}: {detail}."),
    FAILED("failed", "The device {device} failed: {detail}.", "تعطّل الجهاز {device}: {detail}."),
    TIMED_OUT("timed-out", "The device {device} took too long: {detail}.", "تأخر الجهاز {device}: {detail}."),
    BUSY("busy", "The device {device} is busy: {detail}.", "الجهاز {device} مشغول: {detail}."),
    EXTENDED("extended", "{device} reports its own error {detail}.", "أبلغ الجهاز {device} عن خطأ خاص به: {detail}."),
    OUTDATED(
            "outdated",
            "The driver of {device} no longer does this: {detail}.",
            "مشغّل الجهاز {device} لم يعد يدعم ذلك: {detail}."),
    CANCELLED("cancelled", "The call to {device} was taken back: {detail}.", "أُلغي طلب الجهاز {device}: {detail}."),
    GARBLED(
            "garbled",
            "What {device} sent can not be read: {detail}.",
            "تعذّرت قراءة ما أرسله الجهاز {device}: {detail}."),
    QUARANTINED(
            "quarantined",
            "The device {device} is set aside after failing repeatedly: {detail}.",
            "عُزل الجهاز {device} بعد تعطّله مراراً: {detail}.");

    private final String code;
    private final Text message;

    DeviceReason(String code, String en, String ar) {
        this.code = "device." + code;
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
