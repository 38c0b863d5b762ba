// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.card;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a card slip or a settlement is not taken in; nothing has changed. */
public enum CardReason implements Reason {
    TAKEN_BEFORE(
            "card.taken-before",
            "The slip {reference} of {amount} was taken before. Look whether the card was charged twice.",
            "القسيمة {reference} بمبلغ {amount} مسجلة من قبل. تحقق من عدم تحصيل البطاقة مرتين."),
    SETTLED_BEFORE(
            "card.settled-before",
            "The batch {batch} of {acquirer} was settled before.",
            "دفعة التسوية {batch} من {acquirer} سُوّيت من قبل."),
    DOES_NOT_ADD_UP(
            "card.does-not-add-up",
            "The lines of batch {batch} come to a deposit of {reached}, but {deposit} is claimed.",
            "أسطر دفعة التسوية {batch} تعطي إيداعاً قدره {reached} بينما المذكور {deposit}."),
    OTHER_ACQUIRER(
            "card.other-acquirer",
            "The batch {batch} is of {acquirer}; this clearing is with {expected}.",
            "دفعة التسوية {batch} من {acquirer}، وهذه المقاصة مع {expected}."),
    OTHER_CURRENCY(
            "card.other-currency",
            "{what} is in {currency}; this clearing is in {expected}.",
            "{what} بعملة {currency}، وهذه المقاصة بعملة {expected}."),
    BAD_FILE(
            "card.bad-file",
            "The settlement file can not be read at line {line}, column {column}: {detail}.",
            "تعذرت قراءة ملف التسوية عند السطر {line} والعمود {column}: {detail}."),
    NOTHING_OPEN(
            "card.nothing-open",
            "Nothing of {reference} is open on {tender}; there is no difference to close.",
            "لا يوجد مبلغ مفتوح للمرجع {reference} في {tender}؛ لا فرق لإقفاله."),
    NO_WHY("card.no-why", "A difference is closed with a word of why.", "يُقفل الفرق مع ذكر السبب."),
    NOT_DISPUTED(
            "card.not-disputed",
            "No chargeback of {reference} is open.",
            "لا يوجد اعتراض مفتوح على العملية {reference}.");

    private final String code;
    private final Text message;

    CardReason(String code, String en, String ar) {
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
