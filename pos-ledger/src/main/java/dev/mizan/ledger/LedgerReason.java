// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why the ledger refuses; whatever it is, nothing has changed. */
public enum LedgerReason implements Reason {
    UNKNOWN_ACCOUNT(
            "ledger.unknown-account",
            "There is no account {account} in the chart ({where}). Define it, or correct the code.",
            "لا يوجد حساب {account} في دليل الحسابات ({where}). عرّف الحساب أو صحّح الرمز."),
    ACCOUNT_CURRENCY(
            "ledger.account-currency",
            "Account {account} is in {currency}, but the books are kept in {books}.",
            "الحساب {account} بعملة {currency}، بينما تُمسك الدفاتر بعملة {books}."),
    NATURE_CHANGED(
            "ledger.nature-changed",
            "{code} is already defined as {before} and can not become {after}. Take a new code.",
            "{code} معرّف مسبقاً بوصفه {before} ولا يمكن أن يصبح {after}. استخدم رمزاً جديداً."),
    ROLE_UNASSIGNED(
            "ledger.role-unassigned",
            "No account plays the role {role} (at: {at}). Assign one in the chart.",
            "لا يوجد حساب يؤدي الدور {role} (في: {at}). عيّن حساباً له في دليل الحسابات."),
    CONTROL_ACCOUNT(
            "ledger.control-account",
            "Leg {leg}: {account} mirrors a sub-ledger; only posting rules may move it.",
            "الطرف {leg}: {account} حساب مراقبة لدفتر مساعد؛ لا تحركه إلا قواعد الترحيل."),
    UNBALANCED(
            "ledger.unbalanced",
            "Debits of {debits} and credits of {credits} differ by {difference}; {legs} legs were given, the last on {account}.",
            "المدين {debits} والدائن {credits} يختلفان بمقدار {difference}؛ عدد الأطراف {legs} وآخرها على {account}."),
    WRONG_SIDE(
            "ledger.wrong-side",
            "Debits of {debits} and credits of {credits} differ by {difference}: leg {leg} on {account} stands on the wrong side.",
            "المدين {debits} والدائن {credits} يختلفان بمقدار {difference}: الطرف {leg} على {account} في الجانب الخطأ."),
    SURPLUS_LEG(
            "ledger.surplus-leg",
            "Debits of {debits} and credits of {credits} differ by {difference}: that is leg {leg} on {account}, or its counterpart is missing.",
            "المدين {debits} والدائن {credits} يختلفان بمقدار {difference}: وهو الطرف {leg} على {account}، أو أن مقابله ناقص."),
    TOO_FEW_LEGS(
            "ledger.too-few-legs",
            "An entry has at least two legs, not {legs}.",
            "للقيد طرفان على الأقل، وليس {legs}."),
    TOO_MANY_LEGS(
            "ledger.too-many-legs",
            "An entry has at most {most} legs, not {legs}. Split it.",
            "للقيد {most} طرفاً على الأكثر، وليس {legs}. قسّمه."),
    ZERO_LEG(
            "ledger.zero-leg",
            "Leg {leg} on {account} moves nothing. Leave it out.",
            "الطرف {leg} على {account} لا يحرك شيئاً. احذفه."),
    CURRENCY_DIFFERS(
            "ledger.currency-differs",
            "Leg {leg} on {account} is in {currency}, but {books} is wanted.",
            "الطرف {leg} على {account} بعملة {currency}، والمطلوب {books}."),
    OVERFLOW(
            "ledger.overflow",
            "The amounts are too large for the books: {what}.",
            "المبالغ أكبر مما تتسع له الدفاتر: {what}."),
    DATE_OUT_OF_RANGE(
            "ledger.date-out-of-range",
            "{date} is no date that can be booked: {from} to {to}.",
            "لا يمكن القيد بتاريخ {date}: المسموح من {from} إلى {to}."),
    PERIOD_LOCKED(
            "ledger.period-locked",
            "{date} is in a locked period; the first open day is {open}.",
            "يقع {date} في فترة مقفلة؛ أول يوم مفتوح هو {open}."),
    HARD_LOCKED(
            "ledger.hard-locked",
            "The days before {firm} are locked for good and can not be opened again.",
            "الأيام السابقة لـ {firm} مقفلة نهائياً ولا يمكن إعادة فتحها."),
    NOT_A_PERIOD_EDGE(
            "ledger.not-a-period-edge",
            "{date} is inside the period {period}. Lock through its last day, open from its first.",
            "يقع {date} داخل الفترة {period}. أقفل حتى آخر يوم فيها، وافتح من أول يوم فيها."),
    LOCKED_ALREADY(
            "ledger.locked-already", "The days through {date} are locked already.", "الأيام حتى {date} مقفلة من قبل."),
    OPEN_ALREADY(
            "ledger.open-already",
            "The days from {date} on are open already.",
            "الأيام ابتداءً من {date} مفتوحة من قبل."),
    DUPLICATE_ID(
            "ledger.duplicate-id",
            "The entry {id} was posted before with another content. Take a new id.",
            "رُحّل القيد {id} من قبل بمحتوى آخر. استخدم معرّفاً جديداً."),
    NOT_POSTED(
            "ledger.not-posted",
            "The entry {id} is not in the journal as it is shown here; nothing can be reversed.",
            "القيد {id} غير موجود في اليومية بهذه الصورة؛ لا شيء يمكن عكسه."),
    REVERSED_ALREADY("ledger.reversed-already", "The entry {id} was reversed before.", "عُكس القيد {id} من قبل."),
    UNKNOWN_EVENT(
            "ledger.unknown-event",
            "No posting rule for the event {event} holds on {date}.",
            "لا توجد قاعدة ترحيل للحدث {event} سارية في {date}."),
    UNKNOWN_AMOUNT(
            "ledger.unknown-amount",
            "The event {event} has no amount called {amount}; it has {amounts}.",
            "ليس للحدث {event} مبلغ باسم {amount}؛ مبالغه {amounts}."),
    AMOUNTS_DISAGREE(
            "ledger.amounts-disagree",
            "The amounts of {event} do not keep {identity}: {difference} is left.",
            "مبالغ الحدث {event} لا تحقق {identity}: الفرق {difference}."),
    RULE_UNBALANCED(
            "ledger.rule-unbalanced",
            "The rule {rule} does not balance: its debits less its credits leave {rest}.",
            "قاعدة الترحيل {rule} غير متوازنة: يتبقى من المدين بعد طرح الدائن {rest}."),
    RULE_EXISTS(
            "ledger.rule-exists",
            "{rule} is defined already, and otherwise. Take the next version.",
            "{rule} معرّفة من قبل بصورة أخرى. استخدم الإصدار التالي."),
    BAD_CELL(
            "ledger.bad-cell",
            "Line {line}, column {column}, can not be read: {detail}.",
            "تعذرت قراءة السطر {line} والعمود {column}: {detail}."),
    UNKNOWN_BOX(
            "ledger.unknown-box",
            "The account {account} is in box {box}, which the return does not have.",
            "الحساب {account} في الخانة {box} غير الموجودة في الإقرار."),
    BAD_LINE("ledger.bad-line", "Line {line} can not be read: {detail}.", "تعذرت قراءة السطر {line}: {detail}.");

    private final String code;
    private final Text message;

    LedgerReason(String code, String en, String ar) {
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
