// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a message is refused; no message repeats a field's value. */
public enum IsoReason implements Reason {
    BAD_TYPE("iso8583.bad-type", "A message begins with four digits of type.", "تبدأ الرسالة بأربعة أرقام للنوع."),
    TRUNCATED("iso8583.truncated", "The message ends inside field {field}.", "تنتهي الرسالة داخل الحقل {field}."),
    TRAILING("iso8583.trailing", "{count} characters are left over.", "بقي {count} حرفاً زائداً."),
    NO_SUCH_FIELD(
            "iso8583.no-such-field",
            "Field {field} is not known, or carries card data and has no place here.",
            "الحقل {field} غير معروف أو يحمل بيانات بطاقة ولا مكان له هنا."),
    BAD_FIELD(
            "iso8583.bad-field",
            "Field {field} has other characters than it takes, or more than {length}.",
            "الحقل {field} يحوي أحرفاً غير مقبولة أو أكثر من {length}.");

    private final String code;
    private final Text message;

    IsoReason(String code, String en, String ar) {
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
