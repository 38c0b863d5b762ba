// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.agreement;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why an agreement can not be booked so; nothing has changed. */
public enum AgreementReason implements Reason {
    KNOWN("agreement.known", "There is an agreement {agreement} already.", "يوجد اتفاق برقم {agreement} من قبل."),
    UNKNOWN("agreement.unknown", "There is no agreement {agreement}.", "لا يوجد اتفاق برقم {agreement}."),
    NOTHING_LEFT(
            "agreement.nothing-left",
            "Nothing of {agreement} is left to be booked.",
            "لم يبق من الاتفاق {agreement} ما يُقيد."),
    NOT_IN_STEP(
            "agreement.not-in-step",
            "{agreement} can be remeasured from the first day of a month and of a payment, with all before it booked; not from {from}.",
            "يعاد قياس {agreement} من أول يوم في شهر وفي دفعة بعد قيد كل ما قبله، وليس من {from}."),
    BEYOND_RIGHT_OF_USE(
            "agreement.beyond-right-of-use",
            "The liability of {agreement} would fall by more than its right of use is worth: {carrying}.",
            "انخفاض التزام {agreement} أكبر من القيمة الدفترية لحق الانتفاع {carrying}."),
    UNKNOWN_ACCOUNT("agreement.unknown-account", "There is no account {account}.", "لا يوجد حساب {account}.");

    private final String code;
    private final Text message;

    AgreementReason(String code, String en, String ar) {
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
