// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a bank statement is not taken in; nothing has changed. */
public enum BankReason implements Reason {
    BAD_FILE(
            "bank.bad-file",
            "The file of the bank can not be read at line {line}: {detail}.",
            "تعذرت قراءة ملف البنك عند السطر {line}: {detail}."),
    ENTITY_REFUSED(
            "bank.entity-refused",
            "The file declares a document type or an entity at line {line}; bank statements have none. Nothing was read.",
            "يعرّف الملف نوع مستند أو كياناً عند السطر {line}؛ كشوف البنك لا تحتوي ذلك. لم يُقرأ شيء."),
    DOES_NOT_ADD_UP(
            "bank.does-not-add-up",
            "The lines of {account} take {opening} to {reached}, but the statement closes at {closing}. Ask for the missing lines.",
            "أسطر كشف {account} تنقل الرصيد من {opening} إلى {reached} بينما يقفل الكشف على {closing}. اطلب الأسطر الناقصة."),
    UNKNOWN_RULE("bank.unknown-rule", "No rule is called {rule}.", "لا توجد قاعدة باسم {rule}."),
    SAME_RULE("bank.same-rule", "The rule {rule} is that already.", "القاعدة {rule} كذلك من قبل."),
    TOO_MANY_RULES(
            "bank.too-many-rules",
            "At most {limit} rules hold at a time; end one first.",
            "لا تسري أكثر من {limit} قاعدة معاً؛ أنهِ واحدة أولاً."),
    RULE_CHANGED(
            "bank.rule-changed",
            "The rule {rule} was version {version} when this was proposed and is {now}. Compare again.",
            "كانت القاعدة {rule} بالإصدار {version} عند الاقتراح وهي الآن {now}. أعد المطابقة."),
    LINE_BOOKED("bank.line-booked", "The line {line} was booked by a rule before.", "السطر {line} مقيد بقاعدة من قبل."),
    BAD_ORDER(
            "bank.bad-order",
            "No bank would carry out {payment}: {detail}.",
            "لن ينفذ أي بنك الأمر {payment}: {detail}."),
    OTHER_ORDER(
            "bank.other-order",
            "The report speaks of {payment}, which is not in the order {order}.",
            "التقرير عن {payment}، وهو ليس في أمر الدفع {order}.");

    private final String code;
    private final Text message;

    BankReason(String code, String en, String ar) {
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
