// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.limit;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a limit or a hold refuses; nothing has changed. */
public enum LimitReason implements Reason {
    EXCEEDED(
            "limit.exceeded",
            "The entry {id} would take {account} beyond its limit of {least} to {most} on or after {date}.",
            "القيد {id} يجعل الحساب {account} خارج حده من {least} إلى {most} في {date} أو بعده."),
    BROKEN_ALREADY(
            "limit.broken-already",
            "{account} is not within {least} to {most} as it stands. Correct it first.",
            "الحساب {account} ليس ضمن {least} إلى {most} حالياً. صححه أولاً."),
    HOLD_UNKNOWN("limit.hold-unknown", "There is no hold {id}.", "لا يوجد حجز {id}."),
    HOLD_CONFLICT(
            "limit.hold-conflict",
            "The hold {id} was placed before with another content. Take a new id.",
            "الحجز {id} أُجري من قبل بمحتوى آخر. استخدم معرّفاً جديداً."),
    HOLD_ENDED("limit.hold-ended", "The hold {id} ended before: {how}.", "الحجز {id} انتهى من قبل: {how}."),
    HOLD_EXPIRED("limit.hold-expired", "The hold {id} ran out at {expires}.", "الحجز {id} انتهت مدته في {expires}.");

    private final String code;
    private final Text message;

    LimitReason(String code, String en, String ar) {
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
