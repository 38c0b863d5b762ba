// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why nothing was done about labels. */
public enum ShelfReason implements Reason {
    NOTHING_TO_DO(
            "shelf.nothing-to-do",
            "All labels of {store} hang as they should, or somebody has taken them.",
            "كل بطاقات الأسعار في {store} معلقة كما ينبغي أو أخذها شخص ما."),
    EXISTS("shelf.exists", "The job {job} is not over. Take another number.", "المهمة {job} لم تنته. خذ رقماً آخر."),
    NOT_OPEN("shelf.not-open", "There is no open job {job}.", "لا توجد مهمة مفتوحة برقم {job}."),
    NOT_IN_JOB(
            "shelf.not-in-job",
            "The label of {sku} ({unit}) is not part of the job {job}.",
            "بطاقة الصنف {sku} ({unit}) ليست من المهمة {job}."),
    NOT_SOLD(
            "shelf.not-sold",
            "{sku} ({unit}) has no price in {store} today, so no label hangs.",
            "لا سعر للصنف {sku} ({unit}) في {store} اليوم فلا تعلق له بطاقة."),
    MOST(
            "shelf.most",
            "{most} labels can not be taken at once. Take from 1 to {limit}.",
            "لا يمكن أخذ {most} بطاقة دفعة واحدة. خذ من 1 إلى {limit}."),
    NO_EVIDENCE(
            "shelf.no-evidence",
            "A printer {printer} told {told} of a label and not {needed}; look whether it came out.",
            "أبلغت طابعة {printer} عن {told} لا عن {needed} لبطاقة؛ تحقق من خروجها."),
    UNKNOWN_STORE("shelf.unknown-store", "There is no store {store}.", "لا يوجد متجر {store}."),
    UNKNOWN_ITEM("shelf.unknown-item", "There is no item {sku}.", "لا يوجد صنف {sku}.");

    private final String code;
    private final Text message;

    ShelfReason(String code, String en, String ar) {
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
