// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** What is wrong with a promotion, or unwise. */
public enum PromotionReason implements Reason {
    UNKNOWN_PROMOTION(
            "promotion.unknown", "There is no promotion {promotion} to withdraw.", "لا يوجد عرض {promotion} لسحبه."),
    NOT_WRITTEN_DOWN(
            "promotion.not-written-down",
            "Promotion {promotion} has a condition or reduction of the host's own and can not be written into the log.",
            "العرض {promotion} فيه شرط أو خصم من برنامج المضيف ولا يمكن كتابته في السجل."),
    DUPLICATE_ID(
            "promotion.duplicate-id",
            "Promotion {promotion} is defined twice in one change.",
            "العرض {promotion} معرّف مرتين في تغيير واحد."),
    TOO_MANY(
            "promotion.too-many",
            "{count} promotions are above the limit of {limit}.",
            "عدد العروض {count} يتجاوز الحد الأقصى {limit}."),
    ABSURD_PERCENT(
            "promotion.absurd-percent",
            "Promotion {promotion} has {percent} %: a percentage off lies between 0 and 100.",
            "العرض {promotion} فيه نسبة {percent}٪: نسبة الخصم بين 0 و100."),
    NEGATIVE_AMOUNT(
            "promotion.negative-amount",
            "Promotion {promotion} has the amount {amount}, which is below zero.",
            "العرض {promotion} فيه مبلغ {amount} أقل من صفر."),
    MIXED_CURRENCIES(
            "promotion.mixed-currencies",
            "Promotion {promotion} has amounts in {currencies}: one promotion has one currency.",
            "العرض {promotion} فيه مبالغ بعملات {currencies}: لكل عرض عملة واحدة."),
    WRONG_PHASE(
            "promotion.wrong-phase",
            "Promotion {promotion}: {reward} has no meaning in phase {phase}.",
            "العرض {promotion}: المكافأة {reward} لا معنى لها في المرحلة {phase}."),
    SALE_UNLICENSED(
            "promotion.sale-unlicensed",
            "Promotion {promotion} is shown as a sale, and the shop has no sale licence.",
            "العرض {promotion} معلن كتخفيضات ولا يوجد ترخيص تخفيضات للمتجر."),
    SALE_BEYOND_DAYS(
            "promotion.sale-beyond-days",
            "Promotion {promotion} is a sale of {runs}, and sale licence {licence} holds for {licensed}.",
            "العرض {promotion} تخفيضات للفترة {runs} وترخيص التخفيضات {licence} يغطي {licensed}."),
    SALE_BEYOND_ITEMS(
            "promotion.sale-beyond-items",
            "Promotion {promotion} reduces {item}, which sale licence {licence} does not cover.",
            "العرض {promotion} يخفّض {item} ولا يغطيه ترخيص التخفيضات {licence}."),
    SALE_BEYOND_PERCENT(
            "promotion.sale-beyond-percent",
            "Promotion {promotion} is a sale of {percent} %, and sale licence {licence} is for {least} to {most} %.",
            "العرض {promotion} تخفيضات بنسبة {percent}٪ وترخيص التخفيضات {licence} من {least} إلى {most}٪."),
    SALE_OVERSTATED(
            "promotion.sale-overstated",
            "Promotion {promotion} overstates what it takes off {item}: it costs {price}, and the lowest of {days} days before was {lowest}.",
            "العرض {promotion} يبالغ في تخفيض {item}: سعره {price} وأدنى سعر خلال {days} يومًا قبله {lowest}."),
    CYCLIC_COMBINATION(
            "promotion.cyclic-combination",
            "Promotion {promotion} lets {other} apply beside it, but not the other way round.",
            "العرض {promotion} يسمح باجتماعه مع {other} ولكن العكس غير مسموح."),
    LIMIT_NEEDS_PLAIN_NAME(
            "promotion.limit-needs-plain-name",
            "Promotion {promotion} has limits: name it in plain Latin letters and digits, without a slash.",
            "العرض {promotion} له حدود: سمّه بحروف لاتينية وأرقام دون شرطة مائلة."),
    LIMIT_TOO_SMALL(
            "promotion.limit-too-small",
            "Promotion {promotion} has the limit {limit}: nobody would ever get it.",
            "العرض {promotion} له الحد {limit}: لن يحصل عليه أحد."),
    LIMIT_TWICE(
            "promotion.limit-twice",
            "Promotion {promotion} limits the same thing twice: {limit}.",
            "العرض {promotion} يحدّ الشيء نفسه مرتين: {limit}."),
    LIMIT_COUNTS_NOTHING(
            "promotion.limit-counts-nothing",
            "Promotion {promotion} gives nothing that the limit {limit} could count.",
            "العرض {promotion} لا يمنح شيئًا يمكن أن يعدّه الحد {limit}."),
    LIMIT_WITHOUT_COUPON(
            "promotion.limit-without-coupon",
            "Promotion {promotion}: {limit} needs a coupon in the scope, and serials need exactly one.",
            "العرض {promotion}: {limit} يتطلب قسيمة في النطاق، والأرقام التسلسلية تتطلب قسيمة واحدة فقط."),
    SERIALS_OVERLAP(
            "promotion.serials-overlap",
            "A serial of promotion {promotion} might be one of {other} too; give them other prefixes.",
            "قد يكون رقم تسلسلي للعرض {promotion} من أرقام {other} أيضًا؛ اختر بادئتين مختلفتين."),
    NEVER_DAY(
            "promotion.never-day",
            "Promotion {promotion} can never apply: no day of {runs} is one of its days.",
            "العرض {promotion} لا يمكن أن ينطبق أبدًا: لا يوم في {runs} من أيامه."),
    NEVER_WINS(
            "promotion.never-wins",
            "Promotion {promotion} can never apply: it makes goods dearer in phase {phase}, where the best for the customer wins.",
            "العرض {promotion} لا يمكن أن ينطبق أبدًا: يرفع السعر في المرحلة {phase} التي يفوز فيها الأفضل للعميل."),
    GROUP_TOO_LARGE(
            "promotion.group-too-large",
            "Promotion {promotion} has a group of {units} units: at most {limit} stand in one.",
            "العرض {promotion} فيه مجموعة من {units} وحدة: الحد الأقصى {limit}."),
    TOO_MANY_PARTS(
            "promotion.too-many-parts",
            "Promotion {promotion} has a bundle of {parts} parts: at most {limit} make one.",
            "العرض {promotion} فيه حزمة من {parts} أجزاء: الحد الأقصى {limit}."),
    AMOUNT_TOO_LARGE(
            "promotion.amount-too-large",
            "Promotion {promotion} has the amount {amount}: at most {limit} minor units.",
            "العرض {promotion} فيه مبلغ {amount}: الحد الأقصى {limit} من الوحدات الصغرى."),
    EMPTY_LIST(
            "promotion.empty-list",
            "Promotion {promotion} can never apply: no item is on list {list}.",
            "العرض {promotion} لا يمكن أن ينطبق أبدًا: لا توجد أصناف في القائمة {list}."),
    EMPTY_PRICE_RANGE(
            "promotion.empty-price-range",
            "Promotion {promotion} can never apply: its least price {from} is above its most {to}.",
            "العرض {promotion} لا يمكن أن ينطبق أبدًا: أدنى سعر {from} أعلى من أقصى سعر {to}."),
    ALL_LEFT_OUT(
            "promotion.all-left-out",
            "Promotion {promotion} can never apply: it leaves every item out.",
            "العرض {promotion} لا يمكن أن ينطبق أبدًا: يستثني كل الأصناف."),
    NOTHING_SOLD(
            "promotion.nothing-sold",
            "Promotion {promotion} can never apply: nothing that it is about is in the catalogue.",
            "العرض {promotion} لا يمكن أن ينطبق أبدًا: لا يوجد في الكتالوج أي صنف مما يشمله."),
    TAKES_NOTHING_OFF(
            "promotion.takes-nothing-off",
            "Promotion {promotion} takes nothing off: its percentage or amount is zero.",
            "العرض {promotion} لا يخصم شيئًا: نسبته أو مبلغه صفر."),
    GIVES_AWAY(
            "promotion.gives-away",
            "Promotion {promotion} takes {amount} off {item}, which costs {price}: it would be given away for nothing.",
            "العرض {promotion} يخصم {amount} من {item} وسعره {price}: سيُعطى مجانًا."),
    EQUAL_EXCLUSIVES(
            "promotion.equal-exclusives",
            "Exclusive promotions {promotion} and {other} have the same priority: whichever saves the customer more applies.",
            "العرضان الحصريان {promotion} و{other} لهما الأولوية نفسها: يُطبق الأوفر للعميل."),
    RAISES_PRICE(
            "promotion.raises-price",
            "Promotion {promotion} may make goods dearer.",
            "العرض {promotion} قد يرفع السعر.");

    private final String code;
    private final Text message;

    PromotionReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    /** Whether it is about the law of promotions that are shown as a sale. */
    public boolean isOfSales() {
        return switch (this) {
            case SALE_UNLICENSED, SALE_BEYOND_DAYS, SALE_BEYOND_ITEMS, SALE_BEYOND_PERCENT, SALE_OVERSTATED -> true;
            default -> false;
        };
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
