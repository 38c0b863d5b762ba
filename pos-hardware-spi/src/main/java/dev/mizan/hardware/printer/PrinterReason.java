// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a job is not known to be on paper. */
public enum PrinterReason implements Reason {
    NO_PAPER("no-paper", "{device} is out of paper; nothing was sent.", "نفد الورق في {device}؛ لم يُرسل شيء."),
    COVER_OPEN("cover-open", "The cover of {device} is open; nothing was sent.", "غطاء {device} مفتوح؛ لم يُرسل شيء."),
    NO_RIBBON("no-ribbon", "{device} is out of ribbon; nothing was sent.", "نفد الشريط في {device}؛ لم يُرسل شيء."),
    PAUSED("paused", "{device} is paused; nothing was sent.", "{device} متوقفة مؤقتاً؛ لم يُرسل شيء."),
    UNCONFIRMED(
            "unconfirmed",
            "{device} may have printed a part of job {job} or all of it: {detail}. Look at the paper; print again as a copy.",
            "ربما طبعت {device} جزءاً من المهمة {job} أو كلها: {detail}. افحص الورق ثم اطبع نسخة."),
    OTHER_JOB(
            "other-job",
            "Job {job} was another document before; give this one an id of its own.",
            "كانت المهمة {job} مستنداً آخر من قبل؛ أعط هذا المستند رقماً خاصاً به.");

    private final String code;
    private final Text message;

    PrinterReason(String code, String en, String ar) {
        this.code = "printer." + code;
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
