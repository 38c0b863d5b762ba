// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payrun;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a run of payments is not taken or not answered so; nothing has changed. */
public enum RunReason implements Reason {
    KNOWN("payrun.known", "The run {run} was ordered before.", "دفعة السداد {run} صدر أمرها من قبل."),
    UNKNOWN("payrun.unknown", "There is no run {run}.", "لا توجد دفعة سداد {run}."),
    NOTHING_DUE("payrun.nothing-due", "No bill is to be paid on {on}.", "لا توجد فاتورة مستحقة السداد في {on}."),
    UNDER_WAY(
            "payrun.under-way",
            "The bill {bill} of {supplier} is being paid by the run {run}.",
            "الفاتورة {bill} من {supplier} قيد السداد في الدفعة {run}."),
    OPEN_OTHERWISE(
            "payrun.open-otherwise",
            "Of the bill {bill} of {supplier} {open} is open, which {amount} with a discount of {discount} does not pay.",
            "المفتوح من الفاتورة {bill} للمورد {supplier} هو {open}، ولا يسدده {amount} مع خصم {discount}."),
    OTHER_ACCOUNT(
            "payrun.other-account",
            "{supplier} is not paid on the account {account} any more.",
            "لم يعد المورد {supplier} يُدفع له على الحساب {account}."),
    CONTRADICTED(
            "payrun.contradicted",
            "The bank said {before} of {payment} and says {now}; ask it before anything is booked.",
            "قال البنك عن {payment}: {before}، ويقول الآن: {now}؛ راجع البنك قبل أي قيد.");

    private final String code;
    private final Text message;

    RunReason(String code, String en, String ar) {
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
