// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why an amount in a foreign currency is refused; nothing has changed. */
public enum CurrencyReason implements Reason {
    NO_RATE(
            "currency.no-rate",
            "No rate from {from} to {to} is known for {date}. Enter one, or give the amount in {to}.",
            "لا يوجد سعر صرف من {from} إلى {to} بتاريخ {date}. أدخل سعراً أو أعطِ المبلغ بعملة {to}."),
    NOT_PUBLISHED(
            "currency.not-published", "{board} published no rates for {day}.", "{board} لم ينشر أسعاراً ليوم {day}."),
    NOT_QUOTED(
            "currency.not-quoted",
            "{board} published rates for {day}, but none of {pair}.",
            "{board} نشر أسعاراً ليوم {day} لكن ليس لـ {pair}."),
    RATES_UNAVAILABLE(
            "currency.rates-unavailable",
            "The rates of {board} are out of reach: {detail}.",
            "أسعار {board} غير متاحة: {detail}."),
    RATES_UNSOUND(
            "currency.rates-unsound",
            "The answer of {board} can not be used: {detail}.",
            "لا يمكن استخدام جواب {board}: {detail}."),
    OLD_RATE(
            "currency.old-rate",
            "The last rate from {from} to {to} is of {last}, more than {days} days before {date}. Fetch the rates of {date}.",
            "آخر سعر صرف من {from} إلى {to} بتاريخ {last}، أي قبل {date} بأكثر من {days} يوماً. اجلب أسعار {date}."),
    OVERPAID(
            "currency.overpaid",
            "{paid} is more than the open {open}, or of the other sign.",
            "المبلغ {paid} أكثر من المفتوح {open} أو بإشارة معاكسة."),
    TOO_MANY_RATES(
            "currency.too-many-rates",
            "At most {limit} rates are taken at a time, not {found}. Nothing was taken; ask for fewer.",
            "يؤخذ {limit} سعراً على الأكثر في المرة، لا {found}. لم يؤخذ شيء؛ اطلب أقل."),
    BAD_SHEET(
            "currency.bad-sheet",
            "The sheet of rates can not be read at line {line}: {detail}. Nothing was taken.",
            "تعذرت قراءة قائمة الأسعار عند السطر {line}: {detail}. لم يؤخذ شيء."),
    DAY_TWICE(
            "currency.day-twice",
            "The sheet tells the rates of {day} a second time at line {line}. Nothing was taken.",
            "تكررت أسعار يوم {day} في القائمة عند السطر {line}. لم يؤخذ شيء."),
    ZERO_RATE(
            "currency.zero-rate",
            "The rate of {currency} at line {line} is zero. Nothing was taken.",
            "سعر {currency} عند السطر {line} صفر. لم يؤخذ شيء."),
    ROUNDS_AWAY(
            "currency.rounds-away",
            "The rate {rate} of {pair} is nothing in parts of 1/{scale}. Ask for more digits after the point.",
            "السعر {rate} لـ {pair} يصبح صفراً بأجزاء 1/{scale}. اطلب خانات أكثر بعد الفاصلة."),
    BAD_RATE(
            "currency.bad-rate",
            "Line {line} is no rate: {detail}. Write: 2026-01-01 USD SAR 3.75",
            "السطر {line} ليس سعر صرف: {detail}. اكتب: 2026-01-01 USD SAR 3.75");

    private final String code;
    private final Text message;

    CurrencyReason(String code, String en, String ar) {
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
