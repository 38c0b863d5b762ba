// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.catalog;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why an item can not be found, sold or defined. */
public enum CatalogueReason implements Reason {
    UNKNOWN_BARCODE(
            "catalogue.unknown-barcode",
            "No item has the code {code}. Scan again, or look the item up by name.",
            "لا يوجد صنف بالرمز {code}. أعد المسح أو ابحث عن الصنف بالاسم."),
    MISREAD_BARCODE(
            "catalogue.misread-barcode",
            "The code {code} was misread: its check digit is wrong. Scan again.",
            "قُرئ الرمز {code} خطأً: رقم التحقق غير صحيح. أعد المسح."),
    BARCODE_NOT_IN_USE(
            "catalogue.barcode-not-in-use",
            "The code {code} means nothing on {date}. Look the item up by name.",
            "الرمز {code} غير مستخدم بتاريخ {date}. ابحث عن الصنف بالاسم."),
    UNKNOWN_ITEM(
            "catalogue.unknown-item", "There is no item {item} in the catalogue.", "لا يوجد صنف {item} في الكتالوج."),
    NOT_YET_SOLD(
            "catalogue.not-yet-sold",
            "{item} is not sold yet on {date}.",
            "الصنف {item} لم يُطرح للبيع بعد في {date}."),
    BLOCKED(
            "catalogue.blocked",
            "{item} is blocked on {date}. Ask the shop's office to release it.",
            "الصنف {item} موقوف عن البيع في {date}. اطلب من إدارة المتجر السماح به."),
    NO_LONGER_SOLD(
            "catalogue.no-longer-sold", "{item} is no longer sold on {date}.", "الصنف {item} لم يعد يُباع في {date}."),
    RECALLED(
            "catalogue.recalled",
            "{item} is recalled on {date} and must not be sold. Keep it back.",
            "الصنف {item} مسحوب من السوق في {date} ويُمنع بيعه. احتفظ به جانبًا."),
    UNKNOWN_UNIT(
            "catalogue.unknown-unit",
            "{item} is not sold in {unit}; it is sold in {units}.",
            "الصنف {item} لا يُباع بوحدة {unit}؛ يُباع بوحدة {units}."),
    NEEDS_QUANTITY(
            "catalogue.needs-quantity",
            "{item} is sold by {unit}: weigh or measure it.",
            "الصنف {item} يُباع بوحدة {unit}: يجب وزنه أو قياسه."),
    BARCODE_TAKEN(
            "catalogue.barcode-taken",
            "The code {code} of {item} belongs to {other} in the same days.",
            "الرمز {code} للصنف {item} مستخدم للصنف {other} في الفترة نفسها."),
    UNIT_FIXED(
            "catalogue.unit-fixed",
            "The base unit of {item} is {unit} and can not become {given}: its stock is kept in it.",
            "وحدة الصنف {item} الأساسية هي {unit} ولا يمكن تغييرها إلى {given} لأن مخزونه مسجّل بها."),
    DEFINED_TWICE(
            "catalogue.defined-twice",
            "{item} is defined twice in one change.",
            "الصنف {item} معرّف مرتين في تغيير واحد.");

    private final String code;
    private final Text message;

    CatalogueReason(String code, String en, String ar) {
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
