// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a file, or a row of it, is not taken. */
public enum ExchangeReason implements Reason {
    NO_HEADER(
            "exchange.no-header",
            "The file is empty; its first row must name the columns {columns}.",
            "الملف فارغ؛ يجب أن يسمّي صفه الأول الأعمدة {columns}."),
    UNKNOWN_COLUMN(
            "exchange.unknown-column",
            "The column {column} is unknown or named twice; the columns are {columns}.",
            "العمود {column} غير معروف أو مكرر؛ الأعمدة هي {columns}."),
    MISSING_COLUMN(
            "exchange.missing-column",
            "The column {column} is missing; the columns are {columns}.",
            "العمود {column} ناقص؛ الأعمدة هي {columns}."),
    NOT_PROMOTIONS("exchange.not-promotions", "The promotions can not be read: {why}.", "تعذّرت قراءة العروض: {why}."),
    NOT_CSV(
            "exchange.not-csv",
            "The file can not be read as CSV after line {line}: look for a quotation mark too many.",
            "تعذّرت قراءة الملف بصيغة CSV بعد السطر {line}: ابحث عن علامة اقتباس زائدة."),
    TOO_MANY_ROWS(
            "exchange.too-many-rows",
            "The file has more than {most} rows; cut it into several.",
            "في الملف أكثر من {most} صف؛ قسّمه إلى عدة ملفات."),
    FIELD_COUNT(
            "exchange.field-count",
            "The row has {fields} fields and the header {columns}.",
            "في الصف {fields} حقل وفي صف العناوين {columns}."),
    EMPTY_CELL("exchange.empty-cell", "{column} must not be empty.", "يجب ألا يكون {column} فارغاً."),
    UNREADABLE("exchange.unreadable", "{column} can not be \"{cell}\".", "لا يمكن أن تكون قيمة {column} \"{cell}\"."),
    NOT_A_NUMBER(
            "exchange.not-a-number",
            "{column} is not a number of the digits that it takes: \"{cell}\".",
            "{column} ليس رقماً بعدد الخانات المقبول: \"{cell}\"."),
    NOT_A_DAY(
            "exchange.not-a-day",
            "{column} is not a day such as 2026-01-31: \"{cell}\".",
            "{column} ليس تاريخاً مثل 2026-01-31: \"{cell}\"."),
    NOT_A_UNIT(
            "exchange.not-a-unit",
            "{column} is not a unit such as C62 or KGM: \"{cell}\".",
            "{column} ليس وحدة مثل C62 أو KGM: \"{cell}\"."),
    ROW_TWICE("exchange.row-twice", "{key} stands in line {line} already.", "{key} مذكور من قبل في السطر {line}."),
    INCONSISTENT(
            "exchange.inconsistent",
            "The row of {key} contradicts itself: look at its units, barcodes and days.",
            "صف {key} متناقض: راجع وحداته ورموزه وتواريخه."),
    KEPT_IN_STOCK(
            "exchange.kept-in-stock",
            "{key} is kept in stock and can not become a service.",
            "{key} له مخزون ولا يمكن أن يصبح خدمة."),
    OPENED_WITH(
            "exchange.opened-with",
            "{key} was opened with {opened}; use a count or an entry instead.",
            "افتُتح {key} بقيمة {opened}؛ استخدم الجرد أو قيداً بدلاً من ذلك."),
    STANDS_ALREADY(
            "exchange.stands-already",
            "{key} stands at {present} already and can not be opened; use a count or an entry instead.",
            "رصيد {key} هو {present} من قبل ولا يمكن افتتاحه؛ استخدم الجرد أو قيداً بدلاً من ذلك."),
    FOLLOWS_FROM_OTHERS(
            "exchange.follows-from-others",
            "The account {key} is not opened by hand: it follows from the opening stock and the other balances.",
            "لا يُفتتح الحساب {key} يدوياً: رصيده ينتج من مخزون أول المدة والأرصدة الأخرى."),
    UNKNOWN_ACCOUNT("exchange.unknown-account", "There is no account {key}.", "لا يوجد حساب {key}."),
    BOTH_SIDES(
            "exchange.both-sides",
            "{key} has both a debit and a credit; give one of them.",
            "للحساب {key} مدين ودائن معاً؛ اذكر أحدهما."),
    NOTHING_TO_WRITE(
            "exchange.nothing-to-write",
            "All of it stands so already, or nothing may be written.",
            "كل ذلك مسجّل من قبل، أو لا يُسمح بكتابة شيء.");

    private final String code;
    private final Text message;

    ExchangeReason(String code, String en, String ar) {
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
