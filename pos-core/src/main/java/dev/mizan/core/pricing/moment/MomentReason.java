// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why books can not be planned or sold by. */
public enum MomentReason implements Reason {
    STALE(
            "moment.stale",
            "Edition {edition} of the books holds since {since} and has not come to this till. Connect it; until then the"
                    + " shop's rule is to sell nothing.",
            "الإصدار {edition} من السجلات سارٍ منذ {since} ولم يصل إلى هذه النقطة. صِلها بالشبكة؛ وحتى ذلك الحين تقضي سياسة"
                    + " المتجر بعدم البيع."),
    PAST(
            "moment.past",
            "Edition {edition} would hold from {from}, which is over: it is {now}. Plan it for a later moment.",
            "الإصدار {edition} يسري من {from} وقد مضى ذلك؛ الوقت الآن {now}. حدّد له وقتًا لاحقًا."),
    OVERTAKEN(
            "moment.overtaken",
            "Edition {edition} holds already, since {from}. Plan a new one under a higher number.",
            "الإصدار {edition} سارٍ بالفعل منذ {from}. خطّط لإصدار جديد برقم أعلى."),
    EMPTY(
            "moment.empty",
            "Edition {edition} changes nothing. Give it items, prices, taxes or promotions.",
            "الإصدار {edition} لا يغيّر شيئًا. أضف إليه أصنافًا أو أسعارًا أو ضرائب أو عروضًا."),
    NO_EDITION("moment.none", "There is no edition {edition} to come.", "لا يوجد إصدار قادم برقم {edition}.");

    private final String code;
    private final Text message;

    MomentReason(String code, String en, String ar) {
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
