// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why GS1 data was not read. */
public enum Gs1Reason implements Reason {
    EMPTY("The scan holds nothing. Scan again.", "المسح فارغ. أعد المسح."),
    NON_DIGIT(
            "The value {value} holds something else than the digits 0 to 9. Scan again.",
            "{value} يحتوي على غير الأرقام من 0 إلى 9. أعد المسح."),
    CHARACTER(
            "The value {value} holds a character that GS1 does not allow there.",
            "{value} يحتوي على حرف لا تسمح به GS1."),
    TOO_SHORT("The value {value} is too short for {field}.", "{value} أقصر مما يتطلبه {field}."),
    TOO_LONG("The value {value} is too long for {field}.", "{value} أطول مما يسمح به {field}."),
    CHECKSUM(
            "The check digit of {value} is wrong: it was misread. Scan again.",
            "رقم التحقق في {value} غير صحيح: قُرئ خطأً. أعد المسح."),
    MONTH("The value {value} names a month that does not exist.", "{value} يذكر شهراً غير موجود."),
    DAY("The value {value} names a day that does not exist.", "{value} يذكر يوماً غير موجود."),
    TIME("The value {value} names a time of day that does not exist.", "{value} يذكر وقتاً غير موجود."),
    COUNTRY("The value {value} is no country of ISO 3166.", "{value} ليس رمز دولة في ISO 3166."),
    CURRENCY("The value {value} is no currency of ISO 4217.", "{value} ليس رمز عملة في ISO 4217."),
    ZERO_REQUIRED("The value {value} must begin with zero.", "{value} يجب أن يبدأ بصفر."),
    ZERO_FORBIDDEN("The value {value} must not be or begin with zero.", "{value} يجب ألا يكون صفراً أو يبدأ به."),
    PIECE("The value {value} is no piece of a total.", "{value} ليس قطعة من مجموع."),
    CONTENT("The value {value} is nothing that {field} may hold.", "{value} ليس مما يحمله {field}."),
    UNKNOWN_AI("The identifier {ai} is no application identifier of GS1.", "{ai} ليس معرّف تطبيق لدى GS1."),
    MISSING_AI("The identifier {ai} needs {needs} beside it.", "{ai} يتطلب وجود {needs} معه."),
    EXCLUSIVE_AI("The identifier {ai} and {other} must not stand together.", "لا يجوز اجتماع {ai} مع {other}."),
    DUPLICATE_AI("The identifier {ai} stands twice with two values.", "{ai} مكرر بقيمتين مختلفتين."),
    FORM("The value {value} is not written as GS1 element strings are.", "{value} غير مكتوب بصيغة عناصر GS1."),
    NO_SYMBOLOGY(
            "The scan {value} tells no symbology. Switch the scanner to send AIM identifiers.",
            "المسح {value} لا يذكر نوع الرمز. اضبط القارئ ليرسل معرّفات AIM."),
    UNKNOWN_SYMBOLOGY("The symbology {value} is not read here.", "نوع الرمز {value} غير مقروء هنا."),
    NO_URI("The value {value} is no web address of a GS1 Digital Link.", "{value} ليس عنوان رابط GS1 رقمي."),
    NO_KEY("The value {value} names no GS1 key.", "{value} لا يذكر مفتاح GS1."),
    QUALIFIER_ORDER("The qualifiers of {ai} are not in the order of the standard.", "محددات {ai} ليست بترتيب المعيار."),
    NOT_AN_ATTRIBUTE(
            "The identifier {ai} must not stand behind the question mark.",
            "لا يجوز أن يأتي {ai} بعد علامة الاستفهام.");

    private final Text message;

    Gs1Reason(String en, String ar) {
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return "gs1." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text message() {
        return message;
    }
}
