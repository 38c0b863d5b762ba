// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a voucher is not sold, redeemed or taken back. */
public enum VoucherReason implements Reason {
    UNKNOWN("voucher.unknown", "There is no voucher {voucher}.", "لا توجد قسيمة {voucher}."),
    NAMED_TWICE(
            "voucher.named-twice",
            "The voucher {voucher} is named twice; name each once.",
            "ذُكرت القسيمة {voucher} مرتين؛ اذكر كل قسيمة مرة واحدة."),
    TOO_MANY(
            "voucher.too-many",
            "One receipt takes {limit} vouchers at most, not {count}.",
            "الحد الأقصى {limit} قسيمة للإيصال وليس {count}."),
    USED_UP("voucher.used-up", "Nothing is left of the voucher {voucher}.", "لم يبق شيء من القسيمة {voucher}."),
    LENT(
            "voucher.lent",
            "The voucher {voucher} is lent to the till {register}; use it there, or have it handed back.",
            "القسيمة {voucher} معارة لنقطة البيع {register}؛ استخدمها هناك أو اطلب إعادتها."),
    NOT_LENT_HERE(
            "voucher.not-lent-here",
            "The voucher {voucher} is not lent to this till.",
            "القسيمة {voucher} ليست معارة لنقطة البيع هذه."),
    UNSEEN(
            "voucher.unseen",
            "This till can not see what others used of the voucher {voucher}: it takes {limit} of it, and took {used}.",
            "لا ترى نقطة البيع هذه ما صُرف من القسيمة {voucher} لدى غيرها: تقبل منها {limit} وقبلت {used}."),
    EXPIRED(
            "voucher.expired",
            "The voucher {voucher} could be redeemed until {until}.",
            "كانت القسيمة {voucher} صالحة حتى {until}."),
    NOT_FOR_THESE(
            "voucher.not-for-these",
            "The voucher {voucher} is good for {goods}, not for {items}.",
            "القسيمة {voucher} صالحة لـ {goods} وليست لـ {items}."),
    OTHER_RATE(
            "voucher.other-rate",
            "The voucher {voucher} was taxed at {then} %, {item} bears {now} % today; take it back and sell the goods anew.",
            "خضعت القسيمة {voucher} لضريبة {then} % وضريبة {item} اليوم {now} %؛ استردّها وبِع البضاعة من جديد."),
    OTHER_SELLER(
            "voucher.other-seller",
            "The voucher {voucher} was sold and taxed under the VAT number {seller}; it can not be redeemed under {here}.",
            "بيعت القسيمة {voucher} وخضعت للضريبة بالرقم الضريبي {seller}؛ لا يمكن صرفها لدى {here}."),
    OTHER_CURRENCY(
            "voucher.other-currency",
            "The voucher {voucher} is in {currency}, not in {given}.",
            "القسيمة {voucher} بعملة {currency} وليست بعملة {given}."),
    NOT_POSITIVE(
            "voucher.not-positive",
            "{amount} of the voucher {voucher} is nothing; say how much it pays.",
            "المبلغ {amount} من القسيمة {voucher} غير صالح؛ حدد ما تدفعه."),
    MORE_THAN_LEFT(
            "voucher.more-than-left",
            "The voucher {voucher} is worth {left} still, not {amount}.",
            "المتبقي في القسيمة {voucher} هو {left} وليس {amount}."),
    MORE_THAN_GOODS(
            "voucher.more-than-goods",
            "What the voucher {voucher} is good for comes to {goods}, not {amount}.",
            "قيمة ما تصلح له القسيمة {voucher} هي {goods} وليست {amount}."),
    WHOLE_ONLY(
            "voucher.whole-only",
            "The voucher {voucher} of {left} is redeemed at once; its goods here come to {goods}.",
            "تُصرف القسيمة {voucher} بقيمة {left} دفعة واحدة؛ وقيمة بضاعتها هنا {goods}."),
    PRICED_OTHERWISE(
            "voucher.priced-otherwise",
            "The prices of this sale hold for payment by {kinds} alone; price it without that before a voucher pays.",
            "أسعار هذا البيع مخصصة للدفع عبر {kinds} فقط؛ سعّره دونها قبل الدفع بقسيمة."),
    TAXED_ELSEWHERE(
            "voucher.taxed-elsewhere",
            "The taxes of this sale were told by {engine}, which does not know what a voucher was taxed with.",
            "حدد {engine} ضرائب هذا البيع وهو لا يعرف ما خضعت له القسيمة من ضريبة."),
    CLAWED_BACK(
            "voucher.clawed-back",
            "This shop prices what stays anew when other goods come back; the voucher {voucher} can not pay here.",
            "يعيد هذا المتجر تسعير ما يبقى عند إرجاع غيره؛ لا يمكن أن تدفع القسيمة {voucher} هنا."),
    HELD_FOR_SALE(
            "voucher.held-for-sale",
            "A voucher pays for a part of what was begun; it is sold or given up, and {document} can not be taken for it.",
            "تدفع قسيمة جزءاً مما بدأ؛ يُستكمل بيعه أو يُلغى ولا يمكن إصدار {document} له."),
    NOT_PIECES(
            "voucher.not-pieces",
            "{item} is sold by the whole piece, at most {limit} at once, and not free of charge: {quantity} for {amount}.",
            "يُباع {item} بالقطعة الكاملة وبحد أقصى {limit} وليس مجاناً: {quantity} بمبلغ {amount}."),
    RATE_UNKNOWN(
            "voucher.rate-unknown",
            "{item} and {goods}, which it is good for, are not taxed alike; a voucher of a single purpose has their tax.",
            "لا تخضع {item} و{goods} التي تصلح لها لضريبة واحدة؛ القسيمة أحادية الغرض لها ضريبة بضاعتها."),
    USED(
            "voucher.used",
            "The voucher {voucher} was redeemed in part or is over: {left} of {value} is left. It can not be taken back.",
            "صُرفت القسيمة {voucher} جزئياً أو انتهت: المتبقي {left} من {value}. لا يمكن استردادها."),
    SAY_WHICH(
            "voucher.say-which",
            "{document} sold {count} vouchers in this line; say by its number which one comes back.",
            "باع {document} {count} قسائم في هذا السطر؛ حدد برقمها أي قسيمة تُسترد."),
    BY_NUMBER(
            "voucher.by-number",
            "{item} is a voucher; it comes back by its number or with its receipt, never without.",
            "{item} قسيمة؛ تُسترد برقمها أو بإيصالها وليس دونهما."),
    NOT_OF_SALE(
            "voucher.not-of-sale",
            "The voucher {voucher} does not come back with these lines of {document}.",
            "لا تُسترد القسيمة {voucher} مع هذه الأسطر من {document}.");

    private final String code;
    private final Text message;

    VoucherReason(String code, String en, String ar) {
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
