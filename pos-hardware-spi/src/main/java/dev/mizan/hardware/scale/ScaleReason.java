// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scale;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a scale tells no weight, or a weight is not taken. */
public enum ScaleReason implements Reason {
    IN_MOTION("in-motion", "The weight on {device} is not at rest.", "الوزن على {device} غير مستقر."),
    UNDER_ZERO(
            "under-zero",
            "{device} shows less than zero; set it to zero.",
            "يُظهر {device} أقل من الصفر؛ صفّر الميزان."),
    OVER_CAPACITY("over-capacity", "There is too much on {device}.", "الحمل على {device} يتجاوز سعة الميزان."),
    NOT_AT_ZERO("not-at-zero", "{device} is not at zero: {detail}.", "الميزان {device} ليس عند الصفر: {detail}."),
    BAD_TARE("bad-tare", "{device} does not take the tare {tare}.", "لا يقبل {device} الوزن الفارغ {tare}."),
    NOTHING_ON("nothing-on", "There is nothing on {device}.", "لا يوجد شيء على {device}."),
    TAKEN(
            "taken",
            "Weighing {number} of {device} was used before; weigh again.",
            "استُعملت الوزنة رقم {number} من {device} من قبل؛ أعد الوزن.");

    private final String code;
    private final Text message;

    ScaleReason(String code, String en, String ar) {
        this.code = "scale." + code;
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
